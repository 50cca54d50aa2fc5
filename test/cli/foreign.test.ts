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
    ['sida.html', '<!DOCTYPE html><html><body><p>Herr talman!</p></body></html>', 'XML or HTML'],
    ['data.json', '{"dokument": {"titel": "Svar"}}', 'JSON'],
    ['tal.csv', 'id,parti,text\n1,S,"Herr talman!"\n2,M,"Fru talman!"\n', 'a table (CSV or TSV)'],
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
      'b.pdf': '%PDF',
      'c.docx': 'PK',
      'd.html': '<p>',
      'e.jsonl': '{}',
      'f/g.txt': TEXT,
    });
    const { err, code } = await ordskifte('terms', place);
    expect(code).toBe(0);
    expect(err.split('\n').filter(line => line.includes('not read'))).toEqual([
      `5 files of "${place}" are not read: b.pdf, c.docx, d.html … (5). Of a folder only .txt and .md are read; .jsonl is read when it is named itself.`,
    ]);
  });

  it('are named where there is no other', async () => {
    const place = folder({ 'tal.jsonl': '{"id":"1","text":"Ja."}' });
    expect((await ordskifte('terms', place)).err).toContain('NO_DOCUMENTS: No documents (.txt, .md) were found');
    expect((await ordskifte('terms', place)).err).toContain('only tal.jsonl');
  });
});
