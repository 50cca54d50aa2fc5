/** How errors name values, counts and places. */

/** A value as it was given. */
export const quoted = (value: string): string => `"${value}"`;

/** A value that may be a whole text: its beginning. */
export const shortened = (value: string): string =>
  value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;

const MOST_SHOWN = 80;

/** The first of some names, and how many there are. */
export const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, FIRST).join(', ')}${names.length > FIRST ? ` … (${names.length})` : ''}`;

const FIRST = 3;
