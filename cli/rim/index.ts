/** The rim for programs in Node: files and shipped models → corpus, the way the command line does it. */
export { readCorpus } from '../door/read-corpus.ts';
export { type LoadedCodebook, loadCodebook } from './codebook.ts';
export { readInputs } from './files.ts';
export { createMeasure } from './fonts.ts';
export { loadModels, restoreModel, taggerModel } from './models.ts';
export { pngOf } from './png.ts';
