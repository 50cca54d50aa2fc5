import { describe, expect, it } from 'vitest';
import { restore } from '../../../pipeline/restore/index.ts';
import { FRAME, model } from './model.ts';

function repair(text: string): string {
  return restore([...FRAME, text].join('\n'), model)
    .text.split('\n')
    .slice(FRAME.length)
    .join('\n');
}

describe('even in a damaged document restore never touches', () => {
  it.each([
    ['a diary number', 'Dnr KS 2020/1079'],
    ['a diary number with a long code', 'Dnr BUN 2019/2280-1.5'],
    ['a date in figures', '2021-04-06'],
    ['a date in words', 'Stockholm den 1 april 2021'],
    ['a sum', '1 000 000 kr och 250 miljoner kronor'],
    ['a decimal number', '9,8 procent och 12.5 %'],
    ['a law', 'lag (2001:453) och SFS 2018:1197'],
    ['a paragraph of a law', '4 kap. 1 § kommunallagen'],
    ['an address on the net', 'https://start.stockholm/ar/for och namn.efternamn@stockholm.se'],
    ['a telephone number', '08-508 29 000'],
    ['numbered questions', '1. Vilka barn?'],
    ['the number of a counted thing', 'alternativ 1 och bilaga 1'],
    ['abbreviations', 'HVB, SiS, KSN, FN, EU och BBIC'],
    ['dotted abbreviations', 't.ex. bl.a. m.fl. d.v.s.'],
    ['another language', 'The best way for all of us is to work together and make the change happen.'],
    ['a doubled word of the author', 'till till barnet'],
    ['a grammatical slip of the author', 'skulle ha velat gjort'],
    ['a mistyped word of the author', 'Vi vill se en ny integratoinspolitik i kommunstyrelesn och en bra skolplitik.'],
    ['an elliptical compound', 'barn- och ungdomsgruppen'],
  ])('%s', (_, text) => {
    expect(repair(text)).toBe(text);
  });

  it('line breaks, save after a hyphen inside a word', () => {
    expect(repair('En fraga om\nhur varden\n\nblir battre.')).toBe('En fråga om\nhur vården\n\nblir bättre.');
  });

  it('a real hyphen at a line end, which only loses the line break', () => {
    expect(repair('Stadsdelen Hagersten-\nAlvsjo har goda resultat.')).toBe(
      'Stadsdelen Hägersten-Älvsjö har goda resultat.',
    );
    expect(repair('De har EU-\nmedel for detta.')).toBe('De har EU-medel för detta.');
  });

  it('the hyphen before a conjunction, line break included', () => {
    expect(repair('Det galler barn-\noch ungdomsvarden.')).toBe('Det gäller barn-\noch ungdomsvården.');
  });
});

describe('a line break inside a word', () => {
  it('is undone with its hyphen when the lexicon knows the word', () => {
    const { text, edits } = restore([...FRAME, 'Namnden har gjort en uppfolj-\nning av varden.'].join('\n'), model);
    expect(text.split('\n').at(-1)).toBe('Nämnden har gjort en uppföljning av vården.');
    expect(edits).toContainEqual(
      expect.objectContaining({ from: 'uppfolj-\nning', to: 'uppföljning', reason: 'lexicon' }),
    );
  });
});

describe('a clean document', () => {
  it.each([
    ['with slips', 'Det är flera år till tillbaka i tiden som vi skulle ha velat gjort detta på ett annat sätt.'],
    ['with names', 'Åsa Lindhagen och Jan Jonsson från Göteborg träffade Erdoğan och Háromszék på måndagen.'],
    ['with a quotation', 'Han sade på engelska: ”This is for the people of the city, and I say so.” Därför är det så.'],
    ['short and without å, ä and ö', 'Vi ses i morgon. Allt gott!'],
    ['in English throughout', 'The committee has been asked to report on the state of the schools for all children.'],
  ])('%s stays as it is', (_, text) => {
    expect(restore(text, model)).toMatchObject({ text, edits: [] });
  });
});
