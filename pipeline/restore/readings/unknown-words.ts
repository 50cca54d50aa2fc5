/** Guesses how a word that is in no list was spelled: names, foreign words, coinages. */
import { type Channel, rulesAt } from '../channel.ts';
import { COST_STEP, type Lexicon, letterCode, NO_CODE } from '../lexicon.ts';
import { capitalise } from './casing.ts';

export type UnknownWord = { readonly text: string; readonly cost: number };

/** A beginning of the word, with the numbers of its last two characters. */
type Draft = { readonly text: string; readonly a: number; readonly b: number; readonly cost: number };

const KEPT = 4;
/** Nats for a letter that no listed word has. */
const ODD_LETTER = 6;

/** The likeliest spellings behind `noisy` by confusions and letter triples, best first; `cost` in nats counts both. */
export function guessUnknownWords(lexicon: Lexicon, channel: Channel, noisy: string): UnknownWord[] {
  const { chars, letters } = lexicon;
  const mark = chars.length - 1;
  const tripleCost = (a: number, b: number, c: number): number =>
    letters[(a * chars.length + b) * chars.length + c]! * COST_STEP;
  const extend = (draft: Draft, text: string, codes: Iterable<number>, more: number): Draft => {
    let { a, b, cost } = draft;
    for (const code of codes) {
      const isOdd = code === NO_CODE;
      cost += isOdd ? ODD_LETTER : tripleCost(a, b, code);
      a = isOdd ? mark : b;
      b = isOdd ? mark : code;
    }
    return { text: draft.text + text, a, b, cost: cost + more };
  };
  const beams: Draft[][] = Array.from({ length: noisy.length + 1 }, () => []);
  beams[0]!.push({ text: '', a: mark, b: mark, cost: 0 });
  for (let i = 0; i < noisy.length; i++) {
    const char = noisy[i]!;
    const code = letterCode(lexicon, char.toLowerCase().charCodeAt(0));
    const changes = rulesAt(channel, noisy, i, false).map(({ noisy: { length }, truth, capital, cost }) => {
      const meant = Array.from(truth, letter => chars[letter]!).join('');
      return { text: capital ? capitalise(meant) : meant, codes: truth, cost, length };
    });
    const same = { text: char, codes: [code], cost: channel.kept[code]?.cost ?? 0, length: 1 };
    for (const draft of beams[i]!) {
      for (const { text, codes, cost, length } of [same, ...changes])
        keep(beams[i + length]!, extend(draft, text, codes, cost));
    }
  }
  return beams[noisy.length]!.map(({ text, a, b, cost }) => ({ text, cost: cost + tripleCost(a, b, mark) })).sort(
    (x, y) => x.cost - y.cost,
  );
}

function keep(beam: Draft[], draft: Draft): void {
  let at = beam.length;
  while (at > 0 && beam[at - 1]!.cost > draft.cost) at--;
  if (at < KEPT) beam.splice(at, 0, draft);
  if (beam.length > KEPT) beam.pop();
}
