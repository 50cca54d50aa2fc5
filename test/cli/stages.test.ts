import { describe, expect, it } from 'vitest';
import { createStageClock } from '../../cli/stages.ts';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};
const stagesIn = (table: string): string[] => table.split('\n').map(line => line.slice(0, 12).trim());

describe('the clock of stages', () => {
  it('gives back what the work gives, also where it has to be waited for', async () => {
    const clock = createStageClock(terminal(false));
    expect(clock.around('read', () => 7)).toBe(7);
    expect(await clock.aroundAsync('draw', async () => 8)).toBe(8);
  });

  it('lists each stage once, in the order of first use, and the time since the process began', () => {
    const clock = createStageClock(terminal(false));
    for (const stage of ['read', 'tag', 'read']) clock.around(stage, () => undefined);
    expect(stagesIn(clock.table())).toEqual(['read', 'tag', 'since start']);
    expect(clock.table()).toMatch(/^read\s+\d+ ms$/m);
  });

  it('adds up the times of a stage that runs several times', async () => {
    const clock = createStageClock(terminal(false));
    const wait = () => new Promise(resolve => setTimeout(resolve, 30));
    for (let i = 0; i < 3; i++) await clock.aroundAsync('wait', wait);
    const [, milliseconds] = /^wait\s+(\d+) ms/m.exec(clock.table())!;
    expect(Number(milliseconds)).toBeGreaterThan(80);
  });

  it('counts the time of a stage that fails, and lets the error through', async () => {
    const clock = createStageClock(terminal(false));
    const fail = () => {
      throw new Error('no');
    };
    expect(() => clock.around('read', fail)).toThrow('no');
    await expect(clock.aroundAsync('draw', async () => fail())).rejects.toThrow('no');
    expect(stagesIn(clock.table())).toEqual(['read', 'draw', 'since start']);
  });

  it('says on a terminal what is being done, and wipes it away afterwards, also after a failure', () => {
    const on = terminal(true);
    const clock = createStageClock(on);
    clock.around('read', () => on.written.push('work'));
    expect(on.written).toEqual(['\r\x1b[Kread …', 'work', '\r\x1b[K']);
    expect(() =>
      clock.around('tag', () => {
        throw new Error('no');
      }),
    ).toThrow();
    expect(on.written.at(-1)).toBe('\r\x1b[K');
  });

  it('says nothing in a pipe', () => {
    const off = terminal(false);
    createStageClock(off).around('read', () => undefined);
    expect(off.written).toEqual([]);
  });
});
