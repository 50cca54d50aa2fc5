import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages } from '../../pipeline/messages/index.ts';

const ROOMS = ['pipeline', 'analyzers', 'reports', 'cli', 'training'];
const sources = ROOMS.flatMap(room =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `${room}/${file}`),
);

describe('what an error says', () => {
  it('stands in one folder: no other file writes the text of an error', () => {
    expect(sources.length).toBeGreaterThan(100);
    const inline = sources.filter(file => /new OrdskifteError\(\s*\{/.test(readFileSync(file, 'utf8')));
    expect(inline).toEqual([]);
  });

  it('has a code in capitals, a sentence and a next step', () => {
    const text = sources
      .filter(file => file.startsWith('pipeline/messages/'))
      .map(file => readFileSync(file, 'utf8'))
      .join('');
    const made = Object.keys(messages).length;
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(made).toBeGreaterThan(50);
    expect(count(/^ {4}code: '[A-Z][A-Z_]*',$/gm)).toBe(made);
    expect(count(/^ {4}message:/gm)).toBe(made);
    expect(count(/^ {4}next[:,]/gm)).toBe(made);
  });

  it('shows the beginning of a value only', () => {
    const fault = { field: 'date', value: 'x'.repeat(5000), reason: 'which is not a date', next: 'Write a date.' };
    expect(messages.badField({ file: 'a.jsonl', number: 3 }, fault)).toMatchObject({
      message: expect.stringMatching(/^Line 3 of "a.jsonl" has "date" "x{60,90}…, which is not a date\.$/),
      place: 'a.jsonl, line 3',
    });
  });
});
