/** Learns from aligned pages what a recogniser makes of letters. */
import type { ChannelFigures, Confusion } from '../../pipeline/restore/channel.ts';
import type { Page } from './data.ts';

const LETTERS = /^[a-zåäöéèüA-ZÅÄÖÉ]+$/;

/** How much rarer than with the wrong recogniser its confusions are with the right one: of å, ä and ö, and of other letters. */
const LIGHT_MARKED = 0.008;
const LIGHT_OTHER = 0.15;

/** The right recogniser's channel: its own confusions, and behind them those of the wrong one, for few pages show few of them. */
export function learnLightChannel(pages: readonly Page[], foreign: ChannelFigures): ChannelFigures {
  const own = learnChannel(pages, 1);
  const known = new Set(own.confusions.map(({ noisy, truth }) => noisy + truth));
  const borrowed = foreign.confusions
    .filter(({ noisy, truth }) => !known.has(noisy + truth))
    .map(confusion => ({
      ...confusion,
      rate: round(confusion.rate * (/[åäö]/i.test(confusion.truth) ? LIGHT_MARKED : LIGHT_OTHER)),
    }));
  return { ...own, confusions: [...own.confusions, ...borrowed] };
}

/** Counts maximal runs of differing characters inside the aligned pairs of `pages`. */
export function learnChannel(pages: readonly Page[], least = 2): ChannelFigures {
  const runs = new Map<string, number>();
  const lone = new Map<string, number>();
  const loneTotal = new Map<string, number>();
  const kept = new Map<string, number>();
  const seen = new Map<string, number>();
  const truths: string[] = [];
  let [words, joined, split] = [0, 0, 0];
  for (const [noisy, truth] of pages.flatMap(page => page.pairs)) {
    if (noisy === '' || truth === '') continue;
    words++;
    if (truth.includes(' ') && !noisy.includes(' ')) joined++;
    if (noisy.includes(' ') && !truth.includes(' ')) split++;
    if (noisy.includes(' ') || truth.includes(' ')) continue;
    if (LETTERS.test(truth) && truth.length === 1) {
      add(loneTotal, truth);
      add(lone, `${noisy}\t${truth}`);
      continue;
    }
    truths.push(truth);
    for (const char of truth) add(seen, char.toLowerCase());
    for (const { from, to, first } of differingRuns(noisy, truth, char => add(kept, char.toLowerCase())))
      add(runs, `${from}\t${to}\t${changesCase(from, to) ? (first ? 'start' : 'inside') : ''}`);
  }
  const text = truths.join(' ');
  const confusions: Confusion[] = [];
  let [unseen, other] = [0, 0];
  for (const [key, count] of runs) {
    const [noisy, truth, place] = key.split('\t') as [string, string, 'start' | 'inside' | ''];
    if (count < least || noisy.length > 3 || truth.length > 3) {
      unseen += count;
      continue;
    }
    if (!(truth.length === 1 && /[åäö]/i.test(truth))) other += count;
    const occurrences = text.split(truth).length;
    const atStart = place === '' ? 0 : text.split(` ${truth}`).length;
    const total = place === '' ? occurrences : place === 'start' ? atStart : occurrences - atStart;
    confusions.push({ noisy, truth, rate: round(Math.min(count / (total + 1), 1)), ...(place !== '' && { place }) });
  }
  confusions.push(...capitalsOf(confusions));
  confusions.sort((a, b) => b.rate - a.rate || compare(a.noisy + a.truth + a.place, b.noisy + b.truth + b.place));
  const letters = [...seen].filter(([char]) => LETTERS.test(char));
  letters.sort(([a], [b]) => compare(a, b));
  return {
    confusions,
    kept: Object.fromEntries(
      letters.map(([char, total]) => [char, round(((kept.get(char) ?? 0) + 0.02) / (total + 0.04))]),
    ),
    lone: [...lone]
      .map(([key, count]) => {
        const [noisy, truth] = key.split('\t') as [string, string];
        return { noisy, truth, rate: round(count / loneTotal.get(truth)!) };
      })
      .filter(({ noisy, truth }) => noisy === truth || /^[iåöIÅÖ]$/.test(truth))
      .sort((a, b) => compare(a.noisy + a.truth, b.noisy + b.truth)),
    other: round(other / text.length),
    unseen: round(unseen / text.length),
    joined: round(joined / words),
    split: round(split / words),
  };
}

type Run = { readonly from: string; readonly to: string; readonly first: boolean };

function changesCase(from: string, to: string): boolean {
  return to === to.toLowerCase() && from !== from.toLowerCase();
}

/** Å, Ä and Ö are too rare to show all that becomes of them: they share the outcomes of å, ä and ö that are no small letters. */
function capitalsOf(confusions: readonly Confusion[]): Confusion[] {
  const known = new Set(confusions.map(({ noisy, truth }) => noisy + truth));
  return confusions
    .filter(({ noisy, truth }) => /^[åäö]$/.test(truth) && /^[^a-zé]$/.test(noisy))
    .map(({ noisy, truth, rate }) => ({ noisy, truth: truth.toUpperCase(), rate }))
    .filter(({ noisy, truth }) => !known.has(noisy + truth));
}

/** Runs of letters that were misread, each with a neighbour where one side would be empty. */
export function differingRuns(noisy: string, truth: string, onKept: (char: string) => void): Run[] {
  const steps = alignCharacters(noisy, truth);
  const runs: Run[] = [];
  let [from, to, last] = ['', '', ''];
  let first = true;
  const close = (next: string): void => {
    if (from === '' && to === '') return;
    if (from === '' || to === '') {
      const neighbour = last !== '' ? last : next;
      [from, to] = last !== '' ? [neighbour + from, neighbour + to] : [from + neighbour, to + neighbour];
    }
    if (LETTERS.test(to) && /[\p{L}\p{N}&|¦!]/u.test(from)) runs.push({ from, to, first });
    if (LETTERS.test(to)) first = false;
    [from, to] = ['', ''];
  };
  for (const [a, b] of steps) {
    if (a === b) {
      close(a);
      onKept(b);
      last = a;
      if (LETTERS.test(b)) first = false;
      continue;
    }
    from += a;
    to += b;
  }
  close('');
  return runs;
}

/** Cheapest alignment of two words: pairs of characters, one of them possibly empty. */
function alignCharacters(a: string, b: string): [string, string][] {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const moves = new Uint8Array(costs.length);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      let best = Infinity;
      let move = 0;
      if (i > 0 && j > 0) [best, move] = [costs[(i - 1) * width + j - 1]! + substitution(a[i - 1]!, b[j - 1]!), 1];
      if (i > 0 && costs[(i - 1) * width + j]! + 0.9 < best) [best, move] = [costs[(i - 1) * width + j]! + 0.9, 2];
      if (j > 0 && costs[i * width + j - 1]! + 0.9 < best) [best, move] = [costs[i * width + j - 1]! + 0.9, 3];
      costs[i * width + j] = best;
      moves[i * width + j] = move;
    }
  }
  const steps: [string, string][] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const move = moves[i * width + j];
    if (move !== 3) i--;
    if (move !== 2) j--;
    steps.push([move === 3 ? '' : a[i]!, move === 2 ? '' : b[j]!]);
  }
  return steps.reverse();
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return base(a) === base(b) ? 0.4 : 1;
}

function base(char: string): string {
  return char.normalize('NFD')[0]!.toLowerCase();
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function round(x: number): number {
  return Number(x.toPrecision(4));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
