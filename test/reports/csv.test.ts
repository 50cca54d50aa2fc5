import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_EXCEL, csv } from '../../reports/export/csv.ts';

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
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), x =>
        Object.is(Number(parse(csv([{ x }]))[1]![0]), x === 0 ? 0 : x),
      ),
    );
  });

  it('gives a column to a field that only a later row has', () => {
    expect(csv([{ a: 1 }, { b: 2 }])).toBe('a,b\n1,\n,2\n');
  });

  it('leaves missing values empty and joins lists', () => {
    expect(csv([{ a: undefined, b: null, c: ['x', 'y'] }])).toBe('a,b,c\n,,x y\n');
  });
});

describe('numbers that are none', () => {
  it('leave their cell empty, also in lists', () => {
    const rows = [{ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: [1, Number.NEGATIVE_INFINITY, 2], d: -0 }];
    expect(csv(rows)).toBe('a,b,c,d\n,,1  2,0\n');
  });
});

describe('columns called like the properties of every object', () => {
  it('are empty where a row has none of its own', () => {
    const own = JSON.parse('{"constructor": 1, "__proto__": 2}') as object;
    expect(csv([own, { toString: 3 }])).toBe('constructor,__proto__,toString\n1,2,\n,,3\n');
  });
});

describe('CSV for Excel with Swedish settings', () => {
  const excel = (rows: readonly object[]): string => csv(rows, undefined, CSV_EXCEL);

  it('begins with a byte order mark, has semicolons and decimal commas', () =>
    expect(excel([{ ord: 'å, ä', andel: 0.25, antal: 1250 }])).toBe('\ufefford;andel;antal\nå, ä;0,25;1250\n'));

  it('quotes what holds a semicolon, a quote or a line break', () =>
    expect(excel([{ a: 'x;y', b: 'x"y', c: 'x\ny' }])).toBe('\ufeffa;b;c\n"x;y";"x""y";"x\ny"\n'));

  it.each(['=1+2', '+46', '-cmd', '@SUM(A1)', '\tx', '＝1'])('puts an apostrophe before a text like %j', text => {
    expect(excel([{ a: text }])).toBe(`\ufeffa\n'${text}\n`);
    expect(csv([{ a: text }])).toBe(`a\n${text}\n`);
  });

  it('guards the names of columns too', () => expect(excel([{ '=a': 1 }])).toBe("\ufeff'=a\n1\n"));

  it('leaves numbers below 0 numbers', () => expect(excel([{ a: -1.5 }, { a: 1e-7 }])).toBe('\ufeffa\n-1,5\n1e-7\n'));
});
