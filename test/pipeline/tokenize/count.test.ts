/** Words counted as they are read are those of the token table, whatever the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_ROLES } from '../../../pipeline/counts.ts';
import { wordCounter } from '../../../pipeline/tokenize/count.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import type { Block } from '../../../pipeline/types.ts';
import { seedCorpus } from '../../corpus.ts';

const counter = wordCounter(createVocabulary());

type Row = readonly [word: string, role: string, count: number];

const counted = (text: string, blocks: readonly Block[], roles: readonly number[]): Row[] => {
  const { words, word, role, count } = counter.count(text, blocks, roles);
  const { list, at } = words.column('lower');
  return Array.from(word, (number, i) => [list.get(at[number]!)!, COUNTED_ROLES[role[i]!]!, count[i]!]);
};

/** The same from tokens, one after the other. */
const told = (text: string, blocks: readonly Block[], roles: readonly number[]): Row[] => {
  const { sentences, kind, lower, vocabulary } = tokenize(text, blocks, createVocabulary());
  const rows = new Map<string, [string, string, number]>();
  for (const { block, firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (kind[i] !== 0) continue;
      const word = vocabulary.words[lower[i]!]!;
      const role = COUNTED_ROLES[roles[block]!]!;
      const row = rows.get(`${role}\t${word}`) ?? [word, role, 0];
      row[2]++;
      rows.set(`${role}\t${word}`, row);
    }
  return [...rows.values()];
};

const agrees = (text: string, blocks = paragraphBlocks(text), roles = blocks.map((_, i) => i % 4)): void => {
  expect(counted(text, blocks, roles)).toEqual(told(text, blocks, roles));
};

/** What the rules of the tokeniser turn on, in every order. */
const PIECE = fc.constantFrom(
  ...(
    'i st f s k t ex bl a m m o d och eller Herr talman kl st. Storgatan skola SKOLA Åsa é E A. K.-G. bl.a. t.ex. osv. prop. m.m. S:t JO:s ' +
    'och/eller km/h 25 000 1990-talet 12) a) (s) (a) b. 1. 2. 3. c/o www.se www http://x.se/a anna@x.se anna.b@x.se #svpol @annaek -skolan ' +
    'förskole- barn- – — - ... … ! ? !? ; : , " ” “ ’ ‘ ( ) [ ] § % °C 50% m² m2 CO₂ \u0301 e\u0301 \u200d \u00ad 👩\u200d🏫 𝒜 🇸🇪 ж жук 漢字 _ * ** + = \u00a0 \u2009 • o'
  ).split(/ (?! )/u),
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
);

describe('words counted as they are read are those of the tokens', () => {
  it('in the order of their first appearance, with their roles', () =>
    expect(counted('Nej, nej. Ja t ex!\n\nNej.', paragraphBlocks('Nej, nej. Ja t ex!\n\nNej.'), [1, 2])).toEqual([
      ['nej', 'respondent', 2],
      ['ja', 'respondent', 1],
      ['t ex', 'respondent', 1],
      ['nej', 'questioner', 1],
    ]));

  it('in texts of what the rules turn on', () =>
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 24 }), fc.constantFrom('', ' '), (pieces, glue) =>
        agrees(pieces.join(glue)),
      ),
      { numRuns: 3000 },
    ));

  it('in any Unicode', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), text => agrees(text))));

  it('in any Latin text, cut into any blocks', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aåiStXÉ1.,-:/()"\' \n') }),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (text, cuts) => {
          const ends = [...new Set([0, ...cuts.filter(cut => cut < text.length), text.length])].sort((a, b) => a - b);
          const blocks = ends.slice(1).map((end, i) => ({ start: ends[i]!, end, segment: 0 }));
          agrees(text, blocks);
        },
      ),
      { numRuns: 2000 },
    ));

  it('in the seeds', () => {
    for (const { document } of seedCorpus().answers) agrees(document.text);
  });

  it('however many forms there are, and however often they come again', () => {
    const words = Array.from(
      { length: 30_000 },
      (_, i) => `ord${'abcdefghij'[i % 10]}${i.toString(27).replace(/\d/g, 'x')}q`,
    );
    agrees([...words, ...words.slice(0, 1000)].join(' '));
  });
});
