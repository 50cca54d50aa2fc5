/** Files of formats as documents: their texts, what they say of themselves, and the sidecar beside them, which knows better. */
import type { Input } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Notice, Sidecar } from '../../pipeline/types.ts';
import type { Guard } from '../readers/guard.ts';
import type { ReadDocument } from '../readers/reader.ts';
import { sha256 } from './bytes.ts';

/** A document as bytes of text. What is missing beside them is as of a plain file. */
export type Body = Pick<Input, 'bytes' | 'format' | 'record'> & {
  readonly sidecar?: Sidecar;
  /** Hash of the file that it was read from. */
  readonly hash?: string;
};

export type WholeFile = {
  readonly place: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: Sidecar;
};

/**
 * The documents of a file; a plain text is one, as it is.
 *
 * @throws {OrdskifteError} what readers throw
 */
export const bodiesOf = async (
  { place, name, bytes, sidecar }: WholeFile,
  guard: Guard,
  notice: (notice: Notice) => void,
): Promise<readonly Body[]> => {
  const read = await guard.read({ bytes, name, place });
  if (read === undefined) return [{ bytes, ...(sidecar && { sidecar }) }];
  const { reader, documents } = read;
  const hash = sha256(bytes);
  const isOne = reader.holdsMany !== true;
  return documents.map((document: ReadDocument, i): Body => {
    for (const said of document.notices ?? []) notice(said);
    const facts = { ...document.facts, ...sidecar };
    const id = isOne ? document.id : (document.id ?? String(i + 1));
    return {
      bytes: new TextEncoder().encode(document.text),
      format: reader.format,
      hash,
      ...(Object.keys(facts).length > 0 && { sidecar: facts }),
      ...(id !== undefined && { record: { id, line: i + 1 } }),
    };
  });
};

/** Whether the error is about the file alone, so that others can still be read. */
export const isRefusal = (error: unknown): error is OrdskifteError => error instanceof OrdskifteError;
