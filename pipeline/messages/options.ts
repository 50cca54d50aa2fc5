/** Options, and stages that were not asked for. */
import type { ErrorDetails } from '../errors.ts';
import { quoted } from './wording.ts';

export const options = {
  badOption: (option: string, value: string, allowed: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${option} cannot be ${quoted(value)}.`,
    place: option,
    next: `Allowed: ${allowed}.`,
  }),
  badValue: (place: string, value: string, next: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${place} cannot be “${value}”.`,
    place,
    next,
  }),
  badNamePattern: (pattern: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${quoted(pattern)} is no pattern of names: it needs fields in braces, each once, and something between two of them.`,
    place: '--facts-from-name',
    next: 'Write for instance "{respondent}_{party}_{date}"; {} passes over what stands there.',
  }),
  badConfig: (file: string, line: number, field: string, reason: string): ErrorDetails => ({
    code: 'BAD_CONFIG',
    message: `Line ${line} of ${quoted(file)}${field === '' ? '' : `: ${field}`} ${reason}.`,
    place: `${file}, line ${line}`,
    next: 'Correct it, or leave the settings out with --no-config. ordskifte init --force writes all of them anew, explained.',
  }),
  configExists: (file: string): ErrorDetails => ({
    code: 'CONFIG_EXISTS',
    message: `${quoted(file)} is there already.`,
    place: file,
    next: 'Change it, or write it anew with --force.',
  }),
  needsLemma: (): ErrorDetails => ({
    code: 'NOT_TAGGED',
    message: 'Lemmas were asked for, but the words are not tagged.',
    place: 'unit',
    next: 'Tag the tokens first (pipeline: tag), or count by form or stem.',
  }),
  notParsed: (): ErrorDetails => ({
    code: 'NOT_PARSED',
    message: 'Trees were asked for of sentences that were not parsed.',
    place: 'tokens',
    next: 'Ask for "head" and "deprel" among the needs of the corpus, or call parse(tokens, model) first.',
  }),
  winkPipe: (): ErrorDetails => ({
    code: 'WINK_PIPE',
    message: 'Custom entities need part-of-speech tags: the pipe has "cer" but not "pos".',
    place: 'winkNLP(model, pipe)',
    next: 'Add "pos" to the pipe.',
  }),
} as const;
