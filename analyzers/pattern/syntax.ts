/** Reads a pattern of the codebook, and refuses what compromise would read in a way that nobody expects. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { isExpression, isGlob, shapeTest } from '../words/shapes.ts';
import { typedWords } from '../words/typed.ts';
import { splitPieces } from './pieces.ts';
import type { Element, Pattern, Test } from './types.ts';

/** Longest `{m,n}` without an upper end: compromise's own bound. */
const OPEN_END = 999;

/**
 * Parses compromise's match syntax: words, `#TAG`, `.`, `*`, `.{m,n}`, `x?`, `x+`, `x{m,n}`, `(a|b c)`, `(#A && #B)`, `!x`, `[<name>a b]`, `^a`, `z$`;
 * and, beyond it, `ansv*` for words that begin so, `/ansv.*(et|ig)/` for words that a regular expression describes, and words in quotes, which hold any sign and are cut as the tokeniser cuts them: `"t ex"` is one word, `"25 000 kr"` two, `"e-post"` one.
 * Throws an OrdskifteError (`PATTERN_SYNTAX`) that shows the piece that was not understood.
 */
export function parsePattern(source: string, place = 'pattern'): Pattern {
  const fail = (why: string): never => {
    throw new OrdskifteError(messages.patternSyntax(source, why, place));
  };
  let group: string | null = null;
  let unnamed = 0;
  const elements: Element[] = [];
  for (const piece of splitPieces(source, fail)) {
    let body = piece;
    const atStart = body.startsWith('^');
    if (atStart) body = body.slice(1);
    const opened = /^\[(?:<\s*([\p{L}\p{N}_]+)\s*>)?/u.exec(body);
    if (opened) {
      if (group !== null) fail('a capture inside a capture');
      group = opened[1] ?? String(unnamed++);
      body = body.slice(opened[0].length);
    }
    const atEnd = body.endsWith('$');
    if (atEnd) body = body.slice(0, -1);
    const closes = body.endsWith(']');
    if (closes) body = body.slice(0, -1);
    if (closes && group === null) fail('“]” without “[”');
    const parts = quotedWords(body) ?? [body];
    parts.forEach((part, i) => {
      const place = { atStart: atStart && i === 0, atEnd: atEnd && i === parts.length - 1, group };
      elements.push({ ...parseElement(part, fail), ...place });
    });
    if (closes) group = null;
  }
  if (group !== null) fail('“[” without “]”');
  if (elements.length === 0) fail('no words');
  checkOrder(elements, fail);
  return { source, elements };
}

type Fail = (why: string) => never;

/** Each word of a piece in quotes, in quotes of its own; undefined for other pieces. */
const quotedWords = (body: string): string[] | undefined => {
  const words = QUOTED.exec(body);
  return words === null ? undefined : typedWords(words[1]!).map(word => `"${word}"`);
};

const QUOTED = /^"([^"]+)"$/u;

function parseElement(source: string, fail: Fail): Omit<Element, 'atStart' | 'atEnd' | 'group'> {
  let body = source;
  const plain = { negative: false, optional: false, repeat: false, min: 1, max: 1 };
  if (body === '*')
    return { ...plain, match: { kind: 'gap' }, optional: true, repeat: true, min: 0, max: Number.POSITIVE_INFINITY };
  const range = /\{(\d+)(,(\d*))?\}$/u.exec(body);
  if (range) {
    body = body.slice(0, range.index);
    const min = Number(range[1]);
    const max = range[2] === undefined ? min : range[3] === '' ? OPEN_END : Number(range[3]);
    if (max < min || max === 0) fail(`a range that holds nothing, “${range[0]}”,`);
    if (body === '.') return { ...plain, match: { kind: 'gap' }, optional: min === 0, repeat: true, min, max };
    if (min === 0) fail(`“${source}”: only a gap may be empty (write .{0,${max}}, or “?” for one word)`);
    const element = parseElement(body, fail);
    if (element.match.kind !== 'test' || element.negative || element.optional) fail(`a range on “${body}”`);
    return { ...element, repeat: true, min, max };
  }
  const optional = body.endsWith('?');
  if (optional) body = body.slice(0, -1);
  const repeat = body.endsWith('+');
  if (repeat) body = body.slice(0, -1);
  const negative = body.startsWith('!');
  if (negative) body = body.slice(1);
  const match = parseMatch(body, fail);
  if (negative && (optional || repeat || body === '.')) fail(`“${source}”: “!” takes one word and no “?”, “+” or “.”`);
  if (repeat && (optional || match.kind !== 'test' || body === '.')) fail(`“+” in “${source}” (write a gap as .{0,6})`);
  return { match, negative, optional, repeat, min: 1, max: repeat ? Number.POSITIVE_INFINITY : 1 };
}

