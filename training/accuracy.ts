/** Writes measured error rates where the reports read them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ACCURACY, type AccuracyId } from '../reports/accuracy.ts';

const FILE = new URL('../reports/accuracy-values.ts', import.meta.url);

/** What a command measured, by the ids of its rows. */
export type Figures = Partial<Readonly<Record<AccuracyId, number>>>;

/** Writes the figures of one command, with a decimal more than is shown. Prints each that changes. */
export const writeAccuracy = (command: string, figures: Figures): void => {
  const before = readFileSync(FILE, 'utf8');
  const after = withFigures(before, command, figures);
  for (const line of after.split('\n')) if (!before.includes(line)) process.stdout.write(`now ${line.trim()}\n`);
  writeFileSync(FILE, after);
};

/**
 * The source text of the values with those of one command replaced. Every row of the command must have been measured, and no other: a
 * figure that stays behind would be one of another model.
 */
export const withFigures = (source: string, command: string, figures: Figures): string => {
  const rows = ACCURACY.filter(row => row.command === command);
  const foreign = Object.keys(figures).filter(id => !rows.some(row => row.id === id));
  if (foreign.length > 0) throw new Error(`${command} does not measure ${foreign.join(', ')}.`);
  return rows.reduce((text, { id, digits }) => {
    const value = figures[id];
    if (value === undefined || !Number.isFinite(value)) throw new Error(`${command} has not measured ${id}.`);
    return text.replace(
      new RegExp(`('${id.replaceAll('.', '\\.')}': )[^,\n]+,`, 'u'),
      `$1${Number(value.toFixed(digits + 1))},`,
    );
  }, source);
};
