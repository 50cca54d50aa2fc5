import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPath, lineOfValue } from '../../../pipeline/read/json.ts';

const JSON_TEXT = '{\n  "a": 1,\n  "b": [\n    "x",\n    {"c": "\\n"}\n  ]\n}';

describe('the line of a value in JSON', () => {
  it.each<[JsonPath, number]>([
    [[], 1],
    [['a'], 2],
    [['b'], 3],
    [['b', 0], 4],
    [['b', 1, 'c'], 5],
    [['b', 1, 'missing'], 5],
    [['missing', 3, 'x'], 1],
  ])('%j is %i', (path, line) => expect(lineOfValue(JSON_TEXT, path)).toBe(line));

  it('is found with any ends of lines', () => {
    for (const end of ['\r\n', '\r']) expect(lineOfValue(JSON_TEXT.replaceAll('\n', end), ['b', 0])).toBe(4);
  });

  it('is that of its text, whatever the value', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }), values => {
        const json = JSON.stringify(values, null, 1);
        let line = 2;
        for (const [i, value] of values.entries()) {
          expect(lineOfValue(json, [i])).toBe(line);
          line += JSON.stringify([value], null, 1).split('\n').length - 2;
        }
      }),
    );
  });
});
