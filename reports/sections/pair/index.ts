/** The sections of the page about two respondents, in their order. */
import type { Section } from '../section.ts';
import type { PairDrawn, PairView } from '../views.ts';
import { agency } from './agency.ts';
import { codes } from './codes.ts';
import { keyness } from './keyness.ts';
import { sensitivity } from './sensitivity.ts';
import { strip } from './strip.ts';
import { texts } from './texts.ts';
import { tone } from './tone.ts';

export const PAIR_SECTIONS: readonly Section<PairDrawn, PairView>[] = [
  strip,
  codes,
  keyness,
  sensitivity,
  tone,
  agency,
  texts,
];
