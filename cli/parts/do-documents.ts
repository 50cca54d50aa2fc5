/** Works out some documents, one after the other, and does a work on each. */
import { answerFrom } from '../../pipeline/corpus.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { needsTags } from '../../pipeline/stages.ts';
import { spellingIn } from '../../pipeline/survey.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import type { Notice } from '../../pipeline/types.ts';
import { type Item, inputOf } from '../rim/items.ts';
import { loadModels } from '../rim/models.ts';
import { documentWork } from '../works/index.ts';
import type { DocumentResult } from '../works/types.ts';
import type { DocumentsTask } from './task.ts';

/** What was made of a document, and what reading it found. */
export type DoneDocument = { readonly result: DocumentResult; readonly notices: readonly Notice[] };

export const doDocuments = async (
  task: DocumentsTask,
  items: readonly Item[],
  memory: Memory,
): Promise<readonly DoneDocument[]> => {
  const { restore, needs, survey } = task;
  const work = await documentWork(task.work, memory);
  const models = loadModels({ restore, tag: needsTags(needs) });
  const given = { names: survey.names, spelling: spellingIn(survey) };
  const vocabulary = createVocabulary(memory);
  return items.flatMap((item): DoneDocument[] => {
    const input = inputOf(item);
    if (input === undefined) return [];
    const { answer, notices } = answerFrom(input, given, vocabulary, models, { memory, needs, restore });
    return [{ result: work(answer), notices }];
  });
};
