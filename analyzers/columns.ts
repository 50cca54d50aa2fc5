/**
 * The columns of all tables of analyses: one name for one thing, whatever the table. A name stands here before it stands in a row.
 */

/** What a column counts in (`''` for names and texts), and what it says. */
export type Column = { readonly unit: string; readonly meaning: string };

const column = (unit: string, meaning: string): Column => ({ unit, meaning });

/** What a row is about. */
const SUBJECTS = {
  group: column(
    '',
    'What the row is about: the group of texts, respondent or speaker; for agreement the code or family.',
  ),
  other: column('', 'The group that it is compared with.'),
  kind: column('', 'What the row is about: a group, a term, a code, a family, a speaker.'),
  term: column(
    '',
    'The word, phrase or sequence of words as the unit of the analysis writes it: by default the lemma, with its class where the texts that are compared hold several words of that lemma: skola (verb), skola (noun); adj stands for adjectives and adverbs, function for function words.',
  ),
  category: column(
    '',
    'Category of a dictionary, with those that it stands in before it: emotion.joy. What stands in a category counts there, too.',
  ),
  period: column('', 'Year, month, decade, or value of the field that time is cut into.'),
  measure: column('', 'Name of the measure.'),
};

/** Where in the texts. */
const PLACES = {
  document: column('', 'Id of the document: its file name, or what its sidecar or record says.'),
  speaker: column('', 'Who says it.'),
  role: column(
    '',
    'Whose words they are (respondent, questioner, quoted), or the part of the document that is nobody’s; of a whole document the office of its respondent.',
  ),
  sentence: column('sentences', 'Number of the sentence in the document, from 1.'),
  start: column('UTF-16 code units', 'Offset of the first character in the document’s text.'),
  end: column('UTF-16 code units', 'Offset after the last character.'),
  position: column(
    'as basis',
    'How many of what is counted stand before it in the document, said by those whose words count.',
  ),
  share: column(
    'share',
    'How much of the document stands before it: its position over the total, 0 at the beginning, towards 1 at the end.',
  ),
  left: column('', 'What stands before it.'),
  match: column('', 'What was found, as it stands in the text.'),
  right: column('', 'What stands after it.'),
};

/** What a clause says. */
const FRAMES = {
  part: column('', 'What the one who was asked for has to do with it: does, undergoes, receives.'),
  actor: column('', 'Who does it; in a passive the one after av. Missing where nobody is said to.'),
  actorClass: column(
    '',
    'Who that is, seen from the respondent: own side, own sphere, other, questioner, people affected, anyone, unresolved, thing.',
  ),
  action: column('', 'Lemma of what is done.'),
  object: column('', 'Whom or what it is done to.'),
  objectClass: column('', 'Who that is, seen from the respondent.'),
  recipient: column('', 'To whom or for whom.'),
  voice: column('', 'Active, s-passive, bli-passive, deponent and so on.'),
  denied: column('', 'Whether the clause is negated.'),
  modality: column('', 'Possibility, necessity, obligation, volition or future, by the modal verb.'),
  tense: column('', 'Present or past, by the finite verb.'),
  reportedBy: column('', 'Who is said to say it: enligt Skolverket, ministern säger att.'),
  sure: column('', 'Whether the parser was sure of the words that the row names.'),
};

