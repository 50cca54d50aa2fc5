import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNLISTED } from '../../../../pipeline/restore/channel.ts';
import { UNKNOWN } from '../../../../pipeline/restore/language-model.ts';
import { COST_STEP } from '../../../../pipeline/restore/lexicon.ts';
import { totalCost } from '../../../../pipeline/restore/spelling/shortlist.ts';
import { createSpeller, type Effort } from '../../../../pipeline/restore/spelling/spell.ts';
import { channelOf, lexiconOf } from '../small.ts';

const CONFUSIONS = [
  { noisy: 'a', truth: 'å', rate: 0.5 },
  { noisy: 'ii', truth: 'u', rate: 0.1 },
  { noisy: 'm', truth: 'rn', rate: 0.2 },
  { noisy: 'A', truth: 'Å', rate: 0.25 },
  { noisy: '1', truth: 'l', rate: 0.1, place: 'start' as const },
  { noisy: '0', truth: 'o', rate: 0.1, place: 'inside' as const },
];
const WORDS = 'på pa hus hur barn bam skola låna lov åka skol+ hus+ gård';
const lexicon = lexiconOf(WORDS, { urna: { cost: 40 } });
const spell = createSpeller(lexicon, channelOf(lexicon, { confusions: CONFUSIONS }));
/** What stands behind a string: the words with the cost of their misreading, best first. */
const behind = (noisy: string, effort: Effort = 'plain', shouted = false): [string, number][] =>
  spell(noisy, effort, shouted).map(({ word, capital, channel }) => [
    capital ? word[0]!.toUpperCase() + word.slice(1) : word,
    Number(channel.toFixed(3)),
  ]);
const nats = (rate: number): number => Number((-Math.log(rate)).toFixed(3));
const COMMON = 50 * COST_STEP;

describe('words behind a scanned string', () => {
  it('are the word itself, and those that were misread so', () =>
    expect(behind('pa')).toEqual([
      ['pa', 0],
      ['på', nats(0.5)],
    ]));

  it('may have had one letter for two, and two for one', () => {
    expect(behind('hiis')).toEqual([['hus', nats(0.1)]]);
    expect(behind('bam')).toEqual([
      ['bam', 0],
      ['barn', nats(0.2)],
    ]);
  });

  it('cost what their misreadings cost together, beside what the word costs, and say which they were', () => {
    const [found] = spell('iima', 'plain');
    expect(found).toMatchObject({ word: 'urna', rules: [1, 2] });
    expect(found!.channel).toBeCloseTo(-Math.log(0.1) - Math.log(0.2), 10);
    expect(found!.prior).toBeCloseTo(40 * COST_STEP, 10);
  });

  it('begin with a capital where the string does, or where a capital was misread', () => {
    expect(behind('Hus')).toEqual([['Hus', 0]]);
    expect(behind('Aka')).toEqual([['Åka', nats(0.25)]]);
  });

  it('have the confusion where it belongs: at the beginning, or inside', () => {
    expect(behind('1ov')).toEqual([['lov', nats(0.1)]]);
    expect(behind('sko1a')).toEqual([]);
    expect(behind('sk0la')).toEqual([['skola', nats(0.1)]]);
    expect(behind('0m')).toEqual([]);
  });

  it('in capitals throughout were misread as capitals are', () => {
    expect(behind('HUS', 'plain', true)).toEqual([['Hus', 0]]);
    expect(behind('PA', 'plain', true)).toEqual([
      ['Pa', 0],
      ['På', nats(0.25)],
    ]);
  });

  it('are none for a string longer than any word', () => expect(spell('a'.repeat(49), 'compounds')).toEqual([]));

  it('are none where nothing fits', () => expect(behind('xyz')).toEqual([]));
});

describe('compounds', () => {
  it('are found where they are asked for', () => {
    expect(behind('skolgård')).toEqual([]);
    expect(behind('skolgård', 'compounds')).toEqual([['skolgård', 0]]);
  });

  it('cost their parts, and a share for being new', () => {
    const [found] = spell('skolgård', 'compounds');
    expect(found).toMatchObject({ kind: 'compound', lmId: UNKNOWN });
    expect(found!.prior).toBeCloseTo(COMMON + COMMON + 3.5, 10);
  });

  it('were misread like other words', () => expect(behind('skolgard', 'compounds')).toEqual([['skolgård', nats(0.5)]]));

  it('have parts of three letters at least, of which the first may begin a compound', () => {
    expect(behind('skolpå', 'compounds')).toEqual([]);
    expect(behind('gårdskola', 'compounds')).toEqual([]);
  });

  it('may have more than two parts', () => expect(behind('skolhusgård', 'compounds')).toEqual([['skolhusgård', 0]]));
});

describe('a guess', () => {
  const UNSEEN = -Math.log(0.0025 / 25);
  const guessed = (noisy: string) => {
    const found = spell(noisy, 'guess').find(({ word }) => word === 'skola');
    return found && { cost: Number(found.channel.toFixed(3)), rules: found.rules };
  };

  it('takes another letter for one that was misread in a way that is not listed', () =>
    expect(guessed('skxla')).toEqual({ cost: Number(UNSEEN.toFixed(3)), rules: [UNLISTED] }));

  it.each([
    ['too many', 'skoxla'],
    ['too few', 'skla'],
  ])('takes a letter %s, for one nat more', (_, noisy) =>
    expect(guessed(noisy)).toEqual({ cost: Number((UNSEEN + 1).toFixed(3)), rules: [UNLISTED] }),
  );

  it('takes one such letter and not two', () => expect(guessed('sxxla')).toBeUndefined());

  it('is made only where it is asked for', () => expect(behind('skxla', 'compounds')).toEqual([]));
});

describe('spellings, whatever the string', () => {
  const noisy = fc
    .array(fc.constantFrom('s', 'k', 'o', 'l', 'a', 'å', 'h', 'ii', 'u', 'm', 'r', 'P', '0', '1'), {
      minLength: 1,
      maxLength: 9,
    })
    .map(parts => parts.join(''));
  const effort = fc.constantFrom<Effort>('plain', 'compounds', 'guess');

  it('come best first, ten at most, each once', () =>
    fc.assert(
      fc.property(noisy, effort, (text, how) => {
        const found = spell(text, how);
        const costs = found.map(totalCost);
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
        expect(found.length).toBeLessThanOrEqual(10);
        expect(new Set(found.map(({ word, capital }) => `${word} ${capital}`)).size).toBe(found.length);
      }),
    ));

  it('are at least as many, and at least as good, with more effort', () =>
    fc.assert(
      fc.property(noisy, fc.constantFrom<Effort>('compounds', 'guess'), (text, how) => {
        const [best] = spell(text, 'plain');
        const [better] = spell(text, how);
        if (best) expect(totalCost(better!)).toBeLessThanOrEqual(totalCost(best));
      }),
    ));

  it('hold every listed word at no cost but its own', () => {
    for (const word of WORDS.split(' ').filter(listed => !listed.endsWith('+'))) {
      const own = spell(word, 'plain').find(found => found.word === word);
      expect(own).toMatchObject({ channel: 0, rules: [], kind: 'lexicon' });
      expect(own!.prior).toBeCloseTo(COMMON, 10);
    }
  });
});
