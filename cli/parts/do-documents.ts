/** Works out some documents, one after the other, and does a work on each. */
import { answerFrom } from '../../pipeline/corpus.ts';
import { type Memory, type Recent, room } from '../../pipeline/memory.ts';
import { needsTags } from '../../pipeline/stages.ts';
import { spellingIn } from '../../pipeline/survey.ts';
import type { Notice } from '../../pipeline/types.ts';
import { type Item, inputOf } from '../rim/items.ts';
import { loadModels, peopleTable } from '../rim/models.ts';
import { vocabularyFor } from '../rim/vocabulary.ts';
import { documentWork } from '../works/index.ts';
import type { DocumentResult, DocumentWork, DocumentWorkName, Named } from '../works/types.ts';
import type { DocumentsTask } from './task.ts';

/** What was made of a document, and what reading it found. */
export type DoneDocument = { readonly result: DocumentResult; readonly notices: readonly Notice[] };

export const doDocuments = async (
  task: DocumentsTask,
  items: readonly Item[],
  memory: Memory,
): Promise<readonly DoneDocument[]> => {
  const { restore, needs, survey } = task;
  const work = await knownWork(task.work, memory);
  const models = loadModels({ restore, tag: needsTags(needs) });
  const given = memory
    .recent(SURVEYS, 2)
    .get(JSON.stringify(survey), () => ({ names: survey.names, spelling: spellingIn(survey, peopleTable) }));
  return items.flatMap((item): DoneDocument[] => {
    const input = inputOf(item);
    if (input === undefined) return [];
    const { answer, notices } = answerFrom(input, given, vocabularyFor(memory), models, { memory, needs, restore });
    return [{ result: work(answer), notices }];
  });
};

/** The survey comes with every batch; what is looked up in it is remembered. */
const SURVEYS =
  room<Recent<string, { readonly names: readonly string[]; readonly spelling: ReturnType<typeof spellingIn> }>>(
    'surveys',
  );

const WORKS = room<Recent<string, Promise<DocumentWork>>>('work on documents by name and options');

const knownWork = (work: Named<DocumentWorkName>, memory: Memory): Promise<DocumentWork> =>
  memory.recent(WORKS).get(JSON.stringify(work), () => documentWork(work, memory));
