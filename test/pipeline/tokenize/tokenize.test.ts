import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import { cut } from './cut.ts';

describe('tokens follow the conventions of the Stockholm-Umeå Corpus', () => {
  it.each([
    ['Vi tog bl.a. upp HVB-hem m.m. i går.', 'Vi|tog|bl.a.|upp|HVB-hem|m.m.|i|går|.'],
    ['Ta t ex bl a detta.', 'Ta|t ex|bl a|detta|.'],
    ['Det är t. ex. en s. k. insats.', 'Det|är|t. ex.|en|s. k.|insats|.'],
    ['JO:s beslut om barn- och ungdomsvården', 'JO:s|beslut|om|barn-|och|ungdomsvården'],
    ['Dnr KS 2020/1079, kl. 14.30 den 2025-08-27', 'Dnr|KS|2020/1079|,|kl.|14.30|den|2025-08-27'],
    ['covid-19-pandemins andra våg', 'covid-19-pandemins|andra|våg'],
    ['250 miljoner, 25 000 kr och 3,5 %', '250|miljoner|,|25 000|kr|och|3,5|%'],
    ['prop. 2020/21:34 och bet. 2019/20:SoU5', 'prop.|2020/21:34|och|bet.|2019/20:SoU5'],
    ['kallad ”Lilla hjärtat”', 'kallad|”|Lilla|hjärtat|”'],
    ['läs www.stockholm.se, skriv till a.b@c.se', 'läs|www.stockholm.se|,|skriv|till|a.b@c.se'],
    ['åren 2019–2022 – nej', 'åren|2019–2022|–|nej'],
    ['och/eller 12-14 km/h', 'och/eller|12-14|km/h'],
    ['mitt bidrag -67', 'mitt|bidrag|-67'],
    ['Svar:Ja, 9:e', 'Svar|:|Ja|,|9:e'],
    ['−2 % eller –3 grader, ej 2 – 3', '−2|%|eller|–3|grader|,|ej|2|–|3'],
    ['500:- i dag, 1 500:- i går, 20,- nu', '500:-|i|dag|,|1 500:-|i|går|,|20,-|nu'],
    ['CO₂ och H₂O på 50 m², i kr/m²; en not¹', 'CO₂|och|H₂O|på|50|m²|,|i|kr/m²|;|en|not|¹'],
    ['#svpol, @annaek (#8mars_nu), punkt #1', '#svpol|,|@annaek|(|#8mars_nu|)|,|punkt|#|1'],
    ['(https://a.se/Fråga_(politik)), [www.b.se/x]', '(|https://a.se/Fråga_(politik)|)|,|[|www.b.se/x|]'],
    ['förskole- och\n-skollärare', 'förskole-|och|-skollärare'],
  ])('%s', (text, expected) => {
    expect(cut(text).join('|')).toBe(expected);
  });
});

describe('sentences', () => {
  it.each<[text: string, count: number, why: string]>([
    ['1. På vilket sätt ämnar du agera? 2. Vilka åtgärder?', 2, 'a number stays with its question'],
    ['Svar: Av interpellationen framgår det.', 2, 'a label before a colon stands alone'],
    ['Det gäller t.ex. Stockholm och kap. 3 i lagen.', 1, 'an abbreviation does not end a sentence'],
    ['Vi har skolor, vägar m.m. Det räcker.', 2, 'm.m. may end a sentence'],
    ['Det är en ö. Den är stor.', 2, 'a letter that is a word is no initial'],
    ['A. Lindgren skrev. K. G. Hammar talade.', 2, 'initials do not end sentences'],
    ['Det kostar 10 kr. Det är dyrt.', 2, 'a unit before a new sentence'],
    ['”Är det bra?” frågade hon.', 1, 'a question inside a quotation goes on with a small letter'],
    ['Han sade: ”Det går inte.” Sedan gick han.', 3, 'a quotation after a colon is a sentence'],
    ['Frågan är öppen. det gäller alla.', 2, 'a wrong small letter does not hide a full stop'],
    ['Barnens bästa Det är viktigt att barnen får stöd.', 2, 'a heading ends where a small word gets a capital'],
    ['Vi mötte Anna Lind och Per Ek i riksdagen.', 1, 'names do not end headings'],
    ['(Se sidan 4.) Vi går vidare.', 2, 'a bracket closes with its sentence'],
    ['En rad\nsom bryts mitt i.\n\nNy rad', 2, 'a line break is white space, an empty line is not'],
  ])('%s', (text, count, _why) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('never cross a block, and an empty line inside a block is white space', () => {
    const text = 'som att\n\nbarnen mår bra. Nej';
    const whole = tokenize(text, [{ start: 0, end: text.length, segment: 0 }], createVocabulary());
    expect(whole.sentences).toHaveLength(2);
    const halves = tokenize(
      text,
      [
        { start: 0, end: 7, segment: 0 },
        { start: 9, end: text.length, segment: 0 },
      ],
      createVocabulary(),
    );
    expect(halves.sentences.map(s => s.block)).toEqual([0, 1, 1]);
  });
});
