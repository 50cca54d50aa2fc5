/** The shipped model, read once for the tests of restoration. */
import { readFileSync } from 'node:fs';
import { readRestoreModel } from '../../../pipeline/restore/index.ts';

export const modelBytes = new Uint8Array(readFileSync(new URL('../../../pipeline/restore/model.bin', import.meta.url)));
export const model = readRestoreModel(modelBytes);

/** Enough damaged Swedish around a sentence for its document to count as damaged. */
export const FRAME = [
  'Socialndmnden har i skrivelser till kommunstyrelsen lyft fragan om hur staden foljer upp de barn som',
  'placeras. Jag 6vergar nu till att besvara fragorna, eftersom ansvaret for varden ar kommunens.',
  '',
] as const;