/** Counts, and what they are counted among. */
const COUNTS = {
  count: column('occurrences', 'How often it occurs in the group: the numerator, where the row is a rate or a ratio.'),
  total: column('as basis', 'What the count is counted among, stop words included: the denominator.'),
  otherTotal: column('as basis', 'The same of the other group.'),
  basis: column('', 'What the total counts: words, 2-grams, sentences and so on.'),
  rate: column('per 1,000', 'Occurrences per 1,000 of the total; missing where the total is 0.'),
  words: column('words', 'Words of the group that count; for tone its content words.'),
  sentences: column('sentences', 'Sentences said by the respondents of the group.'),
  documents: column(
    'documents',
    'Documents of the group in which it stands; those that have words, where the row is about all of them.',
  ),
  documentsInGroup: column('documents', 'Documents of the group.'),
  shared: column('terms', 'Terms that both groups have.'),
  terms: column('terms', 'Terms that either group has.'),
  size: column('words', 'Length of the sequence.'),
  nested: column('occurrences', 'Occurrences inside a longer sequence of the lengths asked for.'),
  target: column('occurrences', 'How often the first group uses the term.'),
  reference: column('occurrences', 'How often the other group, or all others together, use it.'),
  targetTotal: column('as basis', 'What the first group’s occurrences are counted among.'),
  referenceTotal: column('as basis', 'What the other’s are counted among.'),
  smoothed: column(
    'per 1,000',
    'Rate of this period and those around it together: the sum of their counts over the sum of their words.',
  ),
  targetRate: column('per 1,000', 'Occurrences per 1,000 of the first group’s total.'),
  referenceRate: column('per 1,000', 'Occurrences per 1,000 of the other’s total.'),
  targetDocuments: column('documents', 'Documents of the first group that hold the term.'),
  referenceDocuments: column('documents', 'Documents of the other that hold it.'),
};

/** What a document is, and how much of it can be relied on. */
const DOCUMENTS = {
  respondent: column('', 'The one who answers.'),
  party: column('', 'Party of the one who answers, or of a place in a text of the one who says it; where it is known.'),
  questioner: column('', 'The one who asks.'),
  questionerParty: column('', 'Party of the one who asks.'),
  dnr: column('', 'Registration number (diarienummer).'),
  date: column('', 'Date of the document, ISO 8601.'),
  digitised: column('', 'How the text became digital: born-digital, ocr or transcribed.'),
  quotedWords: column('words', 'Words of the one who asks that the document quotes.'),
  repairedWords: column('words', 'Words changed by restoration.'),
  doubtfulWords: column(
    'words',
    'Words repaired with less than 90 per cent confidence, and words left alone although they look misread.',
  ),
  allWords: column('words', 'All words of the document, title and signature included.'),
  respondents: column('people', 'People who answer or speak in the documents; for a word those who use it.'),
  withQuestion: column('documents', 'Documents whose question is at hand.'),
};

/** Markers: where they stand, and how many sentences bear them. */
const MARKERS = {
  number: column(
    'sentences',
    'Number of the sentence among those that its respondent says in the document, from 1, as on the page.',
  ),
  code: column('', 'Id of the code in the codebook; family:… for sentences with any code of a family.'),
  family: column(
    '',
    'Id of the family in the codebook; in the shipped one deflection, disclaimed, justified, measures or admitted.',
  ),
  per100: column('per 100', 'Sentences that bear it per 100 of the total; missing where the total is 0.'),
  expected: column(
    'sentences',
    'Expected number of sentences that bear it: the sum of their calibrated chances, corrected where people coded.',
  ),
  coded: column('sentences', 'Sentences of the group that people coded.'),
  codedDocuments: column('documents', 'Documents of the group in which people coded sentences.'),
  power: column('share', 'How far the machine was used beside the coded sentences: 1 as it is, 0 not at all.'),
  families: column('', 'Families of markers that the sentence bears, by their ids in the codebook.'),
  codes: column('', 'Codes that the sentence bears; without findings that stand for their family only.'),
  passage: column('', 'The words that carry the finding.'),
  text: column('', 'The whole sentence.'),
  cue: column('', 'The cue that led to the finding, or ranker:… with the feature that weighed most.'),
  confidence: column(
    'probability',
    'Estimated chance that it is right: that a coder would give this code (where familyOnly is set by the evidence: this family) to the sentence, or that a repair is. For codes that are decided by cues alone, how sure these are together.',
  ),
  familyOnly: column('', 'Whether only the family should be relied on.'),
  ground: column(
    '',
    'Why an answer is withheld, or a matter left to others: legal, constitutional, pending, other-table or none.',
  ),
  blamed: column('', 'Whom responsibility is shifted to.'),
};

