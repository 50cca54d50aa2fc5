/** What shards give, merged, is byte for byte what one run gives; and what does not belong together is not merged. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = join(import.meta.dirname, '../../dist/cli/main.js');

const WORDS = ['skolan', 'vården', 'barnen', 'vi', 'ska', 'inte', 'bygger', 'skatten', 'och', 'Sverige'];
const speeches = (number: number, words = 12): string =>
  Array.from({ length: number }, (_, i) => {
    const text = Array.from({ length: words }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 3))) % WORDS.length]).join(' ');
    const party = ['S', 'M', 'C'][i % 3];
    return `${JSON.stringify({ id: `d${i}`, speaker: `Person ${'ABCDE'[i % 5]}`, party, year: 2010 + (i % 4), text: `${text}.` })}\n`;
  }).join('');
const place = join(folder, 'speeches.jsonl');
writeFileSync(place, speeches(23));

const broken = join(folder, 'broken.jsonl');
writeFileSync(broken, `null\n${speeches(2)}`);

const COMMANDS: readonly (readonly string[])[] = [
  ['keyness', place, '--by', 'party', '--minimum', '1'],
  [
    'keyness',
    place,
    '--by',
    'party',
    '--groups',
    'S',
    'C',
    '--unit',
    'stem',
    '--sample',
    'respondent',
    '--minimum',
    '1',
  ],
  ['terms', place, '--by', 'year', '--where', 'party=S,M', '--interval', 'documents'],
  ['style', place, '--resamples', '5', '--by', 'party'],
  ['dispersion', 'skola,barn', place, '--by', 'party'],
  ['collocations', place, '--minimum', '1'],
  ['similar', place, '--by', 'respondent', '--unit', 'form'],
  ['annotate', place],
  ['code', place],
  ['code', '--jsonl', place, broken],
  ['sentiment', place, '--where', 'party=S'],
];

let plans = 0;
/** A plan in a folder of its own. */
const planned = async (command: readonly string[], of: number): Promise<string> => {
  const own = join(folder, `plan${plans++}`);
  mkdirSync(own);
  const plan = join(own, 'job.plan');
  const { code, err } = await ordskifte('shard', 'plan', ...command, '--of', String(of), '--out', plan);
  expect([code, err]).toEqual([0, expect.stringContaining(`${of} shards`)]);
  return plan;
};
const run = (plan: string, shard: number, of: number, ...more: readonly string[]) =>
  ordskifte('shard', 'run', plan, '--shard', `${shard}/${of}`, ...more);
const merged = (plan: string) => ordskifte('shard', 'merge', plan);

describe('shards', () => {
  it('of any number, run in any order, merge to the bytes of one run', async () => {
    const whole = new Map<number, Awaited<ReturnType<typeof ordskifte>>>();
    for (const [i, command] of COMMANDS.entries()) whole.set(i, await ordskifte(...command));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(COMMANDS.length - 1),
        fc.integer({ min: 1, max: 9 }).chain(of =>
          fc.shuffledSubarray(
            Array.from({ length: of }, (_, i) => i + 1),
            { minLength: of, maxLength: of },
          ),
        ),
        async (i, order) => {
          const plan = await planned(COMMANDS[i]!, order.length);
          for (const shard of order) expect((await run(plan, shard, order.length)).code).toBe(0);
          expect(await merged(plan)).toEqual(whole.get(i));
        },
      ),
      { numRuns: 10, examples: COMMANDS.map((_, i) => [i, [2, 1, 3]] as [number, number[]]) },
    );
  }, 120_000);

  it('know their number from Slurm', async () => {
    const plan = await planned(COMMANDS[4]!, 2);
    process.env.SLURM_ARRAY_TASK_ID = '2';
    try {
      expect((await ordskifte('shard', 'run', plan)).code).toBe(0);
    } finally {
      delete process.env.SLURM_ARRAY_TASK_ID;
    }
    expect(readdirSync(`${plan}.parts`)).toEqual(['part-0002.part']);
  });

  it('that are done are left alone with --resume, and done again if they are damaged', async () => {
    const plan = await planned(COMMANDS[4]!, 1);
    await run(plan, 1, 1);
    const part = join(`${plan}.parts`, 'part-0001.part');
    const bytes = readFileSync(part, 'utf8');
    expect((await run(plan, 1, 1, '--resume')).err).toContain('done before');
    writeFileSync(part, bytes.slice(0, -40));
    expect((await run(plan, 1, 1, '--resume')).err).not.toContain('done before');
    expect(readFileSync(part, 'utf8')).toBe(bytes);
  });
});

