/** Sidecars for the documents of places, where they are files by themselves. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { isArchive } from '../rim/containers/index.ts';
import { documentFiles, RECORDS } from '../rim/files.ts';
import { isRefusal } from '../rim/foreign.ts';
import { isStore } from '../store/places.ts';
import { writeSidecar } from './sidecar.ts';

export type Written = { readonly places: readonly string[]; readonly faults: readonly OrdskifteError[] };

/** Writes a sidecar for each answer that is a file; what is none, or has a sidecar already, is a fault. */
export const writeSidecars = (answers: readonly Answer[], places: readonly string[], force: boolean): Written => {
  const fileOf = new Map(places.flatMap(filesIn).map(file => [basename(file), file]));
  const written: string[] = [];
  const faults: OrdskifteError[] = [];
  for (const answer of answers) {
    const { id, source, line } = answer.document;
    const file = line === undefined ? fileOf.get(source.name) : undefined;
    try {
      if (file === undefined) throw new OrdskifteError(messages.noSidecar(id));
      written.push(writeSidecar(answer, file, force));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      faults.push(error);
    }
  }
  return { places: written, faults };
};

const filesIn = (place: string): readonly string[] =>
  place === '-' ||
  RECORDS.test(place) ||
  isArchive(place) ||
  isStore(place) ||
  !statSync(place, { throwIfNoEntry: false })
    ? []
    : documentFiles(place).files;
