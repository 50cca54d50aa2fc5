/** The sections of the page about two respondents, in their order. */

import { agency } from '../close/agency.ts';
import { codes } from '../close/codes.ts';
import { strip } from '../close/strip.ts';
import { texts } from '../close/texts.ts';
import type { Section } from '../section.ts';
import type { PairDrawn, PairView } from '../views.ts';
import { keyness } from './keyness.ts';
import { sensitivity } from './sensitivity.ts';
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
