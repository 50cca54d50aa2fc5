/** Reads the development data that models are trained and measured on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One recognised page with its truth, and both sides word by word. */
export type Page = {
  readonly id: string;
  readonly noisy: string;
  readonly truth: string;
  readonly pairs: readonly (readonly [string, string])[];
};

export const SETS = ['eng', 'seedlike', 'swe', 'clean'] as const;
export type SetName = (typeof SETS)[number];

export function readPages(data: string, set: SetName): Page[] {
  return readFileSync(join(data, 'ocr', `dev-${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Page);
}

/** Speeches and articles, one text each. */
export function readSpeeches(data: string): string[] {
  return gunzipSync(readFileSync(join(data, 'corpus', 'speeches-10k.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { readonly text: string }).text);
}

/** Sentences of the treebank's training part. */
export function readTreebank(data: string): string[] {
  return readFileSync(join(data, 'treebank', 'train.conllu'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('# text = '))
    .map(line => line.slice(9));
}
