import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './cut.ts';

describe('every item of a list is a sentence, with or without a full stop', () => {
  it.each<[name: string, text: string, items: number]>([
    ['numbers', 'Vi gör följande:\n1. Ökar anslagen\n2. Minskar köerna\n3. Bygger ut vården', 4],
    ['numbers with brackets', 'Vi har\n1) bilar\n2) båtar', 3],
    ['numbers in brackets', 'Vi vill\n(1) öka anslagen\n(2) minska köerna', 3],
    ['letters', 'a) Hur gör du?\nb) Varför då\nc) När då', 3],
    ['Roman numbers', 'i) Hur gör du?\nii) Varför då\niii) När då', 3],
    ['letters with full stops', 'a. öka anslagen\nb. minska köerna', 2],
    ['bullets', 'Under året:\n• öppnar vi två bibliotek\n• anställer vi fler\n• köper vi böcker', 4],
    ['bullets on one line', 'Under året: • öppnar vi två • anställer vi fler', 3],
    ["the bullets of Word's symbol font", '\uf0b7 öppna två\n\uf0b7 anställa fler', 2],
    ['dashes', 'Vi vill\n- öppna två bibliotek\n- anställa fler\n- köpa böcker', 4],
    ['dashes without a space', 'Vi vill\n-öppna två bibliotek\n-anställa fler', 3],
    ['the letter o', 'o\tÖka anslagen\no\tMinska köerna', 2],
    ['a list whose line breaks were lost', '1. Ökar anslagen 2. Minskar köerna 3. Bygger ut vården', 3],
    ['one dash after a colon', 'Vi kräver:\n– att staden svarar', 2],
    ['lines of talk', '– Ja, herr talman!\n– Nej, sade han.', 2],
  ])('%s', (_name, text, items) => {
    expect(sentencesOf(text)).toHaveLength(items);
  });

  it('and ends where a new line begins with a word that opens sentences', () => {
    expect(sentencesOf('• öppnar bibliotek\n• köper böcker\nDet är bra.')).toEqual([
      '• öppnar bibliotek',
      '• köper böcker',
      'Det är bra.',
    ]);
  });

  it('and goes on where its line is broken', () => {
    expect(sentencesOf('• öppnar bibliotek i\nStockholm och på\nlandet\n• köper böcker')).toHaveLength(2);
  });
});

describe('what stands at the head of a line is no item', () => {
  it.each<[name: string, text: string, sentences: number]>([
    ['a house number that ends a sentence', 'Han bor på Storgatan\n12. Vi bor där.', 2],
    ['a dash of a parenthesis', 'En sak är viktig\n- om man så vill - att rusta.', 1],
    ['a number in running text', 'Det gäller de\n12 kommuner som svarade och de\n40 som teg.', 1],
    ['the second half of two compounds', 'förskole- och\n-skollärare', 1],
  ])('%s', (_name, text, sentences) => {
    expect(sentencesOf(text)).toHaveLength(sentences);
  });
});

it('lists of any length and mark have a sentence for each item', () => {
  const word = fc.constantFrom('skolan', 'rustar', 'fler', 'vägar', 'stöd');
  const item = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '));
  const mark = fc.constantFrom(
    (i: number) => `${i + 1}.`,
    (i: number) => `${i + 1})`,
    () => '•',
    () => '–',
    () => '*',
    (i: number) => `${String.fromCharCode(97 + i)})`,
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 12 }), mark, (items, markOf) => {
      const lines = items.map((text, i) => `${markOf(i)} ${text}`);
      expect(sentencesOf(lines.join('\n'))).toEqual(lines);
    }),
  );
});
