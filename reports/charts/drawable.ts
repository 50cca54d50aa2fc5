/** A specification that can be drawn whatever the names in it are: too long, called as JavaScript's own, or with characters that no drawing holds. */
import type { TopLevelSpec } from 'vega-lite';

/** Letters of a name in a chart; what is longer is cut before it is measured. */
const MOST_LETTERS = 90;

/** Letters of a heading, which a drawing cuts at its own width. */
const MOST_IN_HEADING = 300;

/** Fields of the data that are said and followed, not drawn. */
const SPOKEN: ReadonlySet<string> = new Set(['label', 'description', 'href']);

/** Keys of a specification that hold Vega's own language, whose strings are no names. */
const LANGUAGE: ReadonlySet<string> = new Set(['$schema', 'expr', 'filter', 'test', 'labelExpr', 'config']);

/** Stands inside a name without being seen (U+2060, word joiner). */
const JOINER = '\u2060';

/**
 * The same specification with names that Vega can hold. It keeps what it knows of a name in plain objects, where `constructor` and `__proto__` are
 * taken: these get an invisible word joiner. Names over 90 letters are cut, alike wherever they stand, and stay different where they were.
 * Control characters and halves of characters, which XML does not allow, become U+FFFD.
 */
export const drawable = (spec: TopLevelSpec): TopLevelSpec => rewrite(spec, '', createNames(spec)) as TopLevelSpec;

/** At most `most` letters, with `…` in place of what is cut. */
export const cutText = (text: string, most: number): string => {
  const letters = Array.from(text.slice(0, 2 * most + 2));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

/** Text with U+FFFD for what XML 1.0 does not allow (section 2.2) or advises against: control characters, halves of characters. */
export const xmlText = (text: string): string => text.replace(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');

type Names = (text: string) => string;

const createNames = (spec: TopLevelSpec): Names => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  eachDatum(spec, text => {
    if (names.has(text)) return;
    const cut = guarded(cutText(xmlText(text), MOST_LETTERS));
    let name = cut;
    // Two names that begin alike stay two.
    for (let n = 2; taken.has(name); n++) name = `${cut} (${n})`;
    names.set(text, name);
    taken.add(name);
  });
  return text => names.get(text) ?? guarded(cutText(xmlText(text), MOST_IN_HEADING));
};

/** Every text of the data that is drawn. */
const eachDatum = (spec: unknown, visit: (text: string) => void): void => {
  if (Array.isArray(spec)) for (const item of spec) eachDatum(item, visit);
  else if (typeof spec === 'object' && spec !== null)
    for (const [key, value] of Object.entries(spec))
      if (key === 'values' && Array.isArray(value)) visitRows(value, visit);
      else eachDatum(value, visit);
};

const visitRows = (rows: readonly unknown[], visit: (text: string) => void): void => {
  for (const row of rows)
    for (const [field, value] of Object.entries(row ?? {}))
      if (typeof value === 'string' && !SPOKEN.has(field)) visit(value);
};

const guarded = (name: string): string => (name in Object.prototype ? `${name[0]}${JOINER}${name.slice(1)}` : name);

const rewrite = (value: unknown, key: string, names: Names): unknown => {
  if (typeof value === 'string') return SPOKEN.has(key) ? xmlText(value) : LANGUAGE.has(key) ? value : names(value);
  if (Array.isArray(value)) return value.map(item => rewrite(item, key, names));
  if (typeof value !== 'object' || value === null || key === 'config') return value;
  // A filter that is an object compares with a name.
  return Object.fromEntries(Object.entries(value).map(([inner, held]) => [inner, rewrite(held, inner, names)]));
};

/** A drawing as it is read: without the word joiners of guarded names. */
export const unguarded = (svg: string): string => svg.replaceAll(JOINER, '');
