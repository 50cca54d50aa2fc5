import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../pipeline/corpus.ts';
import { foreignKind } from '../../../pipeline/read/kind/index.ts';

const SENTENCES = [
  'Herr talman! Jag vill börja med att tacka Anna Berg (M) för frågan.',
  'Staden har, enligt min mening, gjort vad som krävs: skolor, vård och omsorg.',
  'För det första; för det andra; för det tredje.',
  'Enligt 3 kap. 2 § kommunallagen (2017:725) är det nämnden som beslutar.',
  'LIX = 45, dvs. svårt.',
  'Vad gör du åt det?',
  'E-post: anna.berg@example.se, webb: https://example.se/a?b=c&d=e;f.',
];
const LINES = [
  '* förskolor;',
  '– grundskolor;',
  '- gymnasieskolor; och',
  '1. Vilka åtgärder har vidtagits?',
  '## **Svar på interpellation**',
  '| År | Antal |',
  '| --- | --- |',
  '| 2019 | 12 |',
  'Tabell 1\tAntal\tAndel',
  '2019\t12\t4,5 %',
  '<p>Herr talman!</p>',
  '<b>Svar</b>',
  '&nbsp;',
  '[1] Se bilaga.',
  'Dnr KS 2025/799',
  'Närvarande: Anna Berg, Bo Ek, Eva Alm',
  'const svar = 1;',
];

describe('running text', () => {
  it('is let through with lists, tables, tags and lines of code among its sentences', () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.constantFrom(...LINES) },
    );
    const end = fc.constantFrom('\n', '\n\n', ' ', '\r\n');
    const text = fc.tuple(
      fc.array(fc.tuple(part, end), { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...SENTENCES),
    );
    fc.assert(
      fc.property(text, ([parts, last]) => {
        expect(foreignKind(parts.map(([words, after]) => words + after).join('') + last)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a list that ends its lines with semicolons',
      'Vi satsar på\n– förskolor;\n– skolor;\n– vård;\n– omsorg;\n– parker.',
    ],
    [
      'lines with as many commas each',
      'Jag vill, kort sagt, ha mer.\nDu vill, kort sagt, ha mindre.\nVi vill, kort sagt, ha lagom.',
    ],
    ['a note in brackets alone', '[1]'],
    ['words in brackets', '[Applåder]'],
    ['a greeting that looks like a field', 'Till: Anna Berg\nFrån: Bo Ek\nÄmne: svar\n\nHej Anna!'],
    [
      'a text in Markdown with a block of code',
      '# Svar\n\nSå här räknar vi.\n\n```\nconst a = 1;\n```\n\nDet är allt.\nVi återkommer i frågan.\nTack för ordet.',
    ],
    ['a table in Markdown', '| Parti | Antal |\n| --- | --- |\n| S | 12 |\n| M | 8 |'],
    ['a fragment with paragraphs', '<p>Herr talman! Jag vill tacka för frågan.</p><p>Vi gör det vi kan.</p>'],
    ['one very long word', 'a'.repeat(1000)],
    ['a mark for a place and a name', '{namn}'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(foreignKind(text)).toBeUndefined());
});

const WORD = '1\tVi\tvi\tPRON\tPN\tCase=Nom\t2\tnsubj\t_\t_\n2\tsvarar\tsvara\tVERB\tVB\tMood=Ind\t0\troot\t_\t_\n';
const PACKED = Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 37) % 256)).toString('base64');