function parseMatch(body: string, fail: Fail): Element['match'] {
  if (!body.startsWith('(')) return { kind: 'test', test: parseTest(body, fail) };
  if (!body.endsWith(')')) fail(`“${body}”`);
  const inside = body.slice(1, -1);
  if (inside.includes('&&')) {
    const tests = inside.split('&&').map(part => parseTest(part.trim(), fail));
    return { kind: 'test', test: { kind: 'all', tests } };
  }
  const choices = inside
    .split('|')
    .map(part =>
      (part.match(/"[^"\s][^"]*"|\S+/gu) ?? [''])
        .flatMap(word => quotedWords(word) ?? [word])
        .map(word => parseTest(word, fail)),
    );
  const words = choices.flatMap(choice => (choice.length === 1 && choice[0]?.kind === 'word' ? [choice[0].word] : []));
  if (words.length === choices.length) return { kind: 'test', test: { kind: 'words', words } };
  return { kind: 'choice', choices };
}

function parseTest(source: string, fail: Fail): Test {
  if (source === '.') return { kind: 'any' };
  if (source.startsWith('#')) {
    const tag = source.slice(1);
    if (!/^[\p{L}\p{N}_.:-]+$/u.test(tag)) fail(`the tag “${source}”`);
    return { kind: 'tag', tag: tag.charAt(0).toUpperCase() + tag.slice(1) };
  }
  const quoted = quotedWords(source);
  if (quoted !== undefined) {
    if (quoted.length !== 1) fail(`“${source}”: ${quoted.length} words where one stands`);
    return { kind: 'word', word: QUOTED.exec(quoted[0]!)![1]! };
  }
  if (isExpression(source) || isGlob(source)) {
    const shape = isExpression(source) ? source : source.toLowerCase();
    shapeTest(shape);
    return { kind: 'shape', shape };
  }
  if (/[-–—]/u.test(source))
    fail(`“${source}”: compromise cuts words at hyphens; write "${source.toLowerCase()}" in quotes, or name a list,`);
  if (!/^(?:[\p{L}\p{N}.:]+|[,;:"”»])$/u.test(source)) fail(`“${source}”`);
  return { kind: 'word', word: source.toLowerCase() };
}

/** What compromise never matches, or matches otherwise than it reads, is refused here instead of failing in silence. */
function checkOrder(elements: readonly Element[], fail: Fail): void {
  elements.forEach((element, i) => {
    const previous = elements[i - 1];
    const simple =
      element.match.kind === 'test' && element.match.test.kind !== 'all' && element.match.test.kind !== 'any';
    if (element.atStart && i > 0) fail('“^” after the first word');
    if (
      element.atEnd &&
      (i < elements.length - 1 ||
        element.match.kind !== 'test' ||
        element.repeat ||
        element.optional ||
        element.negative)
    )
      fail('“$” where it is not the last, required word');
    if (element.match.kind === 'gap' && (i === 0 || i === elements.length - 1)) fail('a gap at an end');
    if (previous?.match.kind === 'gap' && (!simple || element.optional || element.negative))
      fail('a gap that is not followed by a required word, #TAG or (list|of|words)');
    if (
      element.group !== null &&
      (element.negative || element.optional || (element.repeat && element.match.kind !== 'gap'))
    )
      fail('“!”, “?”, “+” or a range inside a capture');
  });
  if (elements.every(element => element.optional || element.negative)) fail('nothing that must be there');
}
