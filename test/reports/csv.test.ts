import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../reports/export/csv.ts';

/** Reads RFC 4180 back, written here as the specification says and independently of the writer. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted && c === '"' && text[i + 1] === '"') field += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1)!.push(field);
      field = '';
      if (c === '\n') rows.push([]);
    } else field += c;
  }
  return rows.slice(0, -1);
};

describe('CSV', () => {
  it('gives back every text that was put in', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', ',', '\n', ' ', '\r') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), rows => {
        expect(parse(csv(rows))).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])]);
      }),
    );
  });

  it('writes numbers so that they read back unchanged', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), x => Object.is(Number(parse(csv([{ x }]))[1]![0]), x === 0 ? 0 : x)),
    );
  });

  it('gives a column to a field that only a later row has', () => {
    expect(csv([{ a: 1 }, { b: 2 }])).toBe('a,b\n1,\n,2\n');
  });

  it('leaves missing values empty and joins lists', () => {
    expect(csv([{ a: undefined, b: null, c: ['x', 'y'] }])).toBe('a,b,c\n,,x y\n');
  });
});
