/** Repairs marks that a recogniser mistook: full stop and comma, stray and lost quotation marks, list numbers, dashes, § and @. */
import { findDashes } from './dashes.ts';
import { findQuotes } from './quotes.ts';
import type { Mark, Scan } from './scan.ts';
import { findSigns } from './signs.ts';
import { findStops } from './stops.ts';

export type { Mark, Scan } from './scan.ts';

/** The marks to change. */
export function findMarks(scan: Scan): Mark[] {
  return [...findStops(scan), ...findDashes(scan), ...findQuotes(scan), ...findSigns(scan)];
}
