/** The thread in which files of others are read: what breaks there breaks nothing else. */
import { parentPort } from 'node:worker_threads';
import { failureOf, type Reply, type Request } from './messages.ts';
import { READERS, readWith } from './registry.ts';

const answer = async ({ format, file, limits }: Request, reply: (message: Reply) => void): Promise<void> => {
  try {
    const reader = READERS.find(own => own.format === format)!;
    reply({ documents: await readWith(reader, { ...file, step: next => reply({ step: next }) }, limits) });
  } catch (error) {
    reply({ failure: failureOf(error) });
  }
};

parentPort?.on('message', (request: Request) => void answer(request, message => parentPort!.postMessage(message)));
