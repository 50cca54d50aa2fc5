import { describe, expect, it } from 'vitest';
import { rawText } from '../../../training/tagger/raw.ts';
import { scoreTokens } from '../../../training/tagger/score.ts';
import { harmonise, readTreebank } from '../../../training/tagger/treebank.ts';
import { tagged } from '../../analyzers/answers.ts';

const row = (id: number, form: string, lemma: string, upos: string, feats = '_', misc = '_') =>
  `${id}\t${form}\t${lemma}\t${upos}\t_\t${feats}\t_\t_\t_\t${misc}`;
const GOLD = readTreebank(
  `${row(1, 'Vi', 'vi', 'PRON')}\n${row(2, 'möts', 'mötas', 'VERB', 'Voice=Pass')}\n${row(3, '.', '.', 'PUNCT')}\n\n`,
);
const scores = (words: string) => scoreTokens(GOLD, tagged('a', words).tokens);
const share = (right: number, gold: number, system: number) => (200 * right) / (gold + system);

describe('accuracy of tags', () => {
  it('is all of it where everything is the same', () => {
    const { scores: all, confusions } = scores('Vi/vi/PRON möts/mötas/VERB/Voice=Pass ././PUNCT');
    expect(new Set(Object.values(all))).toEqual(new Set([100]));
    expect(confusions.size).toBe(0);
  });

  it('counts parts of speech, features and lemmas of their own, and each confusion', () => {
    const { scores: all, confusions } = scores('Vi/vi/NOUN möts/möta/VERB ././PUNCT');
    expect(all.tokens).toBe(100);
    expect(all.upos).toBeCloseTo(share(2, 3, 3), 10);
    expect(all.feats).toBeCloseTo(share(2, 3, 3), 10);
    expect(all.lemma).toBeCloseTo(share(2, 3, 3), 10);
    expect(all.passive).toBe(0);
    expect(confusions).toEqual(new Map([['PRON>NOUN', 1]]));
  });

  it('matches words by their place: one cut in two is wrong on both sides', () => {
    const cut = scoreTokens(GOLD, tagged('a', 'Vi/vi/PRON mö/m/NOUN ts/t/NOUN ././PUNCT').tokens);
    expect(cut.scores.tokens).toBeCloseTo(share(2, 3, 4), 10);
    expect(cut.scores.upos).toBeCloseTo(share(2, 3, 4), 10);
  });

  it('counts sentences that begin and end in the same places', () => {
    const two = readTreebank(
      `${row(1, 'Ja', 'ja', 'INTJ')}\n${row(2, '.', '.', 'PUNCT')}\n\n${row(1, 'Vi', 'vi', 'PRON')}\n${row(2, 'går', 'gå', 'VERB')}\n\n`,
    );
    const found = (words: string) => scoreTokens(two, tagged('a', words).tokens).scores.sentences;
    expect(found('Ja/ja/INTJ ././PUNCT Vi/vi/PRON går/gå/VERB')).toBe(100);
    expect(found('Ja/ja/INTJ ././PUNCT Vi/vi/PRON ././PUNCT')).toBeCloseTo(share(1, 2, 2), 10);
  });
});

describe('a treebank', () => {
  it('is read without ranges and empty nodes, and without what says nothing of the word', () => {
    const [sentence] = readTreebank(
      [
        '# text = Det går.',
        '1-2\tDet går\t_\t_\t_\t_\t_\t_\t_\t_',
        row(1, 'Det', 'det', 'PRON', 'ExtPos=ADV|Number=Sing'),
        '1.1\tx\tx\tX\t_\t_\t_\t_\t_\t_',
        row(2, 'går', 'gå', 'VERB', 'Typo=Yes', 'SpaceAfter=No'),
      ].join('\n'),
    );
    expect(sentence!.map(({ form, feats, glued }) => [form, feats, glued])).toEqual([
      ['Det', 'Number=Sing', false],
      ['går', '_', true],
    ]);
  });

  const harmonised = (...words: readonly string[]) =>
    harmonise(readTreebank(words.join('\n')))[0]!.map(({ lemma, feats }) => [lemma, feats]);

  it.each([
    ['a deponent has no voice', row(1, 'finns', 'finnas', 'VERB', 'Tense=Pres|Voice=Pass'), ['finnas', 'Tense=Pres']],
    [
      'an adverb in -t has the lemma of its adjective',
      row(1, 'snabbt', 'snabbt', 'ADV', 'Degree=Pos'),
      ['snabb', 'Degree=Pos'],
    ],
    ['one in -et has it in -en', row(1, 'öppet', 'öppet', 'ADV', 'Degree=Pos'), ['öppen', 'Degree=Pos']],
    ['one in -tt keeps it', row(1, 'rätt', 'rätt', 'ADV', 'Degree=Pos'), ['rätt', 'Degree=Pos']],
    ['a number is a cardinal', row(1, '12', '12', 'NUM'), ['12', 'Case=Nom|NumType=Card']],
    ['a name has its case alone', row(1, 'Bos', 'Bo', 'PROPN', 'Case=Gen|Gender=Com'), ['Bo', 'Case=Gen']],
    [
      'a relative is one where nothing is asked',
      row(1, 'som', 'som', 'PRON', 'PronType=Int,Rel'),
      ['som', 'PronType=Rel'],
    ],
  ])('of the other convention is brought to ours: %s', (_, word, meant) => expect(harmonised(word)).toEqual([meant]));

  it('asks where it has a question mark', () =>
    expect(harmonised(row(1, 'vem', 'vem', 'PRON', 'PronType=Int,Rel'), row(2, '?', '?', 'PUNCT'))[0]).toEqual([
      'vem',
      'PronType=Int',
    ]));
});

describe('the running text of a treebank', () => {
  const block = (text: string, comment = '', misc = '_') =>
    `${comment}# text = ${text}\n${row(1, text, text, 'X', '_', misc)}`;

  it('has a space between sentences, and an empty line between paragraphs', () =>
    expect(rawText([block('Ja.'), block('Nej.'), block('Så.', '# newpar\n')].join('\n\n'))).toBe('Ja. Nej.\n\nSå.\n'));

  it('has no space where the last token forbids it', () =>
    expect(rawText([block('Ja:', '', 'SpaceAfter=No'), block('Nej.')].join('\n\n'))).toBe('Ja:Nej.\n'));
});
