/** Who waits at a terminal sees how much is done, how fast, and how long the rest will take. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../cli/progress.ts';
import { createStageClock } from '../../cli/stages.ts';

const documents = { stage: 'tag', unit: 'documents' } as const;

describe('the line of progress', () => {
  it('has a bar, the share, the rate and the time left', () => {
    expect(progressLine({ ...documents, done: 2500, of: 10_000, milliseconds: 2000 })).toBe(
      'tag  [######..................]  25 %  1,250 documents/s  0:06 left',
    );
  });
  it('counts hours where there are some', () => {
    expect(progressLine({ ...documents, done: 1, of: 20_001, milliseconds: 500 })).toContain(
      '2.0 documents/s  2:46:40 left',
    );
  });
  it('of a file is in megabytes', () => {
    expect(
      progressLine({ stage: 'filter', unit: 'bytes', done: 3 * 2 ** 20, of: 6 * 2 ** 20, milliseconds: 2000 }),
    ).toBe('filter  [############............]  50 %  1.5 MB/s  0:02 left');
  });
  it('without an end says what was done', () => {
    expect(progressLine({ ...documents, stage: 'survey', done: 1200, of: undefined, milliseconds: 1000 })).toBe(
      'survey  1,200 documents  1,200 documents/s',
    );
  });
  it('is one line of bounded length with a share from 0 to 100, whatever is done', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (done, of, milliseconds) => {
        const line = progressLine({ ...documents, done, of, milliseconds });
        expect(line.length).toBeLessThan(100);
        expect(line).not.toMatch(/NaN|Infinity|\n/);
        const share = /(\d+) %/.exec(line);
        if (share) expect(Number(share[1])).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a stage', () => {
  const slow = async (isTTY: boolean): Promise<string[]> => {
    const written: string[] = [];
    const clock = createStageClock({ isTTY, write: text => written.push(text) });
    await clock.aroundAsync('tag', async () => {
      for (let i = 0; i < 12; i++) {
        await new Promise(resolve => setTimeout(resolve, 100));
        clock.step(1, 12);
      }
    });
    return written;
  };
  it('that takes more than a second shows a bar, and wipes it away', async () => {
    const written = await slow(true);
    expect(written[0]).toBe('\r\x1b[Ktag …');
    expect(written.some(text => /tag {2}\[#+\.*\] {2}\d+ % .* left/.test(text))).toBe(true);
    expect(written.at(-1)).toBe('\r\x1b[K');
  });
  it('is silent in a pipe', async () => expect(await slow(false)).toEqual([]));
});
