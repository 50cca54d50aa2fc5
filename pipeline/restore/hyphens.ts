/** Undoes line breaks after a hyphen: `uppfölj-⏎ning` is one word, `Hägersten-⏎Älvsjö` and `e-⏎post` keep the hyphen, `barn-⏎och` the break. */
import { pageLinesOf } from '../structure/page-lines.ts';
import type { Edit } from '../types.ts';
import { ACRONYM, COST_STEP, findWord, type Lexicon } from './lexicon.ts';
import type { Reader } from './readings/index.ts';
import { cutPieces } from './words.ts';

/** Behind a hyphen these begin another word: `barn- och ungdomsvård`. Some are also endings (`lik-som`, `fullkom-men`). */
const CONJUNCTIONS: ReadonlySet<string> = new Set('och eller samt respektive resp kontra and und'.split(' '));
const PERHAPS: ReadonlySet<string> = new Set('men till som in än utan alternativt'.split(' '));

/** First parts that are written with a hyphen though they look like syllables. */
const HYPHENATED: ReadonlySet<string> = new Set(
  'tv it vd pc cd dvd pr id hiv aids adhd sms gps pdf icke ex non anti pro f d s k t v'.split(' '),
);

/** Words as frequent as this (nats) end a compound that is in no list. */
const FREQUENT = 14;
/** Estimated share of such edits that are right. */
const CONFIDENCE = 0.95;

const VOWEL = /[aeiouyåäöéüæø0-9&|]/i;
/** A hyphen at the end of its line. Lines of the page's dress may stand between it and the other half. */
const BREAK = /^-[^\S\n]*\n(?:[^\n]*\n)*[^\S\n]*$/;

/** The edits that put halves together, in order. They go before any repair: a half is no word. */
export function joinHalves(text: string, lexicon: Lexicon, reader: () => Reader): Edit[] {
  if (!/-[^\S\n]*\n/.test(text)) return [];
  const pieces = cutPieces(text);
  const dress = pageLinesOf(text);
  // Over a head the whole other half is taken along: one that is halved again stays apart from its rest.
  let done = 0;
  return pieces.flatMap((left, i): Edit[] => {
    if (left.after !== '-' || dress.has(left.line) || left.end < done) return [];
    let next = i + 1;
    while (next < pieces.length && dress.has(pieces[next]!.line)) next++;
    const right = pieces[next];
    if (!right?.lineStart || right.line <= left.line) return [];
    const between = text.slice(left.end, right.start);
    const skipped = between.split('\n').slice(1, -1);
    if (!BREAK.test(between) || !skipped.every((_, k) => dress.has(left.line + 1 + k))) return [];
    const seam = seamOf(left.text, right.text, lexicon, reader);
    if (seam === undefined) return [];
    const edit = toEdit(text, left.end, right.start, seam, skipped);
    done = edit.end;
    return [edit];
  });
}

/** Lines of the page's dress that stood between the halves stand behind the word. */
function toEdit(text: string, start: number, next: number, seam: '' | '-', skipped: readonly string[]): Edit {
  let end = next;
  while (skipped.length > 0 && /\S/.test(text[end] ?? '')) end++;
  const dress = skipped.map(line => `\n${line}`).join('') + (skipped.length > 0 ? '\n' : '');
  const to = seam + text.slice(next, end) + dress;
  return { start, end, from: text.slice(start, end), to, reason: 'hyphen', confidence: CONFIDENCE };
}

/** What stands between the halves: nothing, a hyphen, or (undefined) the hyphen and its line break as they are. */
function seamOf(left: string, right: string, lexicon: Lexicon, reader: () => Reader): '' | '-' | undefined {
  const whole = (left + right).toLowerCase();
  const isListed = findWord(lexicon, whole) >= 0;
  const next = right.toLowerCase();
  if (CONJUNCTIONS.has(next) || (PERHAPS.has(next) && !isListed)) return undefined;
  if (!/^\p{Ll}|^[0-9&|]\p{Ll}/u.test(right) || /\d$/.test(left)) return '-';
  if (left.length > 1 && left === left.toUpperCase()) return '-';
  if (left.length === 1) return isListed && /[iåäö]/i.test(left) ? '' : '-';
  if (isListed) return '';
  if (HYPHENATED.has(left.toLowerCase()) || !VOWEL.test(left) || isAcronym(left, lexicon)) return '-';
  if (isCompound(left, right, lexicon)) return '';
  const areWords = [left.toLowerCase(), right].every(half => half.length > 2 && findWord(lexicon, half) >= 0);
  return areWords &&
    !reader()
      .read(left + right)
      .inside.some(({ kind }) => kind === 'lexicon' || kind === 'compound')
    ? '-'
    : '';
}

function isAcronym(word: string, lexicon: Lexicon): boolean {
  const number = findWord(lexicon, word.toLowerCase());
  return number >= 0 && lexicon.casing[number] === ACRONYM;
}

/** Whether the first half may begin a compound and the second is a word that ends one. */
function isCompound(left: string, right: string, lexicon: Lexicon): boolean {
  const mark = lexicon.chars.at(-1)!;
  const end = findWord(lexicon, right);
  return findWord(lexicon, left.toLowerCase() + mark) >= 0 && end >= 0 && lexicon.cost[end]! * COST_STEP < FREQUENT;
}
