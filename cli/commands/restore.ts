/** `restore`: scanned Swedish becomes readable; says what it changed and how sure it is. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { clean } from '../../pipeline/read/clean.ts';
import { decode } from '../../pipeline/read/decode.ts';
import { refuseForeign } from '../../pipeline/read/kind/index.ts';
import { RESTORE_DEFAULTS, type RestoreOptions, restore } from '../../pipeline/restore/index.ts';
import type { Edit } from '../../pipeline/types.ts';
import { readBytes, readInputs } from '../rim/files.ts';
import { restoreModel } from '../rim/models.ts';
import { filterPlaces, type Register } from '../session.ts';

type Options = {
  readonly minConfidence: string;
  readonly edits?: string;
  readonly names?: string;
  readonly jsonl?: boolean;
};

export const registerRestore: Register = (program, session) => {
  program
    .command('restore')
    .description('repair scanned Swedish text; a clean text comes back as it is')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option(
      '--min-confidence <share>',
      'leave words whose repair is less sure than this, between 0 and 1',
      String(RESTORE_DEFAULTS.minConfidence),
    )
    .option('--edits <file>', 'JSONL {"id","edits"} with edits that a person has corrected; they stand as they are')
    .option('--names <names>', 'names that other documents write in full, separated by commas')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","text","edits","doubtful","damage"} a line out')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte restore scan.txt > readable.txt\n  echo \'{"id":"1","text":"Jag 6vergar nu till fragan."}\' | ordskifte restore --jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      const optionsFor = readOptions(options);
      const { memory } = session;
      if (options.jsonl) {
        await filterPlaces(session, places, ({ id, text }) => ({
          id,
          ...restore(text, restoreModel(), { ...optionsFor(id), memory }),
        }));
        return;
      }
      const inputs = readInputs(places, undefined, ({ message }) => session.err.write(`${message}\n`));
      const record = inputs.find(input => input.record !== undefined);
      if (record !== undefined) throw new OrdskifteError(messages.recordsUnfiltered('restore', record.name));
      for (const { name, bytes } of inputs) {
        const id = name.replace(/\.[^.]+$/, '');
        const { text: received } = decode(bytes, name);
        refuseForeign(received, name);
        const { text } = restore(clean(received).text, restoreModel(), { ...optionsFor(id), memory });
        // One text comes back as it is; of several, each begins on a line of its own.
        session.out.write(inputs.length > 1 && !text.endsWith('\n') ? `${text}\n` : text);
      }
    });
};

/** The options of one document, by its id. */
const readOptions = ({ minConfidence, edits, names }: Options): ((id: string) => RestoreOptions) => {
  const least = Number(minConfidence);
  if (!(least >= 0 && least <= 1)) throw badValue('--min-confidence', minConfidence, 'Give a number between 0 and 1.');
  const knownNames = names?.split(',').map(name => name.trim()) ?? [];
  const corrections = edits === undefined ? new Map<string, readonly Edit[]>() : readCorrections(edits);
  return id => ({ minConfidence: least, knownNames, corrections: corrections.get(id) ?? [] });
};

/** Reads what `restore --jsonl` wrote and a person changed. */
const readCorrections = (file: string): Map<string, readonly Edit[]> => {
  const corrections = new Map<string, readonly Edit[]>();
  const lines = new TextDecoder().decode(readBytes(file)).split('\n');
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const place = `${file}, line ${i + 1}`;
    const next =
      'Every line must be {"id":"…","edits":[{"start":0,"end":3,"from":"far","to":"får"}]}, as restore --jsonl writes it.';
    let record: { readonly id?: unknown; readonly edits?: unknown };
    try {
      record = JSON.parse(line);
    } catch (error) {
      throw badValue(place, line.slice(0, 60), next, error);
    }
    if (record?.id === undefined || !Array.isArray(record.edits) || !record.edits.every(isEdit)) {
      throw badValue(place, line.slice(0, 60), next);
    }
    corrections.set(
      String(record.id),
      record.edits.map(edit => ({ ...edit, reason: edit.reason ?? 'context', confidence: 1 })),
    );
  });
  return corrections;
};

/** What a person must give of an edit; the rest is filled in. */
type Given = Pick<Edit, 'start' | 'end' | 'from' | 'to'> & Partial<Edit>;

const isEdit = (value: unknown): value is Given => {
  const { start, end, from, to } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(start) && Number.isInteger(end) && typeof from === 'string' && typeof to === 'string';
};

const badValue = (place: string, value: string, next: string, cause?: unknown): OrdskifteError =>
  new OrdskifteError(messages.badValue(place, value, next), { cause });
