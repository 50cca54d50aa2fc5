/** Work on single documents by name: what a worker or another machine is told to do. Each comes with the libraries that it alone needs. */
import type { Memory } from '../../pipeline/memory.ts';
import type { DocumentWork, DocumentWorkName, LineWork, LineWorkName, Named } from './types.ts';

type Make<Work> = (options: never, memory: Memory) => Work | Promise<Work>;

const LINES = {
  code: (): Promise<Make<LineWork>> => import('./code.ts').then(m => m.codeLines),
  restore: (): Promise<Make<LineWork>> => import('./restore.ts').then(m => m.restoreLines),
  sentiment: (): Promise<Make<LineWork>> => import('./sentiment.ts').then(m => m.sentimentLines),
  annotate: (): Promise<Make<LineWork>> => import('./annotate.ts').then(m => m.annotateLines),
} as const satisfies Record<LineWorkName, unknown>;

const DOCUMENTS = {
  code: (): Promise<Make<DocumentWork>> => import('./code.ts').then(m => m.codeDocuments),
  sentiment: (): Promise<Make<DocumentWork>> => import('./sentiment.ts').then(m => m.sentimentDocuments),
  annotate: (): Promise<Make<DocumentWork>> => import('./annotate.ts').then(m => m.annotateDocuments),
} as const satisfies Record<DocumentWorkName, unknown>;

/** A filter by its name. */
export const lineWork = async ({ name, options }: Named<LineWorkName>, memory: Memory): Promise<LineWork> =>
  (await LINES[name]())(options as never, memory);

/** Work on documents by its name. */
export const documentWork = async ({ name, options }: Named<DocumentWorkName>, memory: Memory): Promise<DocumentWork> =>
  (await DOCUMENTS[name]())(options as never, memory);
