import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOMS = ['pipeline', 'analyzers', 'reports'];
const files = ROOMS.flatMap(room =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(room, name)),
);

/** What a module keeps between calls: a `let`, or a table that is not read-only, at the beginning of a line. */
const HIDDEN =
  /^(?:export )?(?:let |const \w+(?:: (?:Weak)?(?:Map|Set)[^=]*)? = new (?:WeakMap|WeakSet|(?:Map|Set)(?:<[^>]*(?:<[^>]*>[^>]*)*>)?\(\)))/gmu;

/** A set that is never filled. */
const KEPT = ['const NO_CODES '];

it('no module of the pure rooms remembers anything between calls: what is remembered is passed as a Memory', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(HIDDEN)].map(([line]) => `${file}: ${line}`),
  );
  expect(found.filter(line => !KEPT.some(name => line.includes(name)))).toEqual([]);
});
