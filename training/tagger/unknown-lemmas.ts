/**
 * Lemmas that are no known words: npm run evaluate:lemmas -- [--data DIR] [--model FILE] [--least 5] [--list 600]
 * Tags every speech of a corpus and prints the lemmas that neither the lexicon, the compound splitter nor the corpus itself knows as words,
 * the most frequent first: to be read by eye. What is left should be words that the lexicon lacks, not strings that no Swede would write.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { splitCompound } from '../../pipeline/compound/index.ts';
import { readTaggerModel, type TaggerModel } from '../../pipeline/tag/index.ts';
import { UPOS } from '../../pipeline/tokenize/types.ts';
import { openData, SPEECHES } from '../data.ts';
import { annotate } from './speed.ts';

/** A lemma with its part of speech, how often it came, and the forms it came from (form → how often). */
export type LemmaCount = {
  readonly lemma: string;
  readonly upos: string;
  count: number;
  readonly forms: Map<string, number>;
};

/** Classes whose lemmas are words of the dictionary; names, numbers and signs have lemmas as written. */
const INFLECTED = new Set([
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'AUX',
  'PRON',
  'DET',
  'ADP',
  'INTJ',
  'SCONJ',
  'CCONJ',
  'PART',
]);

/** Counts of lemma and class over texts, and of every lower-case form. */
export const countLemmas = (
  texts: Iterable<string>,
  model: TaggerModel,
): { lemmas: LemmaCount[]; forms: ReadonlyMap<string, number> } => {
  const lemmas = new Map<string, LemmaCount>();
  const forms = new Map<string, number>();
  for (const text of texts) {
    const { length, vocabulary, form, lower, lemma, upos } = annotate(text, model);
    for (let i = 0; i < length; i += 1) {
      const small = vocabulary.words[lower[i]!]!;
      forms.set(small, (forms.get(small) ?? 0) + 1);
      const word = vocabulary.words[lemma[i]!]!;
      const key = `${word}\t${UPOS[upos[i]!]!}`;
      const known = lemmas.get(key) ?? { lemma: word, upos: UPOS[upos[i]!]!, count: 0, forms: new Map() };
      const written = vocabulary.words[form[i]!]!;
      known.count += 1;
      known.forms.set(written, (known.forms.get(written) ?? 0) + 1);
      lemmas.set(key, known);
    }
  }
  return { lemmas: [...lemmas.values()], forms };
};

/** The lemmas that no source knows, the most frequent first. */
export const unknownLemmas = (
  lemmas: readonly LemmaCount[],
  forms: ReadonlyMap<string, number>,
  { lexicon, source }: TaggerModel,
  least: number,
): LemmaCount[] => {
  const isCommon = (part: string): boolean => source.clusterOf(part) > 0;
  const isWord = (lemma: string): boolean =>
    lexicon.analyse(lemma).length > 0 ||
    (forms.get(lemma) ?? 0) >= least ||
    splitCompound(lemma, lexicon, { isCommon, count: 1 })[0]!.parts.length > 1;
  return lemmas
    .filter(({ lemma, upos, count }) => count >= least && INFLECTED.has(upos) && !lemma.includes('_') && !isWord(lemma))
    .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1));
};

/** One line a lemma: count, class, lemma, its most frequent forms. */
export const lemmaLine = ({ lemma, upos, count, forms }: LemmaCount): string => {
  const most = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 4);
  return `${count}\t${upos}\t${lemma}\t${most.map(([form, n]) => `${form} ${n}`).join(', ')}`;
};

/** `text` of every line of a `.jsonl` or `.jsonl.gz` file. */
function* textsOf(file: string): Generator<string> {
  const bytes = readFileSync(file);
  for (const line of (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
    if (line !== '') yield (JSON.parse(line) as { text: string }).text;
  }
}

const main = (): void => {
  const { values, pathOf } = openData('evaluate:lemmas', {
    model: { type: 'string', default: fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url)) },
    least: { type: 'string', default: '5' },
    list: { type: 'string', default: '600' },
  });
  const model = readTaggerModel(readFileSync(values.model));
  const { lemmas, forms } = countLemmas(textsOf(pathOf(SPEECHES)), model);
  const unknown = unknownLemmas(lemmas, forms, model, Number(values.least));
  const words = unknown.reduce((sum, { count }) => sum + count, 0);
  process.stdout.write(`${unknown.length} lemmas that are no known words, ${words} words in the text\n\n`);
  for (const lemma of unknown.slice(0, Number(values.list))) process.stdout.write(`${lemmaLine(lemma)}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
