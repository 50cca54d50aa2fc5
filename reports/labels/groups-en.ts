/** The words of the report about groups in English; part of `en`. */
import type { groupsSv } from './groups-sv.ts';

export const groupsEn: { readonly [key in keyof typeof groupsSv]: string } = {
  numerals: 'zero one two three four five six seven eight nine ten eleven twelve',
  byRespondent: 'people',
  byParty: 'parties',
  byYear: 'years',
  byRole: 'roles',
  groupOfRespondent: 'Person',
  groupOfParty: 'Party',
  groupOfYear: 'Year',
  groupOfRole: 'Role',
  groupsHeadline: '{groups} compared',
  groupsStandfirst:
    '{documents} documents and {words} words: which words belong to whom, how the texts are written, and which differences hold when they are tested.',
  groupsTitle: 'The material',
  groupsCaption:
    'Everything below is counted on the words and sentences of the respondents themselves. With question: documents in which the question that was put is at hand.',
  documentsColumn: 'Documents',
  respondentsColumn: 'People',
  wordsColumn: 'Words',
  questionsColumn: 'With question',
  groupWordsTitle: 'The words that belong to each',
  groupWordsCaption:
    'Each group against all the others. The longer the bar, the more clearly the word belongs to the group in these texts (z). Filled bar: the difference stands also when documents are what is counted and all {tests} tests of the page are taken into account (Holm). Pale bar: it does not, and may be due to chance or to what the documents happen to be about. Words in fewer than one in ten of the group’s documents are left out of the picture, not of the table.',
  groupWordsFigures: 'Figures: number of times · number of documents',
  groupWordsUntested:
    'Each group against all the others. The longer the bar, the more clearly the word belongs to the group in these texts (z). No difference can be tested, since that takes at least two documents on both sides.',
  groupWordsDescription:
    'Horizontal bars for the words that belong most clearly to each group, a panel for each group.',
  groupWordsEmpty: 'Without a word to show: {groups}.',
  wordStands: 'stands after correction',
  wordOpen: 'does not stand',
  wordUntested: 'not tested',
  wordCounts:
    '{count} {count|time|times} in {documents} of {all} documents, {rate} per 1,000 words against {others} with the others',
  othersPer1000: 'the others, per 1,000 words',
  timesColumn: 'Times',
  spreadColumn: 'DP (spread)',
  adjustedColumn: 'p, Holm',
  personsAdjustedColumn: 'p, Holm, over people',
  verdictColumn: 'Stands',
  verdictMore: 'yes',
  verdictLess: 'yes, less frequent',
  verdictOpen: 'no',
  ofAll: '{part} of {all}',
  groupStyleTitle: 'How the texts are written',
  groupStyleCaption:
    'The dot is the value of all documents of the group. The line covers {level} of the values that come out when the group’s documents are drawn anew. Lines hold for one group and one measure at a time: among so many, two that do not overlap are no finding in themselves. No line: the group has a single document, or the value is the same in all of them.',
  groupStyleDescription: 'Dots with intervals for each group, a panel for each measure of style.',
  measureColumn: 'Measure',
  valueColumn: 'Value',
  countColumn: 'Count',
  outOfColumn: 'Out of',
  styleLix: 'LIX (higher: harder)',
  styleSentence: 'Words per sentence',
  styleNominal: 'Nominal ratio (higher: denser)',
  styleWe: 'We, us, our / 1,000 words',
  styleModals: 'Can, shall, must … / 100 clauses',
  stylePassives: 'Passives / 100 clauses',
  groupMarkersCaption:
    'How many of 100 sentences are expected to bear a marker of each kind: the sum of every sentence’s chance, with lines that also count the machine’s own errors. Each panel has a scale of its own. The markers are set by a machine, and none of them says why somebody speaks as they do.',
  groupMarkersDescription:
    'Dots with intervals for how many of 100 sentences bear a marker of each kind, for each group.',
  groupToneTitle: 'The tone',
  groupToneCaption:
    'The tone by the word list {lexicon}, on a scale from −3 to 3 where 0 is neutral; the picture shows only the part of the scale where the groups lie. Lines as above. The list measures words, not opinions.',
  groupToneDescription: 'Dots with intervals for the tone of each group.',
  coverageColumn: 'Known words',
  positiveColumn: 'Positive',
  negativeColumn: 'Negative',
  mapTitle: 'Who chooses words alike?',
  mapCaption:
    'Groups that lie close together distribute their words alike. The axes are the two directions in which the differences are greatest, {share} of them together; they are not left and right. Read the words that carry the axes, but no distances between a group and a word: each picture has a scale of its own. The map has no margins of error.',
  mapDescription: 'The groups and the words that set them apart most, placed on two axes.',
  mapGroups: 'The groups',
  mapTerms: 'The words that carry the axes',
  mapAxis: 'axis {axis} ({share} of the differences)',
  mapPlace: '{x} on axis 1, {y} on axis 2',
  mapNone: 'A map needs at least three groups with words that are frequent enough.',
  similarityTitle: 'Likeness pair by pair',
  similarityCaption:
    'Cosine of the groups’ word frequencies, function words left out: 1 is the same distribution. The figure rises with length and follows the subject.',
  similarityOne: 'One',
  similarityOther: 'The other',
  similarityValue: 'Cosine',
  sharedColumn: 'Words in common',
  contributionColumn: 'Share of the axis',
  axisColumn: 'Axis',
  summaryWordsOne: 'A single one of {tests} tested differences in wording stands after correction: {terms}.',
  summaryWordsSome: '{count} of {tests} tested differences in wording stand after correction: {terms}.',
  summaryWordsMore: '{terms} and {count} more',
  summaryWord: '“{term}” ({group})',
  summaryWordLess: '“{term}” ({group}, less frequent)',
  summaryWordsNoneStand: 'None of {tests} tested differences in wording stands after correction.',
  summaryWordsClearest:
    'Clearest in these texts is “{term}” ({group}): {count} {count|time|times}, in {documents} of {all} documents.',
  summaryWordsUntested:
    'The differences in wording are not tested: that takes at least two documents on both sides. The page describes these texts.',
  summaryPersonsNone: 'With all documents of a person as one case, none stands.',
  summaryPersonsSome: 'With all documents of a person as one case, {count} stand.',
  summaryPersonsPart: 'With all documents of a person as one case, {tested} of them can be tested, and {count} stand.',
  summaryMarkers:
    'Markers of deflection are borne by between {low} ({lowGroup}) and {high} ({highGroup}) of 100 sentences; {overlap}. {agreed}',
  summaryMarkersEqual:
    'Markers of deflection are equally frequent in all groups compared: {rate} of 100 sentences. {agreed}',
  groupMachine:
    'A machine sets them: of those that it sees, coders have agreed with {least} to {most}, and it misses others.',
  groupMachineOwn:
    'A machine sets them with the codebook {name}; how often coders agree with them has not been measured.',
  summaryMarkersUnasked:
    'Markers of deflection and responsibility are made for answers, and none of the {total} documents has its question at hand: here they say how somebody speaks, not that somebody avoids an answer. So nobody is ranked by them.',
  summaryMarkersUnranked:
    'Nobody is ranked by markers of deflection and responsibility: that takes at least two groups whose documents all have their question at hand and whose values have intervals.',
  summaryMarkersUncoded:
    'The groups are not ranked by markers of deflection and responsibility: the machine’s errors may differ between eras, parties and offices, and no person has coded a sample of the sentences. The chart shows what the machine expects.',
  expectedColumn: 'expected',
  summaryMarkersAmong:
    'Compared are {groups}: only there do all documents have their question at hand and the values intervals.',
  summaryNoQuestion:
    'They are made for answers, but {documents} of {total} documents have no question: there they say how somebody speaks, not that somebody avoids an answer.',
  overlapYes: 'the two intervals overlap',
  overlapNo: 'the two intervals do not overlap',
  summaryGroupsSure:
    'How sure is this? Intervals hold for one group at a time and are not corrected for the number of comparisons. The groups speak about different subjects, and documents by the same person are alike, so a difference in words is seldom a difference in attitude.',
  groupCaveatQuestion:
    'In {documents} of {total} documents there is no question to answer. Whether they answer anything is not stated.',
  groupCaveatRole:
    'In {documents} of {total} documents the role of the speaker is not stated. There only “I” and “we” count as their own side.',
  groupCaveatSingle: '{group} has a single document: it is described, without intervals and without tests.',
  groupCaveatPersons:
    'The {documents} documents are by {respondents} people. Documents by the same person are not independent: for statements about the groups the intervals are too narrow and the p-values too low. In the column “p, Holm, over people” all documents of a person are one case.',
  groupCaveatShared:
    'People who stand in several groups: {respondents}. The same people would be on both sides, so nothing is tested over people for {groups}.',
  groupCaveatTopics:
    'The groups speak about different subjects. Words of a matter look like words of the group; the number of documents that hold the word, and DP, show it.',
  groupCaveatLeftOut:
    '{documents} {documents|document does|documents do} not say which group {documents|it belongs|they belong} to and {documents|is|are} left out: {names}.',
  groupCaveatSilent:
    '{documents} {documents|document has|documents have} no words by the respondent and {documents|is|are} left out: {names}.',
  groupCaveatNotComparable:
    'The rates are not comparable between the groups without a coded sample: the intervals know the machine’s error on average, and not whether it is larger for one era, party or office. With --gold they are corrected (ordskifte validate plan draws the sentences).',
  groupCaveatNoTerms: 'Only function words, and so without likeness to others and a place on the map: {groups}.',
  groupCaveatNotOnMap: 'Without words frequent enough for the map, and so not on it: {groups}.',
  groupCaveatRepair:
    '{words} words were repaired after scanning and {doubtful} are in doubt; how many in each document stands in tables/documents.csv.',
  groupMethodWords:
    'Each group is put against all the others together. z is the weighted log-odds ratio over its standard error (Monroe, Colaresi and Quinn 2008), with a prior of {prior} words. Words that the groups together use fewer than {minimum} times are not tested.',
  groupMethodTests:
    'The case of a test is the document, not the word: p is the more cautious of Welch’s and the pooled t-test, or an exact permutation test where documents are few. All {tests} p-values of the page are corrected together (Holm 1979), and a difference stands below {alpha}.',
  groupMethodPersons:
    'In the test over people all documents of a person are one case; its p-values are corrected alike, on their own.',
  groupMethodIntervals:
    'Intervals are percentiles of {resamples} resamples of the group’s documents (Efron and Tibshirani 1993), {level}, seed {seed}. For markers they are never narrower than Wilson’s interval over the sentences.',
  groupMethodStyle:
    'LIX is words per sentence plus the percentage of words with more than six letters (Björnsson 1968). The nominal ratio is nouns, prepositions and participles for each pronoun, adverb and verb (Melin and Lange 2000).',
  groupMethodMap:
    'The map is a correspondence analysis (Greenacre 2017) of the table groups × words, with words that stand at least {minimum} times.',
  groupMethodSettings: 'Settings: {settings}',
  groupFiles: '{count} files; sha256 of their sha256, one a line in order: {hash}',
};
