import { describe, expect, it } from 'vitest';
import { readable, structureOf } from '../../../pipeline/structure/index.ts';
import { isSameName, unifyPeople } from '../../../pipeline/structure/names.ts';
import type { Structure } from '../../../pipeline/types.ts';
import { SEEDS, seedSidecar, seedText, sha256Of } from '../../seeds.ts';

const texts = { ojanne: seedText('ojanne'), jonsson: seedText('jonsson') };
const alone = { ojanne: structureOf(texts.ojanne), jonsson: structureOf(texts.jonsson) };
const [ojanne, jonsson] = unifyPeople([alone.ojanne, alone.jonsson]) as [Structure, Structure];
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(word => /\p{L}/u.test(word));
const said = (text: string, structure: Structure, kind: string): string[] =>
  structure.segments.filter(s => s.kind === kind).map(s => text.slice(s.start, s.end));

describe('who answers whom', () => {
  it('finds that Ojanne answers Jönsson in the document of 2025', () => {
    expect(ojanne.respondent).toEqual({ name: 'Alexander Ojanne', party: 'S', role: 'socialborgarråd' });
    expect(ojanne.questioner).toEqual({ name: 'Jan Jönsson', party: 'L' });
    expect([ojanne.dnr, ojanne.date]).toEqual(['KS 2025/799', '2025-08-27']);
  });

  it('finds that Jönsson answers Åkerström in the scanned document of 2021, where the scanner wrote Jonsson', () => {
    expect(texts.jonsson).not.toContain('Jönsson');
    expect(jonsson.respondent).toMatchObject({ name: 'Jan Jönsson', party: 'L' });
    expect(jonsson.questioner).toMatchObject({ party: 'V' });
    expect([jonsson.dnr, jonsson.date]).toEqual(['KS 2020/1079', '2021-04-06']);
  });

  it('needs no sidecar: the text alone says what the sidecars say', () => {
    for (const seed of ['ojanne', 'jonsson'] as const) {
      const sidecar = seedSidecar(seed);
      const [found] = unifyPeople([alone[seed]], [{ name: 'Jan Jönsson', party: 'L' }]);
      expect(found!.respondent!.name).toBe(sidecar.respondent);
      expect(found!.respondent!.party).toBe(sidecar.party);
      expect(isSameName(found!.questioner!.name, sidecar.questioner!)).toBe(true);
      expect(found!.dnr).toBe(sidecar.dnr);
      expect(found!.date).toBe(sidecar.date);
    }
  });

  it('lets a sidecar override the text', () => {
    const structure = structureOf(texts.ojanne, { respondent: 'Någon Annan', party: 'X' });
    expect(structure.respondent).toMatchObject({ name: 'Någon Annan', party: 'X' });
    expect(structure.segments.find(s => s.kind === 'answer')!.speaker).toBe('Någon Annan');
  });

  it('counts the answer as that of the person who signed, and says so, when the title asks another', () => {
    const text =
      'Svar på interpellation av Anna Ek (M) till borgarrådet Bo Alm (S) om skolan\n\nSkolan är bra.\n\nStockholm den 3 maj 2022\n\nCilla Borg';
    const structure = structureOf(text);
    expect(structure.respondent!.name).toBe('Cilla Borg');
    expect(structure.notices.map(n => n.code)).toEqual(['signed-by-another']);
  });

  it('takes no paragraph of an answer for a title, though it begins with the question', () => {
    const structure = structureOf(
      'Frågan om skolan är viktig.\n\nInterpellationen till mig kom i maj.\n\nVi ska svara.',
    );
    expect(structure.title).toBeUndefined();
    expect(structure.segments.map(s => [s.kind, s.role])).toEqual([['answer', 'respondent']]);
  });

  it('reads the relatives of such a title', () => {
    const of = (title: string): Structure => structureOf(`${title}\n\nTack för frågan.`);
    expect(
      of('Svar på skriftlig fråga av Eva Ås (C) till finansborgarrådet Ali Öst (M) om budgeten').respondent,
    ).toEqual({ name: 'Ali Öst', party: 'M', role: 'finansborgarråd' });
    expect(
      of('Svar på interpellation nr 2018:46 av Gösta Lindström (L) till regionrådet Eva von Rosen (M) om vården')
        .questioner!.name,
    ).toBe('Gösta Lindström');
  });
});