/** Who acts, and what became of the questions. */
const AGENCY = {
  agent: column('', 'The word that names who acts.'),
  side: column(
    '',
    'Whose side the subject is on, seen from the respondent: own, sphere (bodies under the own side), other, questioner; thing for no actor.',
  ),
  names: column('', 'The words that name them, most frequent first, each with its count.'),
  device: column('', 'Form of the language that can leave out who acts.'),
  withoutAgent: column('occurrences', 'How often the one who acts is said neither in the clause nor nearby.'),
  agentInClause: column(
    'occurrences',
    'How often the one who acts is said in the clause itself: beslutades av nämnden.',
  ),
  question: column('', 'The question.'),
  questionNumber: column('place', 'Place of the question among those of the document, from 1.'),
  reply: column('', 'Status by rule: full, intermediate or none. It is no better than always saying intermediate.'),
  places: column('sentences', 'Sentences that speak to the matter, by their numbers in the document.'),
  otherAgents: column('', 'Those of them in which somebody acts whom the question does not name, each with that word.'),
};

/** Tone by a word list. */
const TONE = {
  score: column(
    'tone',
    'Mean tone of the words that the list knows, above 0 where it is positive, shrunk towards 0 where they are few.',
  ),
  matched: column('words', 'Content words that the list knows.'),
  matches: column(
    '',
    'The words that the tone rests on, each with its value; of a dictionary’s category the ten that were found most, each with how often.',
  ),
  coverage: column(
    'share',
    'Share of the content words that the list knows, or of all words that stand in any category of the dictionary; missing where there are none.',
  ),
  positive: column('words', 'Matched words of positive tone in their sentence.'),
  negative: column('words', 'Matched words of negative tone in their sentence.'),
};

/** A word of one group against all others together. */
const AGAINST_OTHERS = {
  others: column('occurrences', 'Occurrences with all other groups.'),
  othersTotal: column('as basis', 'What these are counted among.'),
  othersRate: column('per 1,000', 'Occurrences per 1,000 of that.'),
  othersDocuments: column('documents', 'Documents of the others that hold the term.'),
  documentsInOthers: column('documents', 'Documents of the others that have words.'),
  othersDp: column('0 to 1', 'Gries’ DP in the documents of the others; missing for a single document.'),
  meanDifference: column('per 1,000', 'Mean rate of the group’s documents minus that of the others’.'),
  verdict: column('', 'more, less or open, after correction, at 5 per cent; missing where it was not tested.'),
  respondentDifference: column('per 1,000', 'Mean rate of the group’s people minus that of the others’.'),
  respondentP: column(
    'probability',
    'p-value of that difference over people, tested like the one over documents; missing where it cannot be tested.',
  ),
  respondentAdjusted: column('probability', 'The same, corrected for all tests of the table.'),
  respondentVerdict: column('', 'The verdict over people; missing where it was not tested.'),
};

/** How coders agree, and a machine with them. */
const AGREEMENT = {
  table: column('', 'Whether the row is about the coders (agreement) or the machine.'),
  alpha: column(
    'Krippendorff’s α',
    'Agreement of all coders over sentences (nominal); its limits by drawing documents.',
  ),
  coders: column('', 'The pair of coders that the next values are about; missing where one coder coded alone.'),
  kappa: column('Cohen’s κ', 'Agreement of the pair.'),
  both: column('sentences', 'Sentences to which both gave it.'),
  overlap: column('share', 'Mean share of words in common where both gave it (Dice).'),
  right: column('sentences', 'The machine gave it and any coder did; for a speaker, summed over the families.'),
  wrong: column('sentences', 'The machine gave it and no coder did; summed likewise.'),
  found: column('sentences', 'All coders gave it and the machine did; summed likewise.'),
  missed: column('sentences', 'All coders gave it and the machine did not; summed likewise.'),
  precision: column('share', 'right / (right + wrong); missing where nothing was found.'),
  recall: column('share', 'found / (found + missed); missing where there was nothing to find.'),
  f1: column('share', 'Harmonic mean of precision and recall.'),
};

