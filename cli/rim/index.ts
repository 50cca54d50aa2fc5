/** The rim for programs in Node: files and shipped models → corpus, the way the command line does it. */
import { buildCorpus, type Corpus, type CorpusOptions } from '../../pipeline/corpus.ts';
import { readInputs } from './files.ts';
import { loadModels } from './models.ts';

export { type LoadedCodebook, loadCodebook } from './codebook.ts';
export { readInputs } from './files.ts';
export { createMeasure } from './fonts.ts';
export { loadModels, restoreModel, taggerModel } from './models.ts';
export { pngOf } from './png.ts';

/** Reads files and folders and runs all stages on them with the shipped models. */
export const readCorpus = (places: readonly string[], options: CorpusOptions = {}): Corpus =>
  buildCorpus(readInputs(places), loadModels({ restore: options.restore !== false }), options);
