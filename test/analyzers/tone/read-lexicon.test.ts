import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../analyzers/tone/read-lexicon.ts';

const values = (text: string, options = {}) => Object.fromEntries(readLexicon(text, 'lista', options).values);

describe('a word list of tone is read from', () => {
  it.each([
    ['AFINN-style JSON', '{"bra": 3, "dålig": -3}'],
    [
      'Språkbanken’s sentimentlex CSV',
      '"word","polarity","strength","sense","confidence"\n"bra","pos",3,"bra..1","0.75"\n"dålig","neg",-3,,"0.5"\n',
    ],
    ['SenSALDO TSV', '# kommentar\nbra..1\t3\nbra..2\t3\ndålig..1\t-3\n'],
    ['a plain TSV', 'bra\t3\ndålig\t-3\n'],
  ])('%s', (_, text) => expect(values(text)).toEqual({ bra: 3, dålig: -3 }));

  it.each([
    ['NRC', 'bra\tpositive\t1\nbra\tnegative\t0\nbra\tjoy\t1\ndålig\tnegative\t1\n'],
    ['LIWC .dic', '%\n1\tposemo\n2\tnegemo\n3\twork\n%\nbra\t1\ndålig\t2 3\nkontor\t3\n'],
    [
      'a quanteda YAML dictionary with categories in categories',
      'Ton:\n  Positive: # ja\n    glädje: [bra]\n  Negative:\n    - dålig\nwork: [kontor]\n',
    ],
    ['a quanteda YAML dictionary in lines', 'positive: [bra, "no", on]\nnegative: [dålig]\nwork: [kontor]\n'],
    ['a quanteda YAML dictionary', 'positive:\n  - bra\nnegative:\n  - "dålig"\nwork: [kontor]\n'],
  ])('%s, where only the sign is known', (_, text) => {
    const found = values(text);
    expect([Math.sign(found.bra!), Math.sign(found.dålig!), found.kontor]).toEqual([1, -1, undefined]);
  });

  it('leaves out what is less sure than asked', () => {
    const text = '"word","polarity","strength","confidence"\n"bra","pos",2,"0.75"\n"dålig","neg",-2,"0.25"\n';
    expect(values(text, { minConfidence: 0.5 })).toEqual({ bra: 2 });
  });

  it('or refused by name when nothing in it is an entry', () => {
    expect(() => readLexicon('Kära dagbok', 'dagbok.txt')).toThrow(/"dagbok.txt"/);
  });

  it('or refused with the line where it is no YAML or JSON', () => {
    const repeated = 'positive:\n  - bra\npositive:\n  - god\n';
    expect(() => readLexicon(repeated, 'ton.yml')).toThrow(/"ton.yml" cannot be read as yaml: .*line 3/s);
    expect(() => readLexicon('{"bra": }', 'ton.json')).toThrow(/"ton.json" cannot be read as afinn/);
  });

  it('with the words of YAML as words', () => {
    expect(values('negative:\n  - no\n  - null\n  - 1\n  - "constructor"\n')).toEqual({
      no: -1,
      null: -1,
      1: -1,
      constructor: -1,
    });
  });
});
