import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, restore } from '../../../pipeline/restore/index.ts';
import { FRAME, model } from './model.ts';

const restored = (text: string): string => restore(text, model).text;

describe('halves of a word at a line end', () => {
  it.each([
    [
      'one in a clean text',
      'Vi vill utveckla social-\ntjänsten i hela staden.',
      'Vi vill utveckla socialtjänsten i hela staden.',
    ],
    ['a half that is no word', 'Vi ser över skördeförsäk-\nringen i år.', 'Vi ser över skördeförsäkringen i år.'],
    [
      'a word that no list has',
      'Frågan gäller ledningsrätts-\nhavaren här.',
      'Frågan gäller ledningsrättshavaren här.',
    ],
    ['with Windows line ends', 'Vi vill utveckla kom-\r\nmunen nu.', 'Vi vill utveckla kommunen nu.'],
    [
      'an ending that is also a conjunction',
      'Alla är välkom-\nmen hit, lik-\nsom förr.',
      'Alla är välkommen hit, liksom förr.',
    ],
  ])('are one word: %s', (_, text, meant) => expect(restored(text)).toBe(meant));

  it.each([
    ['after a single letter', 'Skriv per e-\npost till oss.', 'Skriv per e-post till oss.'],
    ['after an acronym', 'Vi har EU-\nmedel för det här.', 'Vi har EU-medel för det här.'],
    ['after one in small letters', 'Se våra tv-\nprogram om ämnet.', 'Se våra tv-program om ämnet.'],
    ['between names', 'Stadsdelen Hägersten-\nÄlvsjö växer.', 'Stadsdelen Hägersten-Älvsjö växer.'],
    ['after icke', 'De icke-\nstatliga skolorna är få.', 'De icke-statliga skolorna är få.'],
  ])('keep their hyphen %s', (_, text, meant) => expect(restored(text)).toBe(meant));

  it.each([
    'Vi satsar på barn-\noch ungdomsvården.',
    'Det gäller hälso-\neller sjukvård.',
    'Så är det -\nvi går vidare.',
    'Ett stycke slutar med kom-\n\nmunen i nästa.',
  ])('stay apart: %s', text => expect(restored(text)).toBe(text));

  it('come together before anything is repaired', () => {
    const text = [
      'Debatten gällde jordbrukets rationalise-',
      'ringsfrågor och den allmänpoli-',
      'tiska linjen. Stödet till utveck-',
      'lingsländer togs upp av kom-',
      'munen och av skol-',
      'ledningen.',
    ].join('\n');
    const meant =
      'Debatten gällde jordbrukets rationaliseringsfrågor och den allmänpolitiska linjen. Stödet till utvecklingsländer togs upp av kommunen och av skolledningen.';
    expect(restored(text)).toBe(meant);
  });

  it('that were misread are one repaired word, with one edit', () => {
    const { text, edits } = restore([...FRAME, 'Namnden har gjort en upp-\nfoljning av varden.'].join('\n'), model);
    expect(text.split('\n').at(-1)).toBe('Nämnden har gjort en uppföljning av vården.');
    expect(edits).toContainEqual(expect.objectContaining({ from: 'upp-\nfoljning', to: 'uppföljning' }));
  });

  it('find each other over a running head, which stays a line of its own', () => {
    const page = (n: number, before: string, after: string): string => `${before}\n${n} | PROGRAM\n${after}\n`;
    const text = [
      page(10, 'Det är de naturli-', 'ga, varma banden.'),
      page(11, 'Vi ser', 'fler.'),
      page(12, 'Alla', 'får.'),
    ].join('\n');
    expect(restored(text).split('\n').slice(0, 3)).toEqual(['Det är de naturliga,', '10 | PROGRAM', ' varma banden.']);
  });
});

describe('letters that stand apart', () => {
  it.each([
    ['a word', 'Svar på i n t e r p e l l a t i o n om skolan.', 'Svar på interpellation om skolan.'],
    ['words with wider spaces between', 'S v a r  p å  f r å g a n', 'Svar på frågan'],
    ['words without', 'Vi ger s v a r p å f r å g a n nu.', 'Vi ger svar på frågan nu.'],
    ['a compound', 'Hela k o m m u n s t y r e l s e m ö t e t var här.', 'Hela kommunstyrelsemötet var här.'],
    ['a heading in capitals', 'B E S L U T', 'BESLUT'],
  ])('come together: %s', (_, text, meant) => expect(restored(text)).toBe(meant));

  it.each(['Partierna S M C L V är för.', 'Se bilaga a b c d e och f.', 'x y z w q', 'A B C D E F'])(
    'that make no word stay apart: %s',
    text => expect(restored(text)).toBe(text),
  );
});

describe('joining, whatever the text', () => {
  it('gives edits that fit the text as received, are sorted and lead to the result', () => {
    const part = fc.constantFrom(
      'kom-\n',
      'munen ',
      'barn-\noch ',
      'e-\n',
      'post ',
      's v a r a r ',
      'EU-\n',
      '3\n',
      '\n\n',
      'för ',
      'Å-\n',
      '- ',
      '-',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), parts => {
        const raw = parts.join('');
        const { text, edits } = restore(raw, model);
        expect(applyEdits(raw, edits)).toBe(text);
        edits.forEach(({ start, end, from }, i) => {
          expect(raw.slice(start, end)).toBe(from);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : edits[i - 1]!.end);
        });
      }),
    );
  });
});
