import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingRow } from '../../../analyzers/comparison/pair/index.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { applyEdits } from '../../../pipeline/restore/offsets.ts';
import type { Edit } from '../../../pipeline/types.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { markedText } from '../../../reports/page/marked-text.ts';
import { answer } from '../../analyzers/answers.ts';
import { THREE_KINDS } from '../kinds.ts';

const labels = LANGUAGES.en;
const finding = (
  text: string,
  words: string,
  family: string = 'deflection',
  more: Partial<FindingRow> = {},
): FindingRow =>
  ({
    document: 'a',
    code: `${family}.x`,
    family,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    cue: { id: 'cue', words },
    confidence: 0.5,
    ...more,
  }) as FindingRow;
const page = (own: Answer, findings: readonly FindingRow[] = []): string =>
  markedText(own, findings, { codeName: code => `name of ${code}`, kinds: THREE_KINDS }, labels).markup;
const marks = (markup: string): string[] =>
  [...markup.matchAll(/<mark class="([^"]*)"[^>]*>(.*?)<span class="sr">/gs)].map(
    ([, kinds, words]) => `${kinds!.replaceAll('kind-', '')}: ${words!.replace(/<[^>]*>/g, '')}`,
  );
/** What a reader sees: without notes for screen readers and the words as scanned. */
const visible = (markup: string): string =>
  markup
    .replace(/<span class="sr">.*?<\/span>/gs, '')
    .replace(/<span class="raw">.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, '');

const TEXT = 'Vi kan inte svara. Det är bra.';

describe('a finding in the text', () => {
  it('is marked by its family, with its code, cue and confidence as a note', () => {
    const markup = page(answer('a', TEXT), [finding(TEXT, 'kan inte')]);
    expect(marks(markup)).toEqual(['deflection: kan inte']);
    expect(markup).toContain(
      `data-note="name of deflection.x (deflection) · ${labels.cue}: cue · ${labels.confidence}: 50%"`,
    );
  });

  it('that stands for its family only does not name a code', () => {
    const markup = page(answer('a', TEXT), [finding(TEXT, 'kan inte', 'avoided', { familyOnly: true })]);
    expect(markup).toContain('data-note="responsibility avoided · ');
    expect(markup).not.toContain('name of');
  });

  it('that overlaps another is cut where the other begins and ends', () =>
    expect(
      marks(page(answer('a', TEXT), [finding(TEXT, 'Vi kan inte'), finding(TEXT, 'inte svara', 'taken')])),
    ).toEqual(['deflection: Vi kan ', 'deflection taken: inte', 'taken:  svara']));

  it('of another document marks nothing', () =>
    expect(marks(page(answer('a', TEXT), [finding(TEXT, 'kan inte', 'taken', { document: 'b' })]))).toEqual([]));

  it('is said to those who do not see it', () =>
    expect(page(answer('a', TEXT), [finding(TEXT, 'kan inte')])).toMatch(/<span class="sr"> \[name of .*\] <\/span>/));
});

describe('sentences', () => {
  it('have each an anchor, counted through the document', () => {
    const ids = [...page(answer('a', `${TEXT}\nJa.`)).matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['a-1', 'a-2', 'a-3']);
  });

  it('of a quoted question stand in a quotation, of which the first part says whose it is', () => {
    const own = answer('a', 'quoted|Varför?\nVi svarar.');
    const [first, ...rest] = own.structure.segments;
    const asked = {
      ...own,
      structure: { ...own.structure, segments: [{ ...first!, question: 2, speaker: 'Bo Alm' }, ...rest] },
    };
    expect(page(asked)).toMatch(
      /^<blockquote><cite>[^<]*2[^<]* – Bo Alm<\/cite><p>.*Varför\?.*<\/p><\/blockquote>\n<p>.*Vi svarar/s,
    );
  });

  it('of a title and a signature are set as such', () => {
    const own = answer('a', 'Svar\nVi svarar.\nEva Ek');
    const kinds = ['title', 'answer', 'signature'] as const;
    const segments = own.structure.segments.map((segment, i) => ({ ...segment, kind: kinds[i]! }));
    expect(
      [...page({ ...own, structure: { ...own.structure, segments } }).matchAll(/<p( class="[^"]*")?>/g)].map(
        ([, name]) => name,
      ),
    ).toEqual([' class="doc-title"', undefined, ' class="doc-note"']);
  });

  it('are escaped', () => {
    const own = answer('a', 'Vi & <b>de</b> "sa".');
    expect(page(own)).toContain('&amp;');
    expect(page(own)).not.toContain('<b>');
  });
});

describe('a word that was repaired', () => {
  const raw = 'Vi ger hjalp nu. Det gar bra.';
  const edit = (from: string, to: string, confidence: number, reason: Edit['reason'] = 'lexicon'): Edit => ({
    start: raw.indexOf(from),
    end: raw.indexOf(from) + from.length,
    from,
    to,
    reason,
    confidence,
  });
  const repaired = (...edits: readonly Edit[]): Answer => {
    const plain = answer('a', applyEdits(raw, edits));
    return { ...plain, document: { ...plain.document, raw, edits } };
  };

  it('shows what it was read from, and how sure that is', () => {
    const markup = page(repaired(edit('hjalp', 'hjälp', 0.9), edit('gar', 'går', 0.8)));
    const fixes = [...markup.matchAll(/<span class="now">(.*?)<\/span><span class="raw">(.*?)<\/span>/g)];
    expect(fixes.map(([, now, before]) => [now, before])).toEqual([
      ['hjälp', 'hjalp'],
      ['går', 'gar'],
    ]);
    expect(markup).toContain('90%');
  });

  it('is not shown where only signs of the file were cleaned away', () =>
    expect(page(repaired(edit('hjalp', 'hjälp', 1, 'character')))).not.toContain('class="fix"'));

  it('stays whole where a finding ends inside it', () => {
    const own = repaired(edit('hjalp', 'hjälp', 0.9));
    const { text } = own.document;
    const markup = page(own, [finding(text, 'Vi ger hj')]);
    expect(markup).toContain('<span class="now">hjälp</span>');
    expect(visible(markup)).toBe('Vi ger hjälp nu. Det gar bra.');
  });

  it('and one that is in doubt says what it may be', () => {
    const plain = answer('a', 'Vi ger hjalp.');
    const doubtful = [{ start: 7, end: 12, suggestion: 'hjälp' }];
    const markup = page({ ...plain, document: { ...plain.document, doubtful } } as Answer);
    expect(markup).toMatch(/<span class="doubt" data-note="[^"]*hjälp[^"]*">hjalp<\/span>/);
  });
});

describe('the text, whatever is marked in it', () => {
  it('can be read as it is', () => {
    const offset = fc.nat(TEXT.length);
    const findings = fc.array(fc.tuple(offset, offset, fc.constantFrom('deflection', 'avoided', 'taken')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(findings, found => {
        const rows = found
          .filter(([from, to]) => from !== to)
          .map(([from, to, family]) =>
            finding(TEXT, '', family, { start: Math.min(from, to), end: Math.max(from, to) }),
          );
        expect(visible(page(answer('a', TEXT), rows))).toBe(TEXT);
      }),
      { numRuns: 60 },
    );
  });
});
