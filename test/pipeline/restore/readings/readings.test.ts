import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WORD, NAME, OTHER_SIGN, signClass, UNKNOWN } from '../../../../pipeline/restore/language-model.ts';
import { ACRONYM, CAPITAL, COST_STEP, EITHER, findWord, LOWER } from '../../../../pipeline/restore/lexicon.ts';
import { joinWords, splitWord } from '../../../../pipeline/restore/readings/blanks.ts';
import { capitalise, casingCost, isShout, writeFor } from '../../../../pipeline/restore/readings/casing.ts';
import { isFixed, readFixed } from '../../../../pipeline/restore/readings/fixed.ts';
import { readLone } from '../../../../pipeline/restore/readings/lone.ts';
import { readPiece } from '../../../../pipeline/restore/readings/piece.ts';
import { costWithin, readingsOf } from '../../../../pipeline/restore/readings/reading.ts';
import { guessUnknownWords } from '../../../../pipeline/restore/readings/unknown-words.ts';
import { mayBeUnknownWord, unknownWordCost } from '../../../../pipeline/restore/readings/unlisted.ts';
import type { Spelling } from '../../../../pipeline/restore/spelling/shortlist.ts';
import { channelOf, knowledgeOf, lexiconOf } from '../small.ts';

const lexicon = lexiconOf('på i för vi skolan kommer att det är', {
  eu: { cost: 60, casing: ACRONYM },
  ek: { cost: 90, casing: EITHER, isRare: true },
  anna: { cost: 80, casing: CAPITAL },
});
const knowledge = knowledgeOf(
  lexicon,
  channelOf(lexicon, {
    confusions: [
      { noisy: 'a', truth: 'å', rate: 0.5 },
      { noisy: 'o', truth: 'ö', rate: 0.5 },
      { noisy: 'A', truth: 'Å', rate: 0.5 },
      { noisy: 'l', truth: 'k', rate: 0.01 },
    ],
    lone: [
      { noisy: '1', truth: 'i', rate: 0.3 },
      { noisy: '1', truth: '1', rate: 0.6 },
      { noisy: 'A', truth: 'Å', rate: 0.4 },
    ],
  }),
);
const read = (text: string): string[] => readPiece(knowledge, text).inside.map(reading => reading.text);
const best = (text: string): string =>
  readPiece(knowledge, text).inside.reduce((a, b) => (b.cost < a.cost ? b : a)).text;
const idOf = (word: string): number => lexicon.lmId[findWord(lexicon, word)]!;
const spelling = (more: Partial<Spelling>): Spelling => ({
  word: 'hus',
  capital: false,
  lmId: FIRST_WORD,
  casing: LOWER,
  channel: 0,
  prior: 0,
  kind: 'lexicon',
  shouted: false,
  rules: [],
  ...more,
});

describe('a piece that is never read otherwise', () => {
  it.each([
    ['an abbreviation with points', 'bl.a'],
    ['an acronym with an ending', 'EU:S'],
    ['a company', 'H&M'],
    ['a road', 'E4'],
    ['a whole number', '2019'],
    ['a number of one digit', '7'],
    ['a time', '14.30'],
    ['a reference', 'KS2019/123'],
    ['an address on the net', 'www.stad'],
    ['an address of mail', 'anna@stad'],
    ['a share', '%'],
    ['a section', '§'],
  ])('is %s: %s', (_, text) => {
    expect(isFixed(text)).toBe(true);
    expect(readPiece(knowledge, `${text}`).inside.map(reading => reading.text)).toContain(text);
  });

  it.each(['skolan', 'Anna', 'EU', 'sko1a', 'f6r', '|', 'EU-'])('is not %s', text => expect(isFixed(text)).toBe(false));

  it('has one reading, which costs nothing inside a sentence or at its beginning', () => {
    const { known, inside, opening } = readFixed('2019');
    expect([known, inside, opening]).toEqual([
      true,
      [{ text: '2019', ids: [signClass('2019')], cost: 0, kind: 'same', rules: [] }],
      inside,
    ]);
  });
});

describe('numbers', () => {
  it('are told apart by how many digits they have, up to five', () => {
    const classes = ['1', '12', '123', '1234', '12345', '123456'].map(signClass);
    expect(new Set(classes.slice(0, 5)).size).toBe(5);
    expect(classes[5]).toBe(classes[4]);
    expect(signClass('12a')).toBe(OTHER_SIGN);
    expect(classes).not.toContain(OTHER_SIGN);
  });
});

