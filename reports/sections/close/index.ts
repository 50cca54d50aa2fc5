/** The sections about texts that are shown: of two respondents, or of a few documents in any groups. */
import type { Section } from '../section.ts';
import type { CloseDrawn, CloseView } from '../views.ts';
import { agency } from './agency.ts';
import { codes } from './codes.ts';
import { strip } from './strip.ts';
import { texts } from './texts.ts';

export const CLOSE_SECTIONS: readonly Section<CloseDrawn, CloseView>[] = [strip, codes, agency, texts];
