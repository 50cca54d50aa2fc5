/** Runs a command line inside the test, with its output caught. */
import { Writable } from 'node:stream';
import { run } from '../../cli/program.ts';

export type Ran = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The output before it is read as text. */
  readonly bytes: Uint8Array;
};

export const ordskifte = async (...words: readonly string[]): Promise<Ran> => {
  const out = sink();
  const err = sink();
  const code = await run(words, out.stream, err.stream);
  return { code, out: out.text(), err: err.text(), bytes: out.bytes() };
};

const sink = () => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  const bytes = () => new Uint8Array(Buffer.concat(parts));
  return { stream, bytes, text: () => new TextDecoder().decode(bytes()) };
};
