/** A corpus once more, without any repair. */
import { buildCorpus, type Corpus, type Input } from '../pipeline/corpus.ts';
import { isCleaning } from '../pipeline/edits.ts';
import { loadModels } from './rim/models.ts';
import type { Session } from './session.ts';

/** The same documents without any repair, to see what the repair changes; undefined where nothing was repaired. */
export const loadUnrestored = (
  { clock, memory }: Pick<Session, 'clock' | 'memory'>,
  corpus: Corpus,
): Corpus | undefined => {
  if (corpus.answers.every(({ document }) => document.edits.every(isCleaning))) return undefined;
  return clock.around('unrepaired', () =>
    buildCorpus(asReceived(corpus), loadModels({ restore: false }), { restore: false, memory }),
  );
};

/** The documents as they were received, to be read again. */
const asReceived = ({ answers }: Corpus): Input[] =>
  answers.map(({ document: { id, source, raw, sidecar, line } }) => ({
    name: source.name,
    bytes: new TextEncoder().encode(raw),
    sha256: source.sha256,
    ...(sidecar && { sidecar }),
    ...(line !== undefined && { record: { id, line } }),
  }));
