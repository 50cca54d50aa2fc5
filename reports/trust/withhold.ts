/** A comparison without the words of its documents: counts, places and single words, but nothing that can be read as their text. */
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Table } from '../tables.ts';
import { placesOfRuns, runsOf, wordsIn } from './runs.ts';
import type { FileUnits, SourceText } from './verbatim.ts';

/** The same numbers with empty texts: what is drawn and written of it has nothing to quote. */
export const withheld = (comparison: Comparison): Comparison => {
  const { groups, rows } = comparison;
  const [target, reference] = groups.map(group => ({ ...group, answers: group.answers.map(withoutText) }));
  return {
    ...comparison,
    groups: [target!, reference!],
    rows: {
      ...rows,
      sentences: rows.sentences.map(row => ({ ...row, text: '' })),
      findings: rows.findings.map(row => ({ ...row, cue: { ...row.cue, words: '' } })),
      replies: rows.replies.map(row => ({ ...row, question: '' })),
    },
  };
};

const withoutText = (answer: Answer): Answer => {
  const { title: _, ...structure } = answer.structure;
  return {
    ...answer,
    document: { ...answer.document, raw: '', text: '', edits: [], doubtful: [] },
    structure,
  };
};

/** Of the four words of a run, so many facts are a fact with a word beside it. */
const FACT_WORDS = 3;

/** Columns that hold words of the documents as they stand there. */
const WORDED: ReadonlySet<string> = new Set(['text', 'passage', 'question', 'from', 'to', 'alternatives']);

/** Tables without those columns. */
export const withoutWords = (tables: readonly Table[]): Table[] =>
  tables.map(({ name, rows }) => ({
    name,
    rows: rows.map(row => Object.fromEntries(Object.entries(row).filter(([column]) => !WORDED.has(column)))),
  }));

/** Texts that lead nowhere any more do not lead: links to sentences that the page does not show. */
export const withoutDeadLinks = (page: string): string => {
  const known = new Set([...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
  return page.replace(/\s(?:xlink:)?href="#([^"]*)"/gu, (link, id: string) => (known.has(id) ? link : ''));
};

/**
 * Refuses files that hold four words of a source in their order. `own` are texts of the program, which may happen to have the same words; `facts`
 * are names, offices and numbers of the documents, which stand beside each other in a table as in a letter.
 *
 * @throws {OrdskifteError} TEXT_LEFT naming the file, the place and the words
 */
export const refuseText = (
  files: readonly FileUnits[],
  sources: readonly SourceText[],
  { own, facts }: { readonly own: readonly string[]; readonly facts: readonly string[] },
): void => {
  const ours = new Set(own.flatMap(text => runsOf(wordsIn(text).words)));
  const factWords = new Set(facts.flatMap(fact => wordsIn(fact).words));
  const isFact = (run: string): boolean => run.split(' ').filter(word => factWords.has(word)).length >= FACT_WORDS;
  const read = files.flatMap(({ path, units }) =>
    units.map(({ text, where }) => ({
      path,
      where,
      runs: runsOf(wordsIn(text).words).filter(run => !ours.has(run) && !isFact(run)),
    })),
  );
  const places = placesOfRuns(new Set(read.flatMap(({ runs }) => runs)), layersOf(sources));
  for (const { path, where, runs } of read)
    for (const run of runs) if (places.has(run)) throw new OrdskifteError(messages.textLeft(path, where, run));
};

function* layersOf(sources: readonly SourceText[]): Generator<readonly string[]> {
  for (const { raw, text } of sources) {
    yield wordsIn(text).words;
    if (raw !== text) yield wordsIn(raw).words;
  }
}
