import { describe, expect, it } from 'vitest';
import { allLists, gatherEvidence } from '../../../analyzers/rhetoric/code.ts';
import { openNames } from '../../../analyzers/rhetoric/rank/feature-names.ts';
import { describeSentences } from '../../../analyzers/rhetoric/rank/features.ts';
import { readQuestions } from '../../../analyzers/rhetoric/reply/question.ts';
import { answer, tagged } from '../answers.ts';
import { bookOf } from './small-book.ts';

const BOOK = bookOf({
  'responsibility.act|takes': [
    { id: 'invest', pattern: 'satsar' },
    { id: 'we-invest', pattern: 'vi satsar' },
  ],
});
const WE = 'Vi/vi/PRON/Case=Nom|PronType=Prs';
const INVEST = 'satsar/satsa/VERB/Tense=Pres|VerbForm=Fin';
const STOP = '././PUNCT';

/** The names of the features of each sentence; none for one that is not the respondent's. */
const featuresOf = (own: ReturnType<typeof tagged>, question?: string): (string[] | null)[] => {
  const names = openNames();
  const structure = { ...own.structure, respondent: { name: 'Eva Ek', role: 'statsråd' } };
  const evidence = gatherEvidence({ text: own.document.text, structure, tokens: own.tokens }, BOOK);
  const asked = question === undefined ? [] : readQuestions(question, answer('q', question).tokens);
  const lists = allLists(BOOK, evidence.actors, own.tokens.vocabulary.memory);
  return describeSentences(evidence, asked, lists, names).map(
    sheet => sheet?.ids.map(id => names.nameOf(id)).toSorted((a, b) => (a < b ? -1 : 1)) ?? null,
  );
};
const first = (...words: readonly string[]): string[] => featuresOf(tagged('a', words.join(' ')))[0]!;

describe('what a sentence shows', () => {
  it('is all of this: cues, agent, words and pairs, lists, sides, place and length', () =>
    expect(first(WE, INVEST, STOP)).toEqual(
      [
        'agent:first:own',
        'agent:own+pres',
        'b:^ vi',
        'b:vi satsa',
        'code2:responsibility.act',
        'code:responsibility.act',
        'cue:invest',
        'cue:we-invest',
        'lead:vi',
        'lead:vi satsar',
        'length:short',
        'list:OwnActor',
        'names:own',
        'place:first',
        'place:opening',
        'sides:own',
        'w:satsa',
        'w:vi',
      ].toSorted((a, b) => (a < b ? -1 : 1)),
    ));

  it('is how it begins, up to three words', () => {
    const leads = first(WE, INVEST, 'nu/nu/ADV', 'mer/mycket/ADV', STOP).filter(name => name.startsWith('lead:'));
    expect(leads).toEqual(['lead:vi', 'lead:vi satsar', 'lead:vi satsar nu']);
  });

  it('does not depend on which name or number stands in it', () => {
    const named = first('Anna/Anna/PROPN', INVEST, '12/12/NUM', STOP);
    expect(named).toEqual(first('Bo/Bo/PROPN', INVEST, '99/99/NUM', STOP));
    for (const feature of ['w:Name', 'w:0', 'b:^ Name', 'has-number', 'sides:none']) expect(named).toContain(feature);
  });

  it.each([
    ['a device', ['Man/man/PRON', INVEST, STOP], 'device:man'],
    ['a negation', [WE, INVEST, 'inte/inte/ADV', STOP], 'negated'],
    ['a question', [WE, INVEST, '?/?/PUNCT'], 'question-mark'],
    ['a comparative', [WE, INVEST, 'större/stor/ADJ/Degree=Cmp', STOP], 'comparative'],
    ['a superlative', [WE, INVEST, 'störst/stor/ADJ/Degree=Sup', STOP], 'superlative'],
    [
      'an auxiliary by its form',
      [WE, 'ska/ska/AUX/Tense=Pres|VerbForm=Fin', 'satsa/satsa/VERB/VerbForm=Inf', STOP],
      'modal:ska',
    ],
  ])('is %s, too', (_, words, feature) => {
    expect(first(...words)).toContain(feature);
    expect(first(WE, INVEST, STOP)).not.toContain(feature);
  });

  it.each([
    [7, 'short'],
    [8, 'middle'],
    [25, 'middle'],
    [26, 'long'],
  ])('is its length: of %i tokens it is %s', (tokens, length) => {
    const words = Array<string>(tokens - 1).fill('ja/ja/ADV');
    expect(first(...words, STOP)).toContain(`length:${length}`);
  });
});

describe('what a sentence shows beside others', () => {
  const SO = ['Så/så/ADV', 'är/vara/VERB/Tense=Pres|VerbForm=Fin', 'saken/sak/NOUN', STOP];
  const sentences = featuresOf(tagged('a', [WE, INVEST, STOP, ...SO, ...SO, ...SO].join(' ')));

  it('is where in the answer it stands: in which third, and whether among the first two', () => {
    const places = sentences.map(features => features!.filter(name => name.startsWith('place:')));
    expect(places).toEqual([
      ['place:first', 'place:opening'],
      ['place:first', 'place:opening'],
      ['place:middle'],
      ['place:closing'],
    ]);
  });

  it('is what the one before and the one after bear', () => {
    expect(sentences[1]).toContain('before:code:responsibility.act');
    expect(sentences[2]).not.toContain('before:code:responsibility.act');
    expect(sentences[0]).not.toContain('after:code:responsibility.act');
    expect(featuresOf(tagged('a', [...SO, WE, INVEST, STOP].join(' ')))[0]).toContain('after:code:responsibility.act');
  });

  it('is nothing for words of the questioner, which do not count as a place either', () => {
    const [asked, said] = featuresOf(answer('a', 'quoted|Varför?\nVi satsar.'));
    expect(asked).toBeNull();
    expect(said).toContain('place:first');
  });

  it('is how much of the question it speaks of', () => {
    const own = answer('a', 'Skolan får pengar. Vädret blir vackert.');
    const overlaps = featuresOf(own, 'Vad gör ministern åt skolan?').map(features =>
      features!.filter(name => name.startsWith('overlap:')),
    );
    expect(overlaps).toEqual([['overlap:much'], ['overlap:none']]);
    expect(featuresOf(own)[0]!.filter(name => name.startsWith('overlap:'))).toEqual([]);
  });
});