/** What was changed in a text, and what is to be known of it. */
const READING = {
  status: column(
    '',
    'edited: a change that was made; doubtful: a word of the restored text that may be wrong, changed with less than 90 per cent confidence or left alone although it looks misread.',
  ),
  rawStart: column('UTF-16 code units', 'Offset of the first character in the text as received.'),
  rawEnd: column('UTF-16 code units', 'Offset after the last character in the text as received.'),
  repaired: column('words', 'How many of its words were repaired; what they were stands in the table of edits.'),
  from: column('', 'edited: what stood in the text as received; doubtful: the word in the restored text.'),
  to: column(
    '',
    'edited: what it was changed to; doubtful: what else it might be, for an unsure change what the scanner wrote.',
  ),
  reason: column('', 'Why it was changed.'),
  alternatives: column('', 'What else it might be.'),
  notice: column('', 'What kind of notice it is.'),
  level: column('', 'info or warning.'),
  table: column('', 'Name of the table in which a number changed.'),
  row: column('', 'What the row of the number is about.'),
  column: column('', 'Name of the column of the number.'),
  before: column('', 'What stood there in the report that is corrected; missing where nothing did.'),
  after: column('', 'What stands there now; missing where nothing does.'),
  message: column('', 'The notice in words.'),
};

/** Scores of a term in one group. */
const SCORES = {
  rank: column('place', 'Place by count, from 1; terms that are equally frequent share the first place of theirs.'),
  dp: column(
    '0 to 1',
    'Gries’ DP: 0 where the term is spread like the words at large, towards 1 where it stands in few documents; missing for a single document and for a term that is not used.',
  ),
  juilland: column('0 to 1', 'Juilland’s D: 1 where the rate is the same in all documents; missing as DP is.'),
  tfIdf: column('weight', 'Count times log10 of groups over groups that use the term; missing for a single group.'),
  entropy: column(
    'bits',
    'Shannon entropy of the term over the groups: 0 where one alone uses it; missing for a single group.',
  ),
  value: column('as measure', 'Value of the measure; missing where it has none.'),
  node: column('occurrences', 'How often what is looked around stands in the group.'),
  logDice: column(
    '14 + log2',
    'Fourteen plus the binary logarithm of Dice’s coefficient of the node and the word (Rychlý 2008).',
  ),
  mi: column('log2', 'Binary logarithm of the observed over the expected count in the windows.'),
  t: column('standard errors', 'Observed less expected count in the windows, over the root of the observed.'),
  deltaP: column('share', 'Share of the word in the windows less its share outside.'),
  lambda: column('log odds', 'Interaction λ of the words of a sequence in the log-linear model.'),
  z: column('standard errors', 'Score over its standard error.'),
  coordinate: column('units of the axis', 'Place on the axis; for a term of wordfish its weight β.'),
  axis: column('place', 'Number of the axis, from 1.'),
  contribution: column('share', 'Share of the axis that is due to the group or term.'),
  inertia: column('share', 'Share of all differences that the axis shows.'),
  intercept: column('logarithm', 'How much the group says (α), or how frequent the term is (ψ).'),
};

/** Scores of a term in two groups; positive where the first uses it more. */
const CONTRASTS = {
  g2: column('G²', 'Log-likelihood ratio over four cells (Dunning 1993).'),
  logRatio: column('log2', 'Ratio of the two rates, 1/2 added to counts and totals (Walter 1975).'),
  lrc: column(
    'log2',
    'Conservative log ratio (Evert 2022); 0 where the data do not tell which group uses the term more.',
  ),
  positiveLrc: column(
    'log2',
    'Lower bound of the log ratio, for lists of the first group’s words only; missing where it does not use the term.',
  ),
  g2Williams: column('G²', 'G² over Williams’ divisor (Williams 1976).'),
  g2TwoCells: column('G²', 'G² over the two cells that hold the term (Rayson and Garside 2000).'),
  chi2: column('χ²', 'Pearson’s χ².'),
  chi2Yates: column('χ²', 'χ² with Yates’ correction.'),
  chi2Williams: column('χ²', 'χ² over Williams’ divisor.'),
  exact: column(
    'odds ratio',
    'Conditional odds ratio of Fisher’s exact test; missing where it is infinite: one group alone uses the term.',
  ),
  pmi: column(
    'natural log',
    'Pointwise mutual information of term and first group; missing where that does not use it (−∞).',
  ),
  oddsRatio: column(
    'odds ratio',
    'Odds of the term in the first group over those in the other; missing where the other does not use it (∞).',
  ),
  percentDifference: column(
    'per cent',
    'Difference of the rates in per cent of the other’s; missing where the other does not use the term (∞).',
  ),
  simpleMaths: column('ratio', 'Ratio of the rates per million, 100 added to both (Kilgarriff 2009).'),
  logOdds: column('log odds', 'Log-odds ratio under a prior of 500 words (Monroe, Colaresi and Quinn 2008).'),
  logOddsZ: column('standard errors', 'The same over its standard error.'),
  targetDp: column('0 to 1', 'Gries’ DP in the first group’s documents.'),
  referenceDp: column('0 to 1', 'Gries’ DP in the other’s documents.'),
  targetJuilland: column('0 to 1', 'Juilland’s D in the first group’s documents.'),
  referenceJuilland: column('0 to 1', 'Juilland’s D in the other’s documents.'),
};

