import { describe, expect, it } from 'vitest';
import { TOKEN_KINDS, UPOS } from '../../../pipeline/tokenize/types.ts';
import { type EntityConfig, entityToken } from '../../../pipeline/wink/entities.ts';
import { CATEGORY_OF_KIND, core, featureFunctions, UPOS_ID, UPOS_NAMES } from '../../../pipeline/wink/lexicon.ts';

const features = featureFunctions() as Readonly<Record<string, (word: string) => unknown>>;
const feature = (name: string, word: string): unknown => features[name]!(word);
type Core = {
  readonly features: Readonly<Record<string, { list: string[]; hash: Record<string, number>; index: number }>>;
  readonly tcat: { readonly list: readonly string[] };
};

describe('features of a word that wink meets for the first time', () => {
  it.each([
    ['Öland', 'Xxxxx'],
    ['Västernorrland', 'Xxxxx'],
    ['EU', 'XX'],
    ['2021', 'dddd'],
    ['20210406', 'dddd'],
    ['e-post', 'x-xxxx'],
    ['§', '§'],
  ])('the shape of %s is %s', (word, shape) => expect(feature('shape', word)).toBe(shape));

  it.each([
    ['åka', 1],
    ['EU', 2],
    ['Åka', 3],
    ['I', 3],
    ['eU', 0],
    ['12', 0],
    ['!', 0],
  ])('the case of %s is %i: lower 1, upper 2, title 3, other 0', (word, number) =>
    expect(feature('lutCase', word)).toBe(number),
  );

  it('its ends are two and three letters', () =>
    expect([feature('prefix', 'åka'), feature('suffix', 'skolan'), feature('suffix', 'å')]).toEqual([
      'åk',
      'lan',
      'å',
    ]));

  it('it is an abbreviation where a point follows a letter', () =>
    expect(['bl.a.', 'dnr.', 'skola', '12.', '.'].map(word => feature('isAbbrev', word))).toEqual([1, 1, 0, 0, 0]));

  it('it is a stop word in whatever case', () =>
    expect(['och', 'OCH', 'skolan'].map(word => feature('isStopWord', word))).toEqual([1, 1, 0]));
});

describe('the numbers that wink knows things by', () => {
  it('of parts of speech are ours', () => {
    expect(UPOS_NAMES.slice(1, UPOS.length)).toEqual(UPOS.slice(1));
    expect(UPOS_ID).toHaveLength(UPOS.length);
    expect(UPOS_NAMES[0]).toBe('UNK');
  });

  it('of kinds of token are those of its categories', () => {
    const { tcat } = core() as Core;
    expect(CATEGORY_OF_KIND.map(id => tcat.list[id])).toEqual([...TOKEN_KINDS]);
  });

  it('are new for every wink, so that one does not grow with the words of another', () => {
    const [one, two] = [core() as Core, core() as Core];
    one.features.lexeme!.list.push('skolan');
    expect(two.features.lexeme!.list).not.toContain('skolan');
  });

  it('do not have words that JavaScript gives to every object', () => {
    const { features: lists } = core() as Core;
    expect(lists.lexeme!.hash.constructor).toBeUndefined();
  });
});

describe('a token in a pattern of entities', () => {
  const VERB = UPOS_NAMES.indexOf('VERB');
  const config = (word: string, preserve: Record<string, string>, matchValue = false): EntityConfig =>
    ({
      rdd: {
        cache: { value: (id: number) => [word, word.toLowerCase()][id]!, normal: () => 1 },
        tokens: [0, 0, VERB << 20, 0],
      },
      preserve,
      matchValue,
    }) as unknown as EntityConfig;
  const symbol = entityToken(normal => (normal === 'går' ? 'gå' : normal));
  const of = (word: string, preserve: Record<string, string> = {}, matchValue = false) =>
    symbol(0, undefined, config(word, preserve, matchValue), 0);

  it('is its form where the patterns have it, else its lemma, else its part of speech', () => {
    expect(of('Går', { går: 'form', gå: 'lemma' })).toBe('form');
    expect(of('Går', { gå: 'lemma' })).toBe('lemma');
    expect(of('Går')).toBe('VERB');
  });

  it('is its form as written where values are compared', () => {
    expect(of('Går', { Går: 'value' }, true)).toBe('value');
    expect(of('Går', { Går: 'value' })).toBe('VERB');
  });

  it('called as JavaScript calls its own is no literal', () => expect(of('constructor')).toBe('VERB'));
});
