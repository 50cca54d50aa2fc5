import { describe, expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { toConllu } from '../../../pipeline/tag/conllu.ts';
import { nBestTags, tag } from '../../../pipeline/tag/index.ts';
import { tokenRows } from '../../../pipeline/tag/table.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const TEXT = 'Vi ansvarar för t ex barn.\n\nJa!';
const tagged = (text: string) => tag(tokenize(text, paragraphBlocks(text), createVocabulary()), taggerModel());

describe('tagging', () => {
  it('gives the same tags to a sentence whatever stands around it', () => {
    const alone = tagged('Frågan behandlas av nämnden.');
    const among = tagged('Nej. Frågan behandlas av nämnden. Ja.');
    expect([...among.upos.subarray(2, 7)]).toEqual([...alone.upos]);
  });

  it('leaves the table it was given untouched', () => {
    const tokens = tokenize(TEXT, paragraphBlocks(TEXT), createVocabulary());
    tag(tokens, taggerModel());
    expect([...tokens.upos]).toEqual([...tokens.upos].map(() => 0));
  });

  it('offers alternatives by margin, the chosen tag first', () => {
    const tokens = tagged(TEXT);
    const lists = nBestTags(tokens, 0, taggerModel(), 3);
    expect(lists).toHaveLength(6);
    for (const [first, second, third] of lists) {
      expect(first!.margin).toBe(0);
      expect(second!.margin).toBeLessThanOrEqual(third!.margin);
    }
    expect(lists[0]![0]!.upos).toBe('PRON');
  });
});

describe('output', () => {
  it('is CoNLL-U with ten columns, paragraphs and missing spaces', () => {
    const lines = [...toConllu(TEXT, tagged(TEXT), { id: 'x' })].join('').split('\n');
    expect(lines.slice(0, 3)).toEqual(['# newpar id = x.p1', '# sent_id = x-1', '# text = Vi ansvarar för t ex barn.']);
    expect(lines[6]).toBe('4\tt ex\ttill_exempel\tADV\t_\tAbbr=Yes\t_\t_\t_\t_');
    expect(lines.filter(line => /^\d/.test(line)).every(line => line.split('\t').length === 10)).toBe(true);
    expect(lines.find(line => line.startsWith('5\tbarn'))).toMatch(/SpaceAfter=No$/);
    expect(lines).toContain('# newpar id = x.p2');
  });

  it('is one row a word, whose offsets lead to the form', () => {
    for (const { form, start, end } of tokenRows('x', tagged(TEXT))) expect(TEXT.slice(start, end)).toBe(form);
  });
});
