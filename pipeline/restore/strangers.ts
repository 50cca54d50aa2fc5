/** Guesses how a word that is in no list was spelled: names, foreign words, coinages. */
import type { Channel } from './channel.ts';
import { ODD_LETTER } from './letters.ts';
import { COST_STEP, type Lexicon } from './lexicon.ts';

export type Stranger = { readonly text: string; readonly cost: number; readonly rules: readonly number[] };

type Draft = {
  readonly text: string;
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  readonly rules: readonly number[];
};

const KEPT = 4;

/** The likeliest spellings behind `noisy` by confusions and letter triples, best first; `cost` in nats counts both. */
export function guessStrangers(lexicon: Lexicon, channel: Channel, noisy: string): Stranger[] {
  const { chars, codeOf, letters } = lexicon;
  const n = chars.length;
  const mark = n - 1;
  const beams: Draft[][] = Array.from({ length: noisy.length + 1 }, () => []);
  beams[0]!.push({ text: '', a: mark, b: mark, cost: 0, rules: [] });
  const extend = (draft: Draft, code: number): Draft => ({
    ...draft,
    a: code === 255 ? mark : draft.b,
    b: code === 255 ? mark : code,
    cost: draft.cost + (code === 255 ? ODD_LETTER : letters[(draft.a * n + draft.b) * n + code]! * COST_STEP),
  });
  for (let i = 0; i < noisy.length; i++) {
    const char = noisy[i]!;
    const unit = char.toLowerCase().charCodeAt(0);
    const code = unit < 1024 ? codeOf[unit]! : 255;
    for (const draft of beams[i]!) {
      const same = extend(draft, code);
      keep(beams[i + 1]!, {
        ...same,
        text: draft.text + char,
        cost: same.cost + (code === 255 ? 0 : channel.keep[code]!),
      });
      for (const rule of channel.rules.get(noisy.charCodeAt(i)) ?? []) {
        if (
          !noisy.startsWith(rule.noisy, i) ||
          (i > 0 && rule.capital) ||
          rule.place === (i === 0 ? 'inside' : 'start')
        )
          continue;
        let next: Draft = draft;
        let word = '';
        for (const letter of rule.truth) {
          next = extend(next, letter);
          word += chars[letter]!;
        }
        if (rule.capital) word = word[0]!.toUpperCase() + word.slice(1);
        keep(beams[i + rule.noisy.length]!, {
          ...next,
          text: draft.text + word,
          cost: next.cost + rule.cost,
          rules: [...draft.rules, rule.id],
        });
      }
    }
  }
  return beams[noisy.length]!.map(({ text, a, b, cost, rules }) => ({
    text,
    rules,
    cost: cost + letters[(a * n + b) * n + mark]! * COST_STEP,
  })).sort((x, y) => x.cost - y.cost);
}

function keep(beam: Draft[], draft: Draft): void {
  let at = beam.length;
  while (at > 0 && beam[at - 1]!.cost > draft.cost) at--;
  if (at < KEPT) beam.splice(at, 0, draft);
  if (beam.length > KEPT) beam.pop();
}