describe('whose words', () => {
  it('gives the four quoted questions of 2021 (three numbers, 95 words) to the questioner', () => {
    const questions = said(texts.jonsson, jonsson, 'question');
    expect(questions).toHaveLength(3);
    expect(questions.join(' ').match(/\?/g)).toHaveLength(4);
    expect(questions.flatMap(wordsIn)).toHaveLength(95);
    for (const segment of jonsson.segments.filter(s => s.kind === 'question')) {
      expect(segment).toMatchObject({ role: 'quoted', speaker: jonsson.questioner!.name });
    }
  });

  it('pairs every answer with the number of its question, and calls what stands before the questions the lead', () => {
    const parts = jonsson.segments.filter(s => s.role !== undefined).map(s => [s.kind, s.question]);
    expect(parts).toEqual([
      ['lead', undefined],
      ['question', 1],
      ['answer', 1],
      ['question', 2],
      ['answer', 2],
      ['question', 3],
      ['answer', 3],
    ]);
  });

  it('does not take a rhetorical question inside an answer for a quoted one', () => {
    const structure = structureOf(
      'Svar på interpellation av A Ek (M) till rådet B Alm (S) om vägen\n\nVarför gör vi detta?\n\nFör att det behövs.',
    );
    expect(structure.segments.filter(s => s.kind === 'question')).toEqual([]);
  });

  it('leaves "Svar:", Markdown marks and page numbers to the furniture', () => {
    const furniture = (text: string, s: Structure): string[] => said(text, s, 'furniture');
    expect(furniture(texts.jonsson, jonsson)).toEqual(['Svar:', 'Svar:', 'Svar:']);
    expect(furniture(texts.ojanne, ojanne)).toEqual(['##', '**', '**']);
    const paged = 'Svar på interpellation av A Ek (M) till rådet B Alm (S) om vägen\n\nDet är\n\n2 (3)\n\nså vi gör.';
    expect(furniture(paged, structureOf(paged))).toEqual(['2 (3)']);
  });

  it('covers every character but white space by exactly one segment, in order', () => {
    for (const [text, structure] of [
      [texts.ojanne, ojanne],
      [texts.jonsson, jonsson],
    ] as const) {
      let covered = '';
      let at = 0;
      for (const { start, end } of structure.segments) {
        expect(start).toBeGreaterThanOrEqual(at);
        covered += text.slice(start, end);
        at = end;
      }
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('running text', () => {
  it('joins the paragraph that a page break cut in two', () => {
    const block = ojanne.blocks.find(b => texts.ojanne.slice(b.start, b.end).includes('har gått med underskott'))!;
    expect(texts.ojanne.slice(block.start, block.end)).toContain('på grund av detta har tillåtits göra det.');
  });

  it('joins across a page number too, and blanks it out for the tokeniser without moving anything', () => {
    const text = 'Svar på interpellation av A Ek (M) till rådet B Alm (S) om vägen\n\nDet är\n\n2 (3)\n\nså vi gör.';
    const structure = structureOf(text);
    const block = structure.blocks.at(-1)!;
    const seen = readable(text, structure);
    expect(seen).toHaveLength(text.length);
    expect(seen.slice(block.start, block.end).replace(/\s+/g, ' ')).toBe('Det är så vi gör.');
  });

  it('does not begin a paragraph at a stray space', () => {
    const block = jonsson.blocks.find(b => texts.jonsson.slice(b.start, b.end).includes('familjevarden'))!;
    expect(texts.jonsson.slice(block.start, block.end).replace(/\s+/g, ' ')).toContain(
      'tar socialforvaltningen upp fragan om',
    );
  });
});

describe('the seeds', () => {
  it('are what was received, byte for byte, as their sidecars say', () => {
    for (const seed of ['ojanne', 'jonsson'] as const)
      expect(sha256Of(`${SEEDS[seed]}.txt`)).toBe(seedSidecar(seed).sha256);
  });
});
