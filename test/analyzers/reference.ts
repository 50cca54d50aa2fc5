/** Values of independent implementations: small tables that are part of the tests, and the full ones where they are on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A parsed table: each has a shape of its own, and the test that reads one spells it out. */
export type Table = ReturnType<typeof JSON.parse>;

/** A table that is kept beside the tests. */
export const reference = (name: string): Table => JSON.parse(readFileSync(`test/reference/${name}.json`, 'utf8'));

/** The full table, or undefined (with a notice) where it is missing. */
export const fullReference = (name: string): Table => {
  const file = `../shared/reference/${name}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.warn(`NOT CHECKED HERE: the full table ${file} is not on this machine; only the small copy is compared.`);
  return undefined;
};

/** A number of a table; infinite ones are written as text. */
export const value = (cell: number | string): number => Number(cell);

/** Equal within a relative tolerance (absolute below 1), infinities and NaN included. */
export const close = (found: number, expected: number | string, tolerance = 1e-12, what = ''): void => {
  const target = value(expected);
  const error = Object.is(found, target) ? 0 : Math.abs(found - target) / Math.max(1, Math.abs(target));
  expect(error <= tolerance, `${what}: found ${found}, expected ${target}, error ${error}`).toBe(true);
};
