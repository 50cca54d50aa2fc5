import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEdits } from '../../../pipeline/restore/scan-signs.ts';
import type { Edit } from '../../../pipeline/types.ts';

/** `bern→barn` as a likely misreading, where nothing else is said. */
const word = (change: string, more: Partial<Edit> = {}): Edit => {
  const [from = '', to = ''] = change.split('→');
  return { start: 0, end: from.length, from, to, reason: 'lexicon', confidence: 0.95, ...more };
};
/** Three words that were misread, each in its own way. */
const SIGNS = [word('bern→barn'), word('skoian→skolan'), word('vãrden→vården')];

/** A text in which each word has a comma behind it, and the edits that make them full stops. */
const marksBehind = (...words: readonly string[]): { text: string; marks: Edit[] } => {
  let text = '';
  const marks = words.map((before): Edit => {
    text += `${before}, `;
    const start = text.length - 2;
    return { start, end: start + 1, from: ',', to: '.', reason: 'context', confidence: 0.9 };
  });
  return { text, marks };
};
const choose = (edits: readonly Edit[], { text = '', words = 100 } = {}): string[] =>
  chooseEdits(text, edits, words).map(({ from, to }) => `${from}→${to}`);

describe('a text that kept its å, ä and ö is a scan', () => {
  it('where three different words were misread', () => expect(choose(SIGNS)).toHaveLength(3));

  it('and not where two were', () => expect(choose(SIGNS.slice(1))).toEqual([]));

  it('and not where one was, however often and in however many forms', () =>
    expect(choose([word('bern→barn'), word('bern→barn'), word('bernen→barnen'), word('bernets→barnets')])).toEqual([]));

  it('where one in 250 words is one of them, if the text is long', () => {
    expect(choose(SIGNS, { words: 750 })).toHaveLength(3);
    expect(choose(SIGNS, { words: 751 })).toEqual([]);
  });

  it('and not for words whose misreading is not sure', () =>
    expect(choose(SIGNS.map(edit => ({ ...edit, confidence: 0.89 })))).toEqual([]));

  it.each([
    ['names', ['Bern→Barn', 'Skoian→Skolan', 'Vãrden→Vården'].map(change => word(change))],
    ['compounds', SIGNS.map(edit => ({ ...edit, reason: 'compound' as const }))],
    ['digits that became letters', ['0→o', '1→i', '6→ö'].map(change => word(change))],
  ])('and not for %s, of which authors make their own', (_, edits) => expect(choose(edits)).toEqual([]));
});

describe('in a scan', () => {
  it('a misread word is mended though it is less sure', () =>
    expect(choose([...SIGNS, word('hue→hus', { confidence: 0.7 })])).toContain('hue→hus'));

  it('a name is mended where the text shows the same confusion, and not where it does not', () =>
    expect(choose([...SIGNS, word('Bergmen→Bergman'), word('Aim→Alm'), word('Ek1und→Eklund')])).toEqual([
      'bern→barn',
      'skoian→skolan',
      'vãrden→vården',
      'Bergmen→Bergman',
      'Aim→Alm',
    ]));

  it('the word before a reference number is mended in any case', () =>
    expect(choose([...SIGNS, word('Dnt→Dnr')])).toContain('Dnt→Dnr'));

  it('that shows nine signs everything likely is mended', () => {
    const nine = [...'abcdefghi'].map(letter => word(`${letter}x${letter}→${letter}o${letter}`));
    expect(choose([...nine, word('Ek1und→Eklund')])).toContain('Ek1und→Eklund');
    expect(choose([...nine.slice(1), word('Ek1und→Eklund')])).not.toContain('Ek1und→Eklund');
  });
});

describe('marks', () => {
  it('beside one misread word are two signs', () => {
    const { text, marks } = marksBehind('går', 'ser');
    expect(choose([SIGNS[0]!, ...marks], { text })).toHaveLength(3);
    expect(choose([SIGNS[0]!, marks[0]!], { text })).toEqual([]);
  });

  it('are never more than two: without misread words it takes four', () => {
    const three = marksBehind('går', 'ser', 'hör');
    expect(choose(three.marks, three)).toEqual([]);
    const four = marksBehind('går', 'ser', 'hör', 'vet');
    expect(choose(four.marks, four)).toHaveLength(4);
  });

  it('that stand three times behind the same word are the author’s habit', () => {
    const { text, marks } = marksBehind('talman', 'talman', 'talman', 'går');
    expect(choose([...SIGNS, ...marks], { text })).toEqual([...SIGNS.map(({ from, to }) => `${from}→${to}`), ',→.']);
  });

  it('alone mend no words', () => {
    const { text, marks } = marksBehind('går', 'ser', 'hör', 'vet');
    expect(choose([word('Aim→Alm'), ...marks], { text })).toEqual([',→.', ',→.', ',→.', ',→.']);
  });
});

describe('what is chosen', () => {
  const edit = fc.constantFrom(...SIGNS, word('Aim→Alm'), word('hue→hus', { confidence: 0.6 }), word('Dnt→Dnr'));

  it('is of what was proposed, in its order', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), proposed => {
        const chosen = chooseEdits('', proposed, 50);
        let at = 0;
        for (const one of chosen) {
          at = proposed.indexOf(one, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    ));

  it('does not become less with more signs', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), proposed => {
        const more = chooseEdits('', [...proposed, word('stedens→stadens')], 50);
        for (const one of chooseEdits('', proposed, 50)) expect(more).toContain(one);
      }),
    ));
});
