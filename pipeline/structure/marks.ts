/** Signs and remarks inside a text that nobody said: Markdown marks, stage directions, headings glued to the first word. */
import type { Range } from './layout.ts';

/** `dress` sets headings and stress as any text may; the others are what somebody should know of. */
export type MarkKind = 'dress' | 'emphasis' | 'link' | 'direction' | 'glued';
export type Mark = Range & { readonly kind: MarkKind };

/** Ranges to be left out of the words, sorted by start and without overlaps. */
export const marksOf = (text: string): Mark[] => {
  const found = [
    ...dressOf(text),
    ...emphasisOf(text),
    ...linksOf(text),
    ...wikiOf(text),
    ...directionsOf(text),
    ...gluedOf(text),
  ];
  const marks: Mark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
};

const all = (text: string, pattern: RegExp, kind: MarkKind): Mark[] =>
  [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length, kind }));

/** `##` and `>` at the beginning of a line, `**` and `__` anywhere. */
const dressOf = (text: string): Mark[] => [
  ...[...text.matchAll(/^[^\S\n]*(?:#{1,6}(?=\s)|>)/gm)].map(match => ({
    start: match.index + match[0].search(/\S/),
    end: match.index + match[0].length,
    kind: 'dress' as const,
  })),
  ...all(text, /\*\*|__/g, 'dress'),
];

/** `*inte*`, `_inte_`, `~~inte~~`, and code between grave accents; the signs alone, on one line. */
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*|_|~~|`)(?=[^\s*_`~])[^\n]{1,300}?(?<=[^\s*_`~])\1(?![\p{L}\p{N}*_])/gu;

const emphasisOf = (text: string): Mark[] => {
  if (!/[*_~`]/.test(text)) return [];
  return [...text.matchAll(EMPHASIS)].flatMap(({ 0: whole, 1: sign, index }) => {
    const end = index + whole.length;
    return [
      { start: index, end: index + sign!.length, kind: 'emphasis' as const },
      { start: end - sign!.length, end, kind: 'emphasis' as const },
    ];
  });
};

/** `[words](address)` keeps the words, `![words](address)` nothing. */
const linksOf = (text: string): Mark[] => {
  if (!text.includes('](')) return [];
  return [...text.matchAll(/!?\[([^[\]\n]*)\]\([^()\s]+(?:\s"[^"\n]*")?\)/g)].flatMap(
    ({ 0: whole, 1: words, index }) => {
      const end = index + whole.length;
      if (whole.startsWith('!')) return [{ start: index, end, kind: 'link' as const }];
      return [
        { start: index, end: index + 1, kind: 'link' as const },
        { start: index + 1 + words!.length, end, kind: 'link' as const },
      ];
    },
  );
};

/** `[[Stad|staden]]` keeps the words that are shown, `'''fet'''` and `== Rubrik ==` theirs, `{{källa}}` nothing. */
const wikiOf = (text: string): Mark[] => {
  const links = text.includes('[[')
    ? [...text.matchAll(/\[\[([^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g)].flatMap(
        ({ 0: whole, 1: target = '', index }) => [
          { start: index, end: index + 2 + target.length, kind: 'link' as const },
          { start: index + whole.length - 2, end: index + whole.length, kind: 'link' as const },
        ],
      )
    : [];
  return [
    ...links,
    ...(text.includes('{{') ? all(text, /\{\{[^{}]{1,500}\}\}/g, 'link') : []),
    ...(text.includes("'''") ? all(text, /'{3,5}/g, 'emphasis') : []),
    ...(text.includes('==')
      ? all(text, /^[^\S\n]*={2,6}(?=[^=\n]{1,200}=)|(?<=[^=\n])={2,6}[^\S\n]*$/gm, 'dress')
      : []),
  ];
};

/** What happened in the room, and what the chair said into a speech, in parentheses. */
const DIRECTION =
  /\((?:(?:\p{L}+\s+){0,2}(?:appl[åa]der|skratt|munterhet|instämmanden?|bifallsrop|buanden|bifall)\b[^()\n]{0,60}|(?:\p{L}+\s+){0,3}(?:talmannen|ordföranden|ålderspresidenten)\s*:[^()\n]{1,300}|forts\.)\)/giu;

/** The same in square brackets, as those who write out recordings put it: `[skratt]`, `[ohörbart 00:12]`. */
const TRANSCRIBED =
  /\[(?:(?:\p{L}+\s+){0,2}(?:appl[åa]der|skratt(?:ar|as)?|ohörbart|ohörligt|otydligt|paus|tystnad|musik|jubel|bu(?:rop|anden)|avbryter|mummel|harklar(?: sig)?|hostar|suckar)\b[^[\]\n]{0,40}|sic!?)\]/giu;

const directionsOf = (text: string): Mark[] => [
  ...(text.includes('(') ? all(text, DIRECTION, 'direction') : []),
  ...(text.includes('[') ? all(text, TRANSCRIBED, 'direction') : []),
];

/** The kind of a speech, glued to its first word by a lost line break: `replikHerr talman!` */
const gluedOf = (text: string): Mark[] =>
  all(text, /(?<=^|\n)(?:replik|genmäle|kort genmäle|anförande|slutanförande|svar)(?=\p{Lu}\p{Ll})/gu, 'glued');
