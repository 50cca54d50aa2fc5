/** Where the ranker's vectors of words come from. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readRanker } from '../../analyzers/rhetoric/rank/read-ranker.ts';
import type { WordVectors } from '../../analyzers/rhetoric/rank/vectors.ts';
import { SPEECHES } from '../data.ts';
import { here } from './answers.ts';

/** The texts that vectors are learned from: speeches, and the questions that ministers are asked. */
export function* textsOf(pathOf: (file: string) => string): Generator<string> {
  for (const path of [pathOf(SPEECHES), pathOf('questions/interpellations.jsonl.gz')])
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      const { text } = (line ? JSON.parse(line) : {}) as { readonly text?: string };
      if (text) yield text;
    }
}

/** The vectors of the shipped ranker. */
export function shippedVectors(): WordVectors {
  const { net } = readRanker(readFileSync(here('../../analyzers/rhetoric/model.bin')));
  if (!net) throw new Error('The shipped ranker has no vectors: run without --keep-vectors.');
  return net.vectors;
}
