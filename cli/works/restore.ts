/** `restore` on single texts. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { type RestoreOptions, restore } from '../../pipeline/restore/index.ts';
import type { Edit } from '../../pipeline/types.ts';
import { readBytes } from '../rim/files.ts';
import { restoreModel } from '../rim/models.ts';
import type { LineWork } from './types.ts';

type Options = { readonly minConfidence: string; readonly edits?: string; readonly names?: string };

/** The restored text with its edits. */
export const restoreLines = (options: Options, memory: Memory): LineWork => {
  const optionsFor = restoreOptions(options);
  return ({ id, text }) => ({ id, ...restore(text, restoreModel(), { ...optionsFor(id), memory }) });
};

/** The options of one document, by its id. */
export const restoreOptions = ({ minConfidence, edits, names }: Options): ((id: string) => RestoreOptions) => {
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
