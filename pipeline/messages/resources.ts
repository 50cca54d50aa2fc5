/** Models, word lists, packages and data that the work needs. */
import type { ErrorDetails } from '../errors.ts';
import { quoted } from './wording.ts';

export const resources = {
  badModel: (name: string, reason: string): ErrorDetails => ({
    code: 'BAD_MODEL',
    message: `The ${name} model cannot be used: ${reason}.`,
    place: name,
    next: 'Install ordskifte again, or rebuild the model with its train command (training/README.md).',
  }),
  trainingData: (
    command: string,
    folder: string,
    missing: readonly {
      readonly file: string;
      readonly name: string;
      readonly url: string;
      readonly licence: string;
    }[],
  ): ErrorDetails => ({
    code: 'TRAINING_DATA',
    message: `npm run ${command} needs ${missing.length === 1 ? 'a file that is' : `${missing.length} files that are`} not in ${quoted(folder)}:\n${missing
      .map(({ file, name, url, licence }) => `  ${file}: ${name} (${licence}); ${url}`)
      .join('\n')}`,
    place: folder,
    next: 'Put them there, or name their folder with --data DIR. How each is prepared: training/data.json and training/README.md.',
  }),
  badLexicon: (name: string, format: string, formats: string, reason?: string): ErrorDetails => ({
    code: 'BAD_LEXICON',
    message:
      reason === undefined
        ? `No entry was found in the word list "${name}" when read as ${format}.`
        : `The word list "${name}" cannot be read as ${format}: ${reason.trim().replace(/\.$/, '')}.`,
    place: name,
    next: `Say its format with --lexicon-format (${formats}), or check the file. Categories that are neither positive nor negative are counted by ordskifte lookup.`,
  }),
  badDictionary: (name: string, format: string, formats: string, reason?: string): ErrorDetails => ({
    code: 'BAD_DICTIONARY',
    message:
      reason === undefined
        ? `No entry was found in the dictionary "${name}" when read as ${format}.`
        : `The dictionary "${name}" cannot be read as ${format}: ${reason.trim().replace(/\.$/, '')}.`,
    place: name,
    next: `Say its format with --dictionary-format (${formats}), or check the file.`,
  }),
  badFrame: (reason: string): ErrorDetails => ({
    code: 'NO_DATA_FRAMES',
    message: `Data frames need the package danfojs, which could not be loaded (${reason}).`,
    place: 'danfojs',
    next: 'Add "overrides": {"xlsx": "npm:@e965/xlsx@^0.20.3"} to your package.json, then: npm install danfojs@1.2.0.',
  }),
  noParquet: (reason: string): ErrorDetails => ({
    code: 'NO_PARQUET',
    message: `Parquet files need the package hyparquet-writer, which could not be loaded (${reason}).`,
    place: 'hyparquet-writer',
    next: 'Install it beside ordskifte: npm install hyparquet-writer; or choose another format.',
  }),
} as const;