describe('what is no running text', () => {
  it.each([
    ['JSON', '{"dokumentstatus": {"dokument": {"titel": "Svar"}}}'],
    ['JSON', '[{"text": "Herr talman!"}, {"text": "Fru talman!"}]'],
    ['JSON', '["Herr talman!"]'],
    ['JSON', '{"titel": "Svar", "text": "Herr tal'],
    ['JSON lines', '{"id": "1", "text": "Herr talman!"}\n{"id": "2", "text": "Fru talman!"}\n'],
    ['XML or HTML', '<?xml version="1.0"?>\n<TEI><text>Herr talman!</text></TEI>'],
    ['XML or HTML', '<!DOCTYPE html><html><body><p>Herr talman!</p></body></html>'],
    ['XML or HTML', '<!-- från riksdagen -->\n<dokumentstatus>\n<titel>Svar</titel>\n</dokumentstatus>\n'],
    ['XML or HTML', `<div class="a">${'<span style="font-family: Arial">Vi</span> '.repeat(9)}</div>`],
    ['XML or HTML', '\\documentclass{article}\n\\begin{document}Herr talman!\\end{document}'],
    ['a table (CSV or TSV)', 'id,text\n1,"Herr talman! Ja, visst."\n2,"Fru talman!"\n'],
    ['a table (CSV or TSV)', 'Talare;Parti;Text\nAnna Berg;M;"Herr talman!"\nBo Ek;S;"Nej; aldrig."\n'],
    ['a table (CSV or TSV)', 'dok_id\tparti\ttext\nH1\tM\tHerr talman!\nH2\tS\tNej.\n'],
    ['a table (CSV or TSV)', Array.from({ length: 20 }, (_, i) => `ord${i}\t${i}`).join('\n')],
    ['CoNLL-U', `# sent_id = 1\n# text = Vi svarar\n${WORD}\n${WORD}`],
    ['a PDF', '\n%PDF-1.7\n1 0 obj'],
    ['a zip archive (docx, odt, xlsx …)', 'PK\u0003\u0004word/document.xml'],
    ['an RTF document', '{\\rtf1\\ansi Herr talman!}'],
    ['base64 (a file packed into letters)', PACKED],
    ['base64 (a file packed into letters)', PACKED.match(/.{1,76}/g)!.join('\r\n')],
    [
      'an e-mail with its headers',
      'From: Anna <a@example.se>\nTo: Bo <b@example.se>\nMIME-Version: 1.0\nSubject: Svar\n\nHej Bo!',
    ],
    ['an e-mail with its headers', 'From: a@example.se\nTo: b@example.se\nSubject: Svar\n\nHej Bo!'],
    ['subtitles', '1\n00:00:01,000 --> 00:00:04,000\nHerr talman!\n\n2\n00:00:05,000 --> 00:00:08,000\nFru talman!\n'],
    ['a program or a style sheet', 'import { a } from "b";\n\nexport function f(x) {\n  return a(x);\n}\n'],
    [
      'a program or a style sheet',
      'import os\n\ndef f(x):\n    y = os.path.join(x, "a")\n    return y\n\nprint(f("b"))\nclass A(object):\n    pass\n',
    ],
    ['a program or a style sheet', 'body {\n  font-family: Arial, sans-serif;\n  color: red;\n}\n'],
    ['a program or a style sheet', '#!/bin/sh\necho hej'],
  ])('is called %s', (kind, text) => {
    expect(foreignKind(text)).toBe(kind);
    expect(foreignKind(`\ufeff\n  ${text}`)).toBe(kind);
  });

  it('is refused when it is read as a document, with what to do, and let through as the text of a record', () => {
    const bytes = new TextEncoder().encode('{"titel": "Svar"}');
    const input = { name: 'svar.txt', bytes, sha256: '' };
    expect(() => buildCorpus([input])).toThrow(
      expect.objectContaining({
        code: 'NOT_TEXT',
        message: expect.stringContaining('"svar.txt" is JSON'),
        next: expect.stringContaining('.jsonl'),
      }),
    );
    expect(buildCorpus([{ ...input, record: { id: '1', line: 1 } }]).answers).toHaveLength(1);
  });

  it('is known in little time, however long and strange the text', () => {
    for (const piece of ['<style>', '<a ', '{', '"', '<!--', 'a;', '(', '\t', '= ', 'import a ', '{"a":', '# ']) {
      const begin = performance.now();
      foreignKind(piece.repeat(100_000));
      expect(performance.now() - begin, piece).toBeLessThan(2000);
    }
  });
});

const shared = new URL('../../../../shared/', import.meta.url);
const at = (path: string): URL => new URL(path, shared);
if (!existsSync(shared)) console.warn('../shared is missing: no real texts are tried');
describe.runIf(existsSync(shared))('of real Swedish texts', () => {
  const records = (path: string): string[] => {
    const bytes = readFileSync(at(path));
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').flatMap(line => {
      if (line.trim() === '') return [];
      const { text: own, noisy, clean } = JSON.parse(line);
      return [own, noisy, clean].filter(value => typeof value === 'string');
    });
  };
  const refused = (texts: readonly string[]): string[] => texts.filter(text => foreignKind(text) !== undefined);

  it.each([
    'corpus/answers-dev.jsonl',
    'corpus/speeches-10k.jsonl.gz',
    'questions/texts-1994-1999.jsonl.gz',
    'ocr/dev-clean.jsonl',
    'ocr/dev-seedlike.jsonl',
    'ocr/dev-eng.jsonl',
    'ocr/dev-swe.jsonl',
  ])('none in %s is refused', path => {
    const texts = records(path);
    expect(texts.length).toBeGreaterThan(10);
    expect(refused(texts)).toEqual([]);
  });

  it('none of the answers in many layouts is refused', () => {
    const names = readdirSync(at('layouts/dev')).filter(name => name.endsWith('.txt'));
    expect(refused(names.map(name => readFileSync(at(`layouts/dev/${name}`), 'utf8')))).toEqual([]);
  });

  it('every file of data is refused, and the article in Markdown is not', () => {
    const kinds = readdirSync(at('corpus/formats')).map(name => {
      const text = new TextDecoder().decode(readFileSync(at(`corpus/formats/${name}`)));
      return [name.replace(/^.*\./, ''), foreignKind(text) === undefined];
    });
    expect(kinds.every(([ending, isText]) => isText === (ending === 'md'))).toBe(true);
  });
});
