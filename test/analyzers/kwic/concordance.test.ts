import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KwicOptions, kwic } from '../../../analyzers/kwic/index.ts';
import { samplePlaces } from '../../../analyzers/kwic/order.ts';
import { alphabetical } from '../../../analyzers/words/alphabetical.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { answer, tagged } from '../answers.ts';

const texts = [
  answer('d1', 'Vi ökar ansvar nu. Hon älskar ansvar, igen.', { respondent: 'Eva Ek', party: 'S', date: '2021-04-06' }),
  answer('d2', 'De åtar sig ansvar aldrig! quoted ansvar.\nquoted|Tar ni ansvar?', {
    respondent: 'Bo Al',
    party: 'M',
    date: '2019',
  }),
];
const rowsOf = (query: string, options: Partial<KwicOptions> = {}) =>
  kwic([{ name: 'all', answers: texts }], { query, ...options }).rows;

describe('a concordance', () => {
  // By hand: the words left of the five places are ökar, älskar, sig, quoted, ni; right of them nu, igen (behind a comma), aldrig, tar, none.
  it('is sorted by a word to the left in the order of the Swedish alphabet', () =>
    expect(rowsOf('ansvar', { sort: ['1L'] }).map(row => row.left.split(' ').at(-1))).toEqual([
      'ni',
      'quoted',
      'sig',
      'älskar',
      'ökar',
    ]));

  it('is sorted by a word to the right, past punctuation; none comes first', () =>
    expect(rowsOf('ansvar', { sort: ['1R'] }).map(row => row.right)).toEqual([
      '?',
      'aldrig! quoted ansvar. Tar ni ansvar',
      ', igen.',
      'nu. Hon älskar ansvar, igen.',
      '. Tar ni ansvar?',
    ]));

  it('is sorted by date, and by the next key what is alike in the first', () =>
    expect(rowsOf('ansvar', { sort: ['date', '1L'] }).map(row => [row.date, row.left.split(' ').at(-1)])).toEqual([
      ['2019', 'ni'],
      ['2019', 'quoted'],
      ['2019', 'sig'],
      ['2021-04-06', 'älskar'],
      ['2021-04-06', 'ökar'],
    ]));

  it('says who, of which party, when, and how far into the document', () => {
    const [row] = rowsOf('älskar');
    // Vi, ökar, ansvar, nu and hon stand before it: five words of eight.
    expect([row!.party, row!.date, row!.share]).toEqual(['S', '2021-04-06', 5 / 8]);
  });

  it('is of one role where that is asked for', () =>
    expect(rowsOf('ansvar', { whose: 'quoted' }).map(row => row.left)).toEqual([expect.stringMatching(/Tar ni$/u)]));

  it('shows as many characters as are asked for', () => {
    const [row] = rowsOf('älskar', { window: 6, width: 'characters' });
    expect([row!.left, row!.right]).toEqual(['u. Hon', 'ansvar']);
    for (const one of rowsOf('ansvar', { window: 9, width: 'characters' })) {
      expect(one.left.length).toBeLessThanOrEqual(9);
      expect(one.right.length).toBeLessThanOrEqual(9);
    }
  });

  it('of a sample is the same for the same seed, and a part of the whole in its order', () => {
    const all = rowsOf('ansvar').map(row => `${row.document} ${row.start}`);
    const some = rowsOf('ansvar', { sample: 3, seed: 4 }).map(row => `${row.document} ${row.start}`);
    expect(some).toEqual(rowsOf('ansvar', { sample: 3, seed: 4 }).map(row => `${row.document} ${row.start}`));
    expect(some).toHaveLength(3);
    expect(all.filter(place => some.includes(place))).toEqual(some);
    expect(rowsOf('ansvar', { sample: 99 })).toHaveLength(all.length);
  });
});

describe('a sample', () => {
  it('has as many as are wanted, each once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(20), fc.nat(), (values, size, seed) => {
        const places = values.map((value, i) => ({ value, i }));
        const drawn = samplePlaces(places, size, seed);
        expect(drawn).toHaveLength(Math.min(size, values.length));
        expect(drawn.every((place, k) => k === 0 || place.i > drawn[k - 1]!.i)).toBe(true);
      }),
    );
  });

  it('gives each place the same chance', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) for (const place of samplePlaces([0, 1, 2, 3], 1, seed)) counts[place]!++;
    // 1,000 expected of each; the standard deviation is √(4000 · ¼ · ¾) = 27.4.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(4 * 27.4);
  });
});

it('words are in the order of the Swedish alphabet whatever the machine', () => {
  const words = ['Öl', 'zebra', 'ål', 'é', 'f', 'ära', 'e', 'd'];
  expect(words.toSorted((a, b) => (alphabetical(a) < alphabetical(b) ? -1 : 1))).toEqual([
    'd',
    'é',
    'e',
    'f',
    'zebra',
    'ål',
    'ära',
    'Öl',
  ]);
});

describe('a query', () => {
  it('may be a regular expression for whole words', () => {
    expect(rowsOf('/(äl|ö)(sk)?k?ar/').map(row => row.match)).toEqual(['ökar', 'älskar']);
    expect(rowsOf('/ansv/')).toEqual([]);
    expect(rowsOf('sig /ans.+/').map(row => row.match)).toEqual(['sig ansvar']);
  });

  it('may hold punctuation', () => expect(rowsOf('ansvar aldrig!').map(row => row.match)).toEqual(['ansvar aldrig!']));

  it('may ask for a part of speech', () => {
    const words = 'Hon/hon/PRON gick/gå/VERB hem/hem/ADV ././PUNCT';
    const rows = (query: string) =>
      kwic([{ name: 'g', answers: [tagged('t', words)] }], { query }).rows.map(row => row.match);
    expect([rows('upos:VERB'), rows('upos:pron upos:VERB'), rows('lemma:/g.+/ hem'), rows('upos:NOUN')]).toEqual([
      ['gick'],
      ['Hon gick'],
      ['gick hem'],
      [],
    ]);
  });

  it.each(['upos:VERBB', '/(/'])('that makes no sense is refused: %s', query =>
    expect(() => rowsOf(query)).toThrow(OrdskifteError),
  );
});
