/**
 * The columns of all tables of analyses: one name for one thing, whatever the table. A name stands here before it stands in a row.
 */

/** What a column counts in (`''` for names and texts), and what it says. */
export type Column = { readonly unit: string; readonly meaning: string };

const column = (unit: string, meaning: string): Column => ({ unit, meaning });

/** What a row is about. */
const SUBJECTS = {
  group: column('', 'The group of texts that the row is about.'),
  other: column('', 'The group that it is compared with.'),
  kind: column('', 'Whether the row is about a group or a term.'),
  term: column(
    '',
    'The word, phrase or sequence of words as the unit of the analysis writes it (by default the lemma).',
  ),
  measure: column('', 'Name of the measure.'),
};

/** Where in the texts. */
const PLACES = {
  document: column('', 'Id of the document: its file name, or what its sidecar or record says.'),
  speaker: column('', 'Who says it.'),
  role: column(
    '',
    'Whose words they are (respondent, questioner, quoted), or the part of the document that is nobody’s.',
  ),
  sentence: column('sentences', 'Number of the sentence in the document, from 1.'),
  start: column('UTF-16 code units', 'Offset of the first character in the document’s text.'),
  end: column('UTF-16 code units', 'Offset after the last character.'),
  position: column(
    'as basis',
    'How many of what is counted stand before it in the document, said by those whose words count.',
  ),
  share: column('share', 'Its position over the total: 0 at the beginning, towards 1 at the end.'),
  left: column('', 'What stands before it.'),
  match: column('', 'What was found, as it stands in the text.'),
  right: column('', 'What stands after it.'),
};

/** Counts, and what they are counted among. */
const COUNTS = {
  count: column('occurrences', 'How often it occurs in the group: the numerator, where the row is a rate or a ratio.'),
  total: column('as basis', 'What the count is counted among, stop words included: the denominator.'),
  otherTotal: column('as basis', 'The same of the other group.'),
  basis: column('', 'What the total counts: words, 2-grams, sentences …'),
  rate: column('per 1,000', 'Occurrences per 1,000 of the total; missing where the total is 0.'),
  words: column('words', 'Words of the group that count.'),
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
  targetRate: column('per 1,000', 'Occurrences per 1,000 of the first group’s total.'),
  referenceRate: column('per 1,000', 'Occurrences per 1,000 of the other’s total.'),
  targetDocuments: column('documents', 'Documents of the first group that hold the term.'),
  referenceDocuments: column('documents', 'Documents of the other that hold it.'),
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

/** Every column of an analysis by its name. */
export const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    ...SUBJECTS,
    ...PLACES,
    ...COUNTS,
    ...SCORES,
    ...CONTRASTS,
    ...UNCERTAINTY,
    ...PREPARATIONS,
  }),
);
