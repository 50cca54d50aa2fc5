/** Runs a command line inside the test, with its output caught. */
import { Writable } from 'node:stream';
import { run } from '../../../pipeline/cli/program.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export const ordskifte = async (...words: readonly string[]): Promise<Ran> => {
  const out = sink();
  const err = sink();
  const code = await run(words, out.stream, err.stream);
  return { code, out: out.text(), err: err.text() };
};

const sink = () => {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
};
