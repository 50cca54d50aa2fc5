/** Every container gives the words of its text, in its paragraphs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { group as byKey } from 'd3-array';
import { afterAll, describe, expect, it } from 'vitest';
import { Guard } from '../../../cli/readers/guard.ts';
import { LIMITS } from '../../../cli/readers/limits.ts';
import {
  containers,
  docxWith,
  odtWith,
  PARAGRAPHS,
  pdfOf,
  rtfWith,
  setLines,
  wordParagraph,
} from '../../corpus/containers.ts';
import { ordskifte } from '../run.ts';

const guard = new Guard(LIMITS);
const read = async (name: string, bytes: Uint8Array) => (await guard.read({ bytes, name, place: name }))!.documents;
const paragraphs = async (name: string, bytes: Uint8Array | string): Promise<string[]> =>
  (await read(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes))[0]!.text.split('\n\n');
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('one text in every container', () => {
  it.each([...containers()])('%s', async (name, bytes) =>
    expect(await paragraphs(name, bytes)).toEqual([...PARAGRAPHS]),
  );

  it('counts alike in every command, as a folder', async () => {
    for (const [name, bytes] of containers()) writeFileSync(join(folder, name), bytes);
    const { out, code, err } = await ordskifte(
      'terms',
      folder,
      '--by',
      'document',
      '--whose',
      'all',
      '--format',
      'json',
    );
    expect([code, err]).toEqual([0, '']);
    const rows = JSON.parse(out) as { group: string; term: string; count: number }[];
    const counts = byKey(rows, row => row.group);
    expect(counts.size).toBe(6);
    const [first, ...others] = [...counts.values()].map(own => own.map(({ term, count }) => `${term} ${count}`).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it('becomes a corpus of JSON lines, with what the file says of itself', async () => {
    const { out } = await ordskifte('ingest', join(folder, 'e.eml'), join(folder, 'a.docx'));
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([
      { id: 'e', text: PARAGRAPHS.join('\n\n'), date: '2020-05-05', originalFile: 'e.eml' },
      { id: 'a', text: PARAGRAPHS.join('\n\n'), originalFile: 'a.docx' },
    ]);
  });
});

describe('Word', () => {
  it('has tracked changes as they would be accepted, a line break as one, and cells parted', async () => {
    const body = [
      '<w:p><w:r><w:t>Kommunen</w:t></w:r><w:ins><w:r><w:t xml:space="preserve"> bygger</w:t></w:r></w:ins><w:del><w:r><w:delText xml:space="preserve"> river</w:delText></w:r></w:del><w:r><w:br/><w:t>skolan.</w:t></w:r></w:p>',
      `<w:tbl><w:tr><w:tc>${wordParagraph('År')}</w:tc><w:tc>${wordParagraph('Kronor')}</w:tc></w:tr></w:tbl>`,
    ];
    expect(await paragraphs('a.docx', docxWith(body.join('')))).toEqual(['Kommunen bygger\nskolan.', 'År', 'Kronor']);
  });
});

describe('OpenDocument', () => {
  it('leaves out what was deleted and remarks; notes stand last; spaces and tabs are its own elements', async () => {
    const body =
      '<text:tracked-changes><text:p>Struket.</text:p></text:tracked-changes><text:p>Ett<text:s text:c="2"/>två<text:tab/>tre<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En not.</text:p></text:note-body></text:note> fyra.<office:annotation><text:p>Fel?</text:p></office:annotation></text:p>';
    expect(await paragraphs('a.odt', odtWith(body))).toEqual(['Ett två\ttre fyra.', 'En not.']);
  });

  it('opens no entity of its own', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>';
    await expect(read('a.odt', odtWith('<text:p>&b;</text:p>', doctype))).rejects.toThrow(/cannot be read as XML/);
  });
});

describe('RTF', () => {
  it('has letters as bytes and as numbers, and no words of fonts, pictures, headers or deleted text', async () => {
    const body =
      "{\\header Sidhuvud}Sm\\'f6r \\u229?t \\endash  br\\'f6d{\\deleted  borta}{\\v  dold}{\\pict 0011aabb}\\par Rad ett\\line rad tv\\'e5\\par}";
    expect(await paragraphs('a.rtf', rtfWith(body))).toEqual(['Smör åt – bröd', 'Rad ett\nrad två']);
  });

  it('passes over as many signs after a number as it says', async () => {
    expect(await paragraphs('a.rtf', rtfWith("\\uc2 \\u229\\'e5\\'e5ret {\\uc0 \\u246 l}"))).toEqual(['året öl']);
  });
});

describe('web pages', () => {
  it('are their main part, where they have one', async () => {
    const page =
      '<html><body><header>Kommunen</header><div id="meny"><a>Start</a></div><main><h1>Svar</h1><ul><li>Ett</li><li>Två</li></ul><table><tr><td>a</td><td>b</td></tr></table>Sist<br>kommer detta.</main><div role="contentinfo">Org.nr</div></body></html>';
    expect(await paragraphs('a.html', page)).toEqual(['Svar', 'Ett', 'Två', 'a\tb', 'Sist\nkommer detta.']);
  });

  it('have no hidden words', async () => {
    const page =
      '<html><body><p>Syns.</p><p hidden>Dold.</p><p style="display:none">Dold.</p><p aria-hidden="true">Dold.</p></body></html>';
    expect(await paragraphs('a.html', page)).toEqual(['Syns.']);
  });
});

describe('e-mail', () => {
  const head = 'From: a@example.se\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
  it('in quoted-printable Latin-1 has its letters', async () => {
    const mail = `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nF=F6rst en rad, och en som forts=\r\n=E4tter.\r\n`;
    expect(await paragraphs('a.eml', mail)).toEqual(['Först en rad, och en som fortsätter.']);
  });

  it('of a page alone has the words of the page', async () => {
    const mail = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Ett.</p><p>Två.</p></body></html>\r\n`;
    expect(await paragraphs('a.eml', mail)).toEqual(['Ett.', 'Två.']);
  });
});

describe('what is said of a file', () => {
  it('is the day that the clock of the sender had', async () => {
    const mail = 'From: a@example.se\r\nDate: Tue, 01 Mar 2022 00:30:00 +0100\r\nSubject: x\r\n\r\nHej.\r\n';
    expect((await read('a.eml', Buffer.from(mail)))[0]!.facts).toEqual({ date: '2022-03-01' });
  });

  it('is no day where the header has none', async () => {
    const mail = 'From: a@example.se\r\nDate: i förrgår\r\nSubject: x\r\n\r\nHej.\r\n';
    expect((await read('a.eml', Buffer.from(mail)))[0]!.facts).toBeUndefined();
  });

  it('in a table is told by the row, however many lines its cells have', async () => {
    const table = 'id,text\n1,"Ett.\n\nTvå."\n2,Tre.\n1,Fyra.\n';
    await expect(read('a.csv', Buffer.from(table))).rejects.toThrow('Row 4 of "a.csv" has "id" "1"');
  });

  it('is nothing half-written where it cannot be written', async () => {
    const place = join(folder, 'ingen', 'ut.jsonl');
    writeFileSync(join(folder, 'b.txt'), 'Hej.');
    const { code, err } = await ordskifte('ingest', join(folder, 'b.txt'), '--out', place);
    expect([code, err.includes('UNWRITABLE')]).toEqual([1, true]);
  });
});

describe('PDF', () => {
  it('has no running heads and page numbers, and a paragraph goes on over the end of a page', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 70, y: 810, text: 'Protokoll 2020:7' },
      ...setLines(lines),
      { x: 290, y: 30, text: `Sida ${number} (2)` },
    ];
    const bytes = pdfOf([
      page(1, ['Nämnden beslutar att köpa bänkar till parken och att']),
      page(2, ['ställa ut dem i maj.']),
    ]);
    expect(await paragraphs('a.pdf', bytes)).toEqual([
      'Nämnden beslutar att köpa bänkar till parken och att ställa ut dem i maj.',
    ]);
  });

  it('is read column by column', async () => {
    const left = Array.from({ length: 8 }, (_, i) => `Vänster rad ${'abcdefgh'[i]} som går ända ut till kanten`);
    const right = Array.from({ length: 8 }, (_, i) => `höger rad ${'abcdefgh'[i]} som går ända ut till kanten`);
    const text = (
      await paragraphs('a.pdf', pdfOf([[...setLines(left, { x: 50 }), ...setLines(right, { x: 310 })]]))
    ).join(' ');
    expect(text.indexOf('Vänster rad h')).toBeLessThan(text.indexOf('höger rad a'));
  });

  it('has paragraphs by their indent, where no white space parts them, and a signature by its short lines', async () => {
    const lines = [
      { x: 70, y: 700, text: 'Nämnden har köpt in fyrtio nya bänkar av trä och järn till parken.' },
      { x: 88, y: 686, text: 'Bänkarna ställs ut i maj, och de gamla bänkarna lagas under våren.' },
      { x: 70, y: 672, text: 'Arbetet görs av stadens egen verkstad, som har gjort det förut, i år' },
      { x: 70, y: 658, text: 'och förra året.' },
      { x: 70, y: 630, text: 'Stockholm den 5 maj 2020' },
      { x: 70, y: 616, text: 'Anna Ek' },
    ];
    expect(await paragraphs('a.pdf', pdfOf([lines]))).toEqual([
      'Nämnden har köpt in fyrtio nya bänkar av trä och järn till parken.',
      'Bänkarna ställs ut i maj, och de gamla bänkarna lagas under våren. Arbetet görs av stadens egen verkstad, som har gjort det förut, i år och förra året.',
      'Stockholm den 5 maj 2020',
      'Anna Ek',
    ]);
  });

  it('keeps the hyphen of a word that has one', async () => {
    const bytes = pdfOf([setLines(['Stiftelsen driver ett HVB-', 'hem i staden, på land- och', 'havsbotten.'])]);
    expect(await paragraphs('a.pdf', bytes)).toEqual([
      'Stiftelsen driver ett HVB-hem i staden, på land- och havsbotten.',
    ]);
  });
});

describe('a table with a column of texts', () => {
  it('is a document a row, its other columns facts', async () => {
    const table =
      'id;datum;talare;parti;text\n1;2021-05-04 00:00:00;Anna Ek;S;"Vi bygger; mer."\n2;2021-05-05;Bo Alm;M;Nej.\n';
    expect(await read('tal.csv', Buffer.from(table))).toMatchObject([
      { id: '1', text: 'Vi bygger; mer.', facts: { date: '2021-05-04', respondent: 'Anna Ek', party: 'S' } },
      { id: '2', text: 'Nej.' },
    ]);
  });
});
