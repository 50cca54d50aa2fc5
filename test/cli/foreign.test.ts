import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = (files: Readonly<Record<string, string>>): string => {
  const place = mkdtempSync(join(tmpdir(), 'ordskifte-foreign-'));
  for (const [name, text] of Object.entries(files)) {
    if (name.includes('/')) mkdirSync(join(place, name.split('/')[0]!), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
};
const TEXT = 'Jag kan inte kommentera det enskilda fallet. Vi bygger skolor.\n';

describe('a file that is no running text', () => {
  it.each([
    ['data.json', '{"dokument": {"titel": "Svar"}}', 'JSON'],
    ['tal.csv', 'id,parti,ord\n1,S,"Herr talman!"\n2,M,"Fru talman!"\n', 'a table (CSV or TSV)'],
    ['tal.xml', '<?xml version="1.0"?><tal><ord>Herr talman!</ord></tal>', 'XML or HTML'],
    ['svar.txt', 'body {\n  font-family: Arial;\n  color: red;\n}\n', 'a program or a style sheet'],
  ])('%s is refused by every command that reads documents', async (name, text, kind) => {
    const file = join(folder({ [name]: text }), name);
    for (const command of ['terms', 'style', 'restore', 'annotate', 'code']) {
      const { code, out, err } = await ordskifte(command, file);
      expect([command, code, out]).toEqual([command, 1, '']);
      expect(err).toContain(`ordskifte: NOT_TEXT: "${name}" is ${kind}`);
      expect(err).toMatch(/next: \S/);
    }
  });
});

describe('files of a folder that are not read', () => {
  it('are named once, the first of them, and what explains or describes the others is passed over', async () => {
    const place = folder({
      'a.txt': TEXT,
      'a.meta.json': '{"respondent":"Bo Ek"}',
      'README.md': '# Om texterna',
      '.dold': '',
      'b.xlsx': 'PK',
      'c.csv': 'a,b',
      'd.mp3': 'ID3',
      'e.jsonl': '{}',
      'f/g.txt': TEXT,
    });
    const { err, code } = await ordskifte('terms', place);
    expect(code).toBe(0);
    expect(err.split('\n').filter(line => line.includes('not read'))).toEqual([
      `5 files of "${place}" are not read: b.xlsx, c.csv, d.mp3 … (5). Of a folder texts (.txt, .md), PDF, Word, OpenDocument, RTF, web pages, e-mail and pictures of pages are read, and data of the Riksdag; other tables and .jsonl when they are named themselves.`,
    ]);
  });

  it('are named where there is no other', async () => {
    const place = folder({ 'tal.jsonl': '{"id":"1","text":"Ja."}' });
    expect((await ordskifte('terms', place)).err).toContain('NO_DOCUMENTS: No documents (.txt, .md, .pdf');
    expect((await ordskifte('terms', place)).err).toContain('only tal.jsonl');
  });
});
