import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../../analyzers/dictionaries/read.ts';

const EXPECTED = [
  ['ansvar*', 'duty.own'],
  ['kan inte', 'duty.refusal'],
  ['glad', 'joy'],
];
const FILES: Readonly<Record<string, string>> = {
  liwc: '%\n1\tduty\n\t2\town\n\t3\trefusal\n4\tjoy\n%\nansvar*\t2\nkan inte\t3\nglad\t4\n',
  yaml: 'duty:\n  own: [ansvar*]\n  refusal:\n    - kan inte\njoy: [glad]\n',
  yoshikoder:
    '<?xml version="1.0"?>\n<dictionary style="987"><cnode name="mine"><cnode name="duty"><cnode name="own"><pnode name="ansvar*"/></cnode><cnode name="refusal"><pnode name="kan inte"/></cnode></cnode><cnode name="joy"><pnode name="glad"/></cnode></cnode></dictionary>',
  json: '{"duty": {"own": ["ansvar*"], "refusal": ["kan inte"]}, "joy": ["glad"]}',
  csv: 'word;category\nansvar*;duty.own\nkan inte;duty.refusal\nglad;joy\n',
};

describe('a dictionary', () => {
  it.each(Object.entries(FILES))('of %s keeps every category with those that it stands in', (_, text) =>
    expect(readDictionary(text, 'd').entries.map(({ word, categories }) => [word, categories.join('.')])).toEqual(
      EXPECTED,
    ),
  );

  it('of AFINN has two categories, and no word of value 0', () =>
    expect(readDictionary('{"bra": 3, "dålig": -2, "och": 0}', 'd').entries).toEqual([
      { word: 'bra', categories: ['positive'] },
      { word: 'dålig', categories: ['negative'] },
    ]));

  it('of LIWC may give a word several categories, and one that follows on other words', () =>
    expect(
      readDictionary('%\n1 a\n2 b\n%\nord 1 2\nkind (1)2/1\n', 'd').entries.map(({ word, categories }) => [
        word,
        categories.join(),
      ]),
    ).toEqual([
      ['ord', 'a'],
      ['ord', 'b'],
      ['kind', 'a'],
    ]));

  it.each([
    ['', 'No entry'],
    ['%\n1 a\n%\nord 7\n', 'category 7'],
    ['{"a": [', 'cannot be read as json'],
    ['<dictionary><cnode', 'cannot be read as yoshikoder'],
    ['a: [b: c', 'cannot be read as yaml'],
  ])('that cannot be read is refused with the reason: %j', (text, reason) =>
    expect(() => readDictionary(text, 'd')).toThrow(
      expect.objectContaining({ code: 'BAD_DICTIONARY', message: expect.stringContaining(reason) }),
    ),
  );
});