/** How sure. */
const UNCERTAINTY = {
  lower: column('as the score', 'Lower limit of the interval; missing where there is none.'),
  upper: column('as the score', 'Upper limit of the interval.'),
  interval: column(
    '',
    'How the interval was made: what was drawn (documents, respondents, sentences), a formula’s name, model, or none.',
  ),
  standardError: column('as the score', 'Standard error of the score.'),
  p: column('probability', 'p-value of the difference between the documents’ mean rates.'),
  adjusted: column('probability', 'The same, corrected for all tests of the table.'),
  correction: column('', 'How it was corrected.'),
  tests: column('terms', 'Terms compared in the table.'),
  test: column('', 'permutation or t.'),
  documentsNeeded: column(
    'documents',
    'Documents per group that would tell this difference in four of five such studies; missing where there is none.',
  ),
};

/** A finding under one way to prepare the texts. */
const PREPARATIONS = {
  layer: column('', 'Which layer of the text was counted: restored or raw.'),
  quoted: column('', 'Whether quoted questions were counted: in or out.'),
  stopWords: column('', 'Whether function words were counted: in or out.'),
  unit: column('', 'What was counted as the same word.'),
  order: column('words', 'Words per term.'),
  key: column('terms', 'How many of the terms are key.'),
  top: column('', 'The term with the largest |G²|.'),
  direction: column('', 'Whether the same group uses the word more as in the first row: same, opposite or absent.'),
  holds: column('', 'Whether the finding of the first row holds here.'),
};

/** How long questions waited. */
const WAITING = {
  asked: column('questions', 'Questions that were put.'),
  answered: column('questions', 'Questions with an answer, by the register’s status or a recorded day.'),
  withdrawn: column('questions', 'Questions that were taken back.'),
  lapsed: column('questions', 'Questions that lapsed.'),
  unknown: column('questions', 'Questions of which neither an answer nor an end is recorded.'),
  undated: column('questions', 'Answered questions without a recorded day.'),
  handedOver: column('questions', 'Dated answers by another than the one who was asked.'),
  meanDays: column('days', 'Mean of the calendar days from asking to answer.'),
  medianDays: column('days', 'Their median.'),
  q25Days: column('days', 'Their first quartile (type 7).'),
  q75Days: column('days', 'Their third quartile (type 7).'),
  q90Days: column('days', 'Their ninth decile (type 7).'),
  maxDays: column('days', 'The longest wait.'),
  late: column('questions', 'Dated answers that took more days than --within allows.'),
  lateShare: column('share', 'Late answers over dated answers.'),
};

/** Every column of an analysis by its name. */
export const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    ...SUBJECTS,
    ...PLACES,
    ...COUNTS,
    ...DOCUMENTS,
    ...MARKERS,
    ...AGENCY,
    ...FRAMES,
    ...TONE,
    ...AGAINST_OTHERS,
    ...AGREEMENT,
    ...READING,
    ...SCORES,
    ...CONTRASTS,
    ...UNCERTAINTY,
    ...WAITING,
    ...PREPARATIONS,
  }),
);

const CHANCE = 'chance';

/** The column that holds the chance of a family of the codebook: chanceDeflection. */
export const chanceColumn = (family: string): string =>
  CHANCE + family.replaceAll(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase());

/** What a column holds; chances of families are named after these. */
export const columnNamed = (name: string): Column | undefined =>
  COLUMNS.get(name) ??
  (/^chance\p{Lu}/u.test(name)
    ? column('probability', 'Calibrated chance that a coder gives the sentence any code of the family.')
    : undefined);
