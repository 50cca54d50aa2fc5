import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/program.ts';
import { visible, visibleStream } from '../../cli/visible.ts';

describe('what goes to a terminal', () => {
  it.each([
    ['\u001b[31mröd\u001b[0m', '\\x1b[31mröd\\x1b[0m'],
    ['\u009b2J', '\\x9b2J'],
    ['a\rb', 'a\\x0db'],
    ['a\r\nb\tc', 'a\nb\tc'],
    ['\u202egnal', '\\u202egnal'],
    ['\u0000\u0007\u007f', '\\x00\\x07\\x7f'],
    ['Åre – 25 000 kr 👍', 'Åre – 25 000 kr 👍'],
  ])('shows %j as signs that move nothing', (text, shown) => expect(visible(text)).toBe(shown));

  it('holds no control character but tab and line feed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !/[^\t\n\P{Cc}]/u.test(visible(text))));
  });

  it('lets bytes pass as they are', () => {
    const written: unknown[] = [];
    const stream = visibleStream({ write: (chunk: unknown) => written.push(chunk) } as never as NodeJS.WritableStream);
    stream.write(new Uint8Array([27]));
    stream.write('\u001b');
    expect(written).toEqual([new Uint8Array([27]), '\\x1b']);
  });
});

describe('a command', () => {
  const streams = (isTTY: boolean) => {
    const parts: string[] = [];
    return { parts, stream: { isTTY, write: (part: string) => parts.push(part) } as never as NodeJS.WritableStream };
  };
  const CLEAR = '\u001b[2J';

  it('shows an argument on stderr without its control characters, also in a pipe', async () => {
    const { parts, stream } = streams(false);
    expect(await run(['terms', `${CLEAR}.txt`], streams(false).stream, stream)).toBe(1);
    expect(parts.join('')).toContain('\\x1b[2J.txt');
    expect(parts.join('')).not.toContain(CLEAR);
  });

  it.each([
    [false, CLEAR],
    [true, '\\x1b[2J'],
  ])('writes data as they are, but to a terminal so that they move nothing (terminal: %s)', async (isTTY, shown) => {
    const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'in.jsonl');
    writeFileSync(file, JSON.stringify({ id: `a${CLEAR}`, text: 'Vi vill ge skolan mer.' }));
    const { parts, stream } = streams(isTTY);
    expect(await run(['kwic', 'skolan', file], stream, streams(isTTY).stream)).toBe(0);
    expect(parts.join('')).toContain(`a${shown}`);
  });
});
