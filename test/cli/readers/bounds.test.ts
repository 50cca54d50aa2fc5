/** What a reader may take: seconds on the clock, more where others have the processor, and memory. */
import { expect, it } from 'vitest';
import { Bounds } from '../../../cli/readers/bounds.ts';
import { LIMITS } from '../../../cli/readers/limits.ts';

type Share = { readonly active: number; readonly idle: number };
const loopOf = (share: Share) => ({ eventLoopUtilization: () => ({ ...share, utilization: 0 }) });
const WAITS = loopOf({ active: 0, idle: 1 });
const WORKS = loopOf({ active: 1, idle: 0 });
const after = (milliseconds: number): Promise<string> =>
  new Promise(resolve => setTimeout(() => resolve('still reading'), milliseconds));

const outcome = async (bounds: Bounds, milliseconds: number): Promise<string> => {
  try {
    return await Promise.race([bounds.over, after(milliseconds)]);
  } catch (error) {
    return (error as Error).message;
  } finally {
    bounds.stop();
  }
};

it('a reader that waits for nothing is over after its seconds', async () => {
  const bounds = new Bounds({ ...LIMITS, seconds: 0.05 }, 'a.pdf', WAITS);
  expect(await outcome(bounds, 20_000)).toContain('at most 0.05 seconds of reading');
});

it('a reader that works and does not get the processor goes on after its seconds', async () => {
  const bounds = new Bounds({ ...LIMITS, seconds: 0.2 }, 'a.pdf', WORKS);
  expect(await outcome(bounds, 300)).toBe('still reading');
});

it('a step begins the time anew, and says what for', async () => {
  const bounds = new Bounds({ ...LIMITS, seconds: 0.05, scan: 20 }, 'a.pdf', WAITS);
  bounds.again('scan');
  expect(await outcome(bounds, 200)).toBe('still reading');
});

it('buffers count as memory, although they lie outside the heap of a thread', async () => {
  const bounds = new Bounds({ ...LIMITS, memory: 20 }, 'a.pdf', WAITS);
  const held = Buffer.alloc(100 * 2 ** 20, 1);
  expect(await outcome(bounds, 20_000)).toContain('at most 20 MB of memory');
  expect(held.length).toBeGreaterThan(0);
});
