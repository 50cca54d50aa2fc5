/** What the user sees when something goes wrong: one line that says what, one that says what to do, and an exit code. */
import { CommanderError } from 'commander';
import { OrdskifteError } from '../pipeline/errors.ts';

/** 0 done, 1 an input was refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

const USAGE = new Set([
  'BAD_CONFIG',
  'BAD_OPTION',
  'UNKNOWN_RESPONDENT',
  'PATTERN_SYNTAX',
  'MANY_GROUPS',
  'NEEDS_JSONL',
]);
const HARMLESS = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

/** Writes the failure to stderr and returns the exit code; `debug` adds the stack. */
export const report = (error: unknown, debug: boolean, write: (text: string) => void): ExitCode => {
  if (error instanceof CommanderError) return HARMLESS.has(error.code) ? 0 : 2;
  if (error instanceof OrdskifteError) {
    write(`ordskifte: ${error.code}: ${error.message}\n  next: ${error.next}\n`);
    if (debug) write(`${error.stack}\n`);
    return USAGE.has(error.code) ? 2 : 1;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  write(
    `ordskifte: INTERNAL: ${message}\n  next: this is a mistake in ordskifte; run again with --debug and report the lines.\n`,
  );
  if (debug) write(`${stack}\n`);
  return 1;
};