describe('capitals', () => {
  it.each([
    ['HUS', true],
    ['EU', true],
    ['Hus', false],
    ['H', false],
    ['hus', false],
    ['K-G', true],
    ['12', false],
  ])('“%s” throughout: %s', (text, is) => expect(isShout(text)).toBe(is));

  it('of a word are written as it was found', () => {
    expect(writeFor('hus', spelling({}))).toBe('hus');
    expect(writeFor('Hus', spelling({ capital: true }))).toBe('Hus');
    expect(writeFor('HUS', spelling({ capital: true, shouted: true }))).toBe('HUS');
    expect(writeFor('åka', spelling({ word: 'åka', capital: true }))).toBe('Åka');
  });

  it('of an abbreviation that was read right stay as they stand', () => {
    expect(writeFor('Eu', spelling({ word: 'eu', casing: ACRONYM, capital: true }))).toBe('Eu');
    expect(writeFor('EU', spelling({ word: 'eu', casing: ACRONYM, capital: true }))).toBe('EU');
  });

  it('cost little where they belong and much where they do not', () => {
    for (const casing of [LOWER, EITHER, CAPITAL, ACRONYM])
      expect(casingCost(casing, true, true)).toBeLessThan(casingCost(casing, false, true));
    expect(casingCost(LOWER, true, false)).toBeGreaterThan(casingCost(LOWER, false, false));
    expect(casingCost(CAPITAL, false, false)).toBeGreaterThan(casingCost(CAPITAL, true, false));
    expect(casingCost(ACRONYM, false, false)).toBe(casingCost(CAPITAL, false, false));
    const doubt = Math.abs(casingCost(EITHER, true, false) - casingCost(EITHER, false, false));
    expect(doubt).toBeLessThan(casingCost(LOWER, true, false) - casingCost(LOWER, false, false));
  });

  it('of readings are charged at their place, and not in a word in capitals', () => {
    const draft = { text: 'Hus', ids: [9], cost: 2, kind: 'lexicon' as const, rules: [], casing: LOWER, capital: true };
    const { inside, opening } = readingsOf([draft], true);
    expect(inside[0]!.cost).toBeCloseTo(2 + 4.6, 10);
    expect(opening[0]!.cost).toBeCloseTo(2.05, 10);
    expect(readingsOf([draft], true, true).inside[0]!.cost).toBe(2);
  });

  it('begin a word that is given one', () => expect([capitalise('åka'), capitalise('Åka')]).toEqual(['Åka', 'Åka']));
});

describe('a lone sign', () => {
  const lone = (text: string): [string, number][] =>
    readLone(knowledge, text).inside.map(reading => [reading.text, reading.cost]);

  it('is itself, or what the channel says that was read so', () =>
    expect(lone('1').map(([text]) => text)).toEqual(['1', 'i']));

  it('costs what the channel says of it, and next to nothing where it says nothing', () => {
    const [same, meant] = readLone(knowledge, '1').opening;
    expect(same!.cost).toBeCloseTo(-Math.log(0.6) + casingCost(EITHER, false, true), 10);
    expect(meant!.cost).toBeCloseTo(-Math.log(0.3) + casingCost(LOWER, false, true), 10);
    expect(lone('x')[0]![1]).toBeLessThan(1);
  });

  it('keeps its capital', () => expect(lone('A').map(([text]) => text)).toContain('Å'));

  it('that is no letter and no digit is not known', () => {
    expect(readLone(knowledge, '|').known).toBe(false);
    expect(readLone(knowledge, 'x').known).toBe(true);
  });
});