describe('the merge refuses', () => {
  const ready = async (of = 3): Promise<{ plan: string; part: (shard: number) => string }> => {
    const plan = await planned(COMMANDS[4]!, of);
    for (let shard = 1; shard <= of; shard++) await run(plan, shard, of);
    return { plan, part: shard => join(`${plan}.parts`, `part-000${shard}.part`) };
  };
  const refusal = async (plan: string): Promise<string> => {
    const { code, out, err } = await merged(plan);
    expect([code, out]).toEqual([1, '']);
    return err;
  };

  it('when a part is missing, and says which', async () => {
    const { plan, part } = await ready();
    rmSync(part(2));
    expect(await refusal(plan)).toMatch(/PART_MISSING: Shard 2 of 3[\s\S]*--shard 2\/3/);
  });

  it('when a part is there twice, and names both', async () => {
    const { plan, part } = await ready();
    copyFileSync(part(2), join(`${plan}.parts`, 'copy of 2.part'));
    const err = await refusal(plan);
    expect(err).toContain('PART_TWICE: Shard 2');
    expect(err).toContain('copy of 2.part');
    expect(err).toContain('part-0002.part');
  });

  it.each([
    [
      'another version',
      (text: string) => text.replace(/"version":"[^"]*"/, '"version":"0.0.1"'),
      'made by ordskifte 0.0.1',
    ],
    ['another plan', (text: string) => text.replace(/"plan":"[^"]*"/, '"plan":"0"'), 'belongs to another plan'],
    ['another cut', (text: string) => text.replace('"of":3', '"of":4'), 'one of 4'],
    ['an end that was lost', (text: string) => text.slice(0, text.length / 2), 'is damaged'],
    ['a digit that was changed', (text: string) => text.replace('"documents":[0', '"documents":[1'), 'is damaged'],
    ['nothing of ours', () => 'skräp\n', 'is damaged'],
  ])('a part of %s, and names it', async (_, change, why) => {
    const { plan, part } = await ready();
    const before = readFileSync(part(3), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(part(3), after);
    const err = await refusal(plan);
    expect(err).toContain('PART_FOREIGN');
    expect(err).toContain('part-0003.part');
    expect(err).toContain(why);
  });

  it('parts of other options, made by the same version', async () => {
    const { plan, part } = await ready();
    const other = await planned([...COMMANDS[4]!, '--unit', 'form'], 3);
    await run(other, 1, 3);
    copyFileSync(join(`${other}.parts`, 'part-0001.part'), part(1));
    expect(await refusal(plan)).toContain('belongs to another plan');
  });
});

describe('a shard refuses', () => {
  it('inputs that have changed since they were planned', async () => {
    const own = join(folder, 'own.jsonl');
    writeFileSync(own, speeches(4));
    const plan = await planned(['terms', own], 2);
    writeFileSync(own, speeches(5));
    expect((await run(plan, 1, 2)).err).toContain('INPUT_CHANGED');
    expect(readdirSync(join(plan, '..'))).not.toContain('part-0001.part');
  });

  it.each([['0/3'], ['4/3'], ['1/4'], ['x']])('the number %s of three', async shard => {
    const plan = await planned(COMMANDS[4]!, 3);
    expect(await ordskifte('shard', 'run', plan, '--shard', shard)).toMatchObject({ code: 2 });
  });

  it.each([[['kwic', 'skola', place]], [['keyness', place, '--sensitivity']], [['terms', '-']]])(
    'is not planned for %j',
    async command => {
      const out = join(folder, 'none.plan');
      expect((await ordskifte('shard', 'plan', ...command, '--of', '2', '--out', out)).code).toBe(2);
      expect(readdirSync(folder)).not.toContain('none.plan');
    },
  );
});

describe('a shard that is killed', () => {
  const long = join(folder, 'long.jsonl');
  writeFileSync(long, speeches(300, 120));
  const command = ['terms', long, '--by', 'party'];
  const built = (...words: readonly string[]) => spawn(process.execPath, [main, ...words], { stdio: 'ignore' });
  const ended = (child: ReturnType<typeof built>): Promise<readonly [number | null, NodeJS.Signals | null]> =>
    new Promise(resolve => child.on('exit', (code, signal) => resolve([code, signal])));

  it.each([
    ['SIGKILL', [50, 400, 700]],
    ['SIGTERM', [600]],
    ['SIGINT', [500]],
  ] as const)('by %s leaves no part, and run again gives the same', async (signal, moments) => {
    const whole = spawnSync(process.execPath, [main, ...command, '--jobs', '1'], { encoding: 'utf8' }).stdout;
    const plan = await planned(command, 2);
    for (const moment of moments) {
      const child = built('shard', 'run', plan, '--shard', '1/2', '--resume');
      const end = ended(child);
      await setTimeout(moment);
      child.kill(signal);
      const [code, died] = await end;
      const there = (() => {
        try {
          return readdirSync(`${plan}.parts`);
        } catch {
          return [];
        }
      })();
      // It may have been faster; else there is no part, and after a signal that can be caught nothing at all.
      if (code === 0) break;
      expect(died === signal || code === (signal === 'SIGTERM' ? 143 : 130)).toBe(true);
      expect(there.filter(name => name.endsWith('.part'))).toEqual([]);
    }
    for (const shard of [1, 2]) expect((await run(plan, shard, 2, '--resume')).code).toBe(0);
    expect(readdirSync(`${plan}.parts`)).toEqual(['part-0001.part', 'part-0002.part']);
    expect((await merged(plan)).out).toBe(whole);
  });
});

describe('other ways to run the shards of a plan', () => {
  const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
  const ownFolder = (name: string): string => {
    const own = join(folder, name);
    mkdirSync(own);
    copyFileSync(place, join(own, 'speeches.jsonl'));
    return own;
  };
  const whole = (): Promise<string> => ordskifte('terms', place, '--by', 'year').then(({ out }) => out);
  const call = `${process.execPath} ${main}`;

  const snakemake = has('snakemake');
  if (!snakemake) console.warn('snakemake is not installed: the Snakefile of docs/ is not run here');
  it.skipIf(!snakemake)('the Snakefile of docs/', async () => {
    const own = ownFolder('snake');
    const snakefile = join(import.meta.dirname, '../../docs/Snakefile');
    const { status, stderr } = spawnSync(
      'snakemake',
      [
        '--cores',
        '2',
        '-s',
        snakefile,
        '--config',
        'command=terms speeches.jsonl --by year',
        'shards=3',
        `ordskifte=${call}`,
      ],
      { cwd: own, encoding: 'utf8', env: { ...process.env, HOME: own } },
    );
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(own, 'result.csv'), 'utf8')).toBe(await whole());
  });

  const parallel = has('parallel');
  if (!parallel) console.warn('GNU parallel is not installed: its line in docs/cluster.md is not run here');
  it.skipIf(!parallel)('GNU parallel', async () => {
    const own = ownFolder('parallel');
    const script = `
      ${call} shard plan terms speeches.jsonl --by year --of 3 --out job.plan &&
      seq 3 | parallel -j 2 ${call} shard run job.plan --resume --shard {} &&
      ${call} shard merge job.plan > result.csv`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: own, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(own, 'result.csv'), 'utf8')).toBe(await whole());
  });
});
