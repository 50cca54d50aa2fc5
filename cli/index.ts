/**
 * ordskifte: how Swedish politicians answer, compared. Read a corpus, group it, ask; every verb gives rows, notices and the options used.
 *
 *     const corpus = readCorpus('answers/');
 *     keyness(groupBy(corpus, 'respondent')).rows;
 */

export type { CodedDocument, FlatAgreement } from '../analyzers/codings/index.ts';
export { type CollocationOptions, type CollocationRow, collocations } from '../analyzers/collocations/index.ts';
export type { CodeFindingRow } from '../analyzers/comparison/findings.ts';
export { type ToneRow, tone } from '../analyzers/comparison/tone.ts';
export type { Analyser, Analysis, Group } from '../analyzers/contract.ts';
export { type Dictionary, type LookupOptions, type LookupRow, lookup } from '../analyzers/dictionaries/index.ts';
export { readDictionary } from '../analyzers/dictionaries/read.ts';
export { type DispersionOptions, dispersion, type SpreadRow } from '../analyzers/dispersion/index.ts';
export { type GroupKey, groupBy } from '../analyzers/groups/index.ts';
export { type GroupContrastRow, type KeynessOptions, keyness } from '../analyzers/keyness/index.ts';
export { type KwicOptions, type KwicRow, kwic } from '../analyzers/kwic/index.ts';
export { type SimilarityOptions, type SimilarityRow, similarity } from '../analyzers/similarity/index.ts';
export { type StyleRow, style } from '../analyzers/style/index.ts';
export { type ComparedTermRow, type TermsOptions, terms } from '../analyzers/terms/index.ts';
export type { Answer, Corpus, CorpusOptions } from '../pipeline/corpus.ts';
export { type ErrorDetails, OrdskifteError } from '../pipeline/errors.ts';
export type { Notice } from '../pipeline/types.ts';
export { type AgreementOptions, agreement } from './door/agreement.ts';
export { type CodeVerbOptions, code } from './door/code.ts';
export { type Documents, type RecordInput, readCorpus } from './door/read-corpus.ts';
export { type MadeReport, type ReportVerbOptions, report } from './door/report.ts';
