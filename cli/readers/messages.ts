/** What is said between a command and the thread that reads for it. */
import { type ErrorDetails, OrdskifteError } from '../../pipeline/errors.ts';
import type { Step } from './bounds.ts';
import type { Limits } from './limits.ts';
import type { ForeignFile, ReadDocument } from './reader.ts';

export type Request = {
  readonly format: string;
  readonly file: Omit<ForeignFile, 'step'>;
  readonly limits: Limits;
};
export type Failure = { readonly details?: ErrorDetails; readonly message: string };
export type Reply =
  | { readonly documents: readonly ReadDocument[] }
  | { readonly failure: Failure }
  /** A part is done: the time begins anew. */
  | { readonly step: Step };

export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof OrdskifteError)) return { message: (error as Error)?.message ?? String(error) };
  const { code, message, place, next } = error;
  return { details: { code, message, place, next } as ErrorDetails, message };
};
