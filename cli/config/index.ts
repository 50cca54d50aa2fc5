/** Which settings a command line works with: those of `--config FILE`, or those found in the working folder. */
import { existsSync } from 'node:fs';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Config } from './read.ts';

export { applyConfig } from './apply.ts';
export type { Config } from './read.ts';

/** Where settings are looked for, in the working folder. */
export const CONFIG = 'ordskifte.config.yaml';

const FLAG = '--config';
const NO_CONFIG = '--no-config';

/**
 * Looked for before the words are parsed, since settings may be what they lack.
 *
 * @throws {OrdskifteError} BAD_CONFIG, NOT_FOUND, BAD_OPTION
 */
export const configFor = async (words: readonly string[], commands: readonly string[]): Promise<Config | undefined> => {
  const at = words.findIndex(word => word === FLAG || word.startsWith(`${FLAG}=`));
  if (at >= 0) {
    const file = words[at] === FLAG ? words[at + 1] : words[at]!.slice(FLAG.length + 1);
    if (file === undefined || file === '') throw new OrdskifteError(messages.badOption(FLAG, '', 'the name of a file'));
    return read(file, commands);
  }
  if (words.includes(NO_CONFIG) || !existsSync(CONFIG)) return undefined;
  return read(CONFIG, commands);
};

/** The schema and YAML are loaded where there are settings. */
const read = async (file: string, commands: readonly string[]): Promise<Config> =>
  (await import('./read.ts')).readConfig(file, commands);