describe('a piece', () => {
  it('is read as the word that it is', () => expect(best('skolan')).toBe('skolan'));

  it('is read as the word that was misread so', () => expect(best('for')).toBe('för'));

  it('is always among its own readings', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('s', 'k', 'o', 'l', 'a', 'å', 'n', 'E', '1', 'v', 'i'), {
          minLength: 1,
          maxLength: 8,
        }),
        letters => {
          expect(read(letters.join(''))).toContain(letters.join(''));
        },
      ),
    ));

  it('in capitals is read in capitals', () => {
    expect(read('SKOLAN')).toContain('SKOLAN');
    expect(read('PA')).toContain('PÅ');
  });

  it('is known where a list has it, in whatever casing', () => {
    const isKnown = (text: string): boolean => readPiece(knowledge, text).known;
    expect([isKnown('skolan'), isKnown('Skolan'), isKnown('SKOLAN'), isKnown('skolxn')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('that may be a rare name is one where it has a capital', () => {
    const idsOf = (text: string) => readPiece(knowledge, text).inside.find(reading => reading.text === text)!.ids;
    expect(idsOf('Ek')).toEqual([NAME]);
    expect(idsOf('ek')).toEqual([UNKNOWN]);
    expect(idsOf('Anna')).toEqual([idOf('anna')]);
  });
});

describe('a rare name', () => {
  const costOf = (noisy: string) => readPiece(knowledge, noisy).inside.find(({ text }) => text === 'Ek')!.cost;

  it('is not made of another one by letters that are no å, ä, ö or é, save at a price', () =>
    expect(costOf('El')).toBeCloseTo(costOf('Ek') - Math.log(0.01) + 4, 8));
});

describe('a lost blank', () => {
  const split = (text: string): string[] => splitWord(knowledge, text, undefined).map(draft => draft.text);

  it('comes back between two frequent words', () => expect(split('viskolan')).toEqual(['vi skolan']));

  it('comes back between words that were misread as well, one of them perhaps 1 for i', () => {
    expect(split('paskolan')).toEqual(['på skolan']);
    expect(split('1skolan')).toEqual(['i skolan']);
  });

  it('costs what the halves and the loss cost', () => {
    const [draft] = splitWord(knowledge, 'paskolan', undefined);
    expect(draft!.cost).toBeCloseTo(-Math.log(0.5) - Math.log(0.01), 10);
    expect(draft!.ids).toEqual([idOf('på'), idOf('skolan')]);
    expect(draft!.rules).toEqual([0]);
  });

  it('does not come back before a capital, or where a half is no word', () => {
    expect(split('viSkolan')).toEqual([]);
    expect(split('vixyzzy')).toEqual([]);
  });

  it('does not where the piece is a good word as it is', () =>
    expect(splitWord(knowledge, 'viskolan', spelling({ word: 'viskolan', prior: 1 }))).toEqual([]));
});

describe('a stray blank', () => {
  const joined = (left: string, right: string): string | undefined =>
    joinWords(knowledge, left, right)?.inside[0]?.text;

  it('goes where the two are one word', () => {
    expect(joined('sko', 'lan')).toBe('skolan');
    expect(joined('Sko', 'lan')).toBe('Skolan');
  });

  it('costs what a stray blank costs', () =>
    expect(joinWords(knowledge, 'sko', 'lan')!.inside[0]!.cost).toBeCloseTo(
      -Math.log(0.01) + casingCost(LOWER, false, false),
      10,
    ));

  it.each([
    ['no word', 'sko', 'xyz'],
    ['a word of three letters or fewer', 'p', 'å'],
    ['a word with a number', '12', 'skolan'],
    ['a rare name, which has no number of its own', 'e', 'k'],
  ])('stays where it would be %s', (_, left, right) => expect(joined(left, right)).toBeUndefined());
});

describe('a word that is in no list', () => {
  it('costs more with every letter', () => {
    fc.assert(
      fc.property(fc.nat(40), length => {
        expect(unknownWordCost(length + 1) - unknownWordCost(length)).toBeCloseTo(2.6, 10);
      }),
    );
  });

  it('is thought of where the listed ones cost more than the cheapest unknown one', () => {
    expect(mayBeUnknownWord('abcde', 7 + 1.8 * 5)).toBe(false);
    expect(mayBeUnknownWord('abcde', 7 + 1.8 * 5 + 0.1)).toBe(true);
    expect(mayBeUnknownWord('abcde', Infinity)).toBe(true);
  });

  it('may have been spelled in four ways, the likeliest first', () => {
    const guesses = guessUnknownWords(lexicon, knowledge.channel, 'taoxo');
    expect(guesses).toHaveLength(4);
    const costs = guesses.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(guesses.map(({ text }) => text)).toContain('taoxo');
    for (const { text } of guesses) expect(text).toMatch(/^t[aå][oö]x[oö]$/);
  });

  it('costs its letters, one by one, and an end, where all triples are alike', () => {
    const [guess] = guessUnknownWords(lexicon, knowledge.channel, 'txt');
    expect(guess).toMatchObject({ text: 'txt' });
    expect(guess!.cost).toBeCloseTo(4 * 30 * COST_STEP, 8);
  });

  it('with a letter of another alphabet costs more than without', () =>
    expect(guessUnknownWords(lexicon, knowledge.channel, 'tщt')[0]!.cost).toBeGreaterThan(
      guessUnknownWords(lexicon, knowledge.channel, 'txt')[0]!.cost,
    ));
});

describe('what a word costs beyond its class', () => {
  it('is nothing for a word with a number of its own, and the difference for others', () => {
    expect(costWithin(knowledge, FIRST_WORD, 12)).toBe(0);
    expect(costWithin(knowledge, UNKNOWN, 12)).toBeCloseTo(12 - 50 * COST_STEP, 10);
  });
});
