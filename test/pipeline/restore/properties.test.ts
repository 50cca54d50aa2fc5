import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, readRestoreModel, restore } from '../../../pipeline/restore/index.ts';
import { FRAME, model, modelBytes } from './model.ts';

const WORDS =
  'Socialndmnden har fragan for barnen ar 6vergar vard stéd, P& vilket sétt? 1 pA Hagersten- och den. 2020/1079 Dnr KS (L) ”Rétt tid” lagg till. EU-\nnivad'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }), fc.constant('\n')), { maxLength: 40 })
  .map(parts => [...FRAME, parts.join(' ')].join('\n'));

describe('restore, whatever the text', () => {
  it('returns edits that are sorted, do not overlap, fit the text and lead to the restored text', () => {
    fc.assert(
      fc.property(text, raw => {
        const { text: restored, edits, doubtful } = restore(raw, model);
        expect(applyEdits(raw, edits)).toBe(restored);
        edits.forEach(({ start, end, from }, i) => {
          expect(raw.slice(start, end)).toBe(from);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : edits[i - 1]!.end);
        });
        for (const { start, end } of doubtful) expect(start <= end && end <= restored.length).toBe(true);
      }),
    );
  });

  it('gives the same result however often and in whatever order it is asked', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const fresh = restore(one, readRestoreModelOnce());
        restore(other, model);
        expect(restore(one, model)).toEqual(fresh);
      }),
      { numRuns: 20 },
    );
  });
});

let second: typeof model | undefined;
function readRestoreModelOnce(): typeof model {
  second ??= readRestoreModel(modelBytes);
  return second;
}

describe('readRestoreModel', () => {
  it.each([
    ['is empty', new Uint8Array()],
    ['is another file', new TextEncoder().encode('%PDF-1.7 this is no model at all')],
    ['is cut off', modelBytes.slice(0, 100_000)],
    ['has one bit turned', modelBytes.map((byte, i) => (i === 5_000_000 ? byte ^ 1 : byte))],
    ['has another version', modelBytes.map((byte, i) => (i === 4 ? 99 : byte))],
  ])('refuses a file that %s, and says what to do', (_, bytes) => {
    expect(() => readRestoreModel(bytes)).toThrow(
      expect.objectContaining({ code: 'BAD_MODEL', next: expect.stringMatching(/Install.*rebuild/) }),
    );
  });

  it('reads bytes that do not begin at a multiple of four', () => {
    const odd = new Uint8Array(modelBytes.length + 1);
    odd.set(modelBytes, 1);
    const raw = FRAME.join('\n');
    expect(restore(raw, readRestoreModel(odd.subarray(1))).text).toBe(restore(raw, model).text);
  });
});

const pagesFolder = new URL('../../../../shared/ocr/', import.meta.url);
const hasPages = existsSync(pagesFolder);
if (!hasPages)
  console.warn(`NOTICE: ${pagesFolder.pathname} is missing; restoration is not tested on recognised pages.`);

describe.runIf(hasPages)('on the recognised pages for development', () => {
  const pages = (set: string): { readonly id: string; readonly noisy: string }[] =>
    readFileSync(new URL(`dev-${set}.jsonl`, pagesFolder), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as { readonly id: string; readonly noisy: string });

  it('restore does no more to a clean page than to join the halves of words', () => {
    const edits = pages('clean').flatMap(({ noisy }) => restore(noisy, model).edits);
    expect(edits.map(({ from, to }) => [from, to])).toEqual([['-\n', '']]);
  });

  it.each(['eng', 'seedlike', 'swe'])('what is restored once is not changed again (%s)', set => {
    const changed = pages(set).filter(({ noisy }) => {
      const once = restore(noisy, model).text;
      return restore(once, model).text !== once;
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});
