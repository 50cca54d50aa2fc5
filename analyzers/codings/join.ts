/** Codings from several files about the same documents: one document each, with the text and the sentences that all are judged on. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import type { CodedDocument, Coding } from './types.ts';

/** What is known of a document beside its codings. */
export type KnownText = { readonly text: string; readonly speaker?: string | undefined };

/**
 * Documents with the same id become one, coders with the same name one coder. Text and speaker come from the first that has them, else from
 * `texts`; sentences are those of the format, else those of our tokenizer.
 *
 * @throws {OrdskifteError} CODING_TEXT where a document has codings and no text; CODING_PLACE where a span lies outside its text
 */
export function joinCodings(
  parts: readonly CodedDocument[],
  texts: ReadonlyMap<string, KnownText> = new Map(),
): CodedDocument[] {
  const byId = new Map<string, CodedDocument[]>();
  for (const part of parts) byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  return [...byId].map(([id, own]) => {
    const text = own.find(part => part.text !== '')?.text ?? texts.get(id)?.text ?? '';
    if (text === '') throw new OrdskifteError(messages.codingWithoutText(id));
    const speaker = own.find(part => part.speaker !== undefined)?.speaker ?? texts.get(id)?.speaker;
    const codings = joinCoders(own.flatMap(part => part.codings));
    for (const { coder, spans } of codings)
      for (const { start, end } of spans)
        if (start < 0 || end > text.length || end <= start)
          throw new OrdskifteError(messages.codingOutside(id, coder, start, end, text.length));
    const sentences = own.find(part => part.sentences !== undefined)?.sentences ?? sentencesOf(text);
    return { id, text, ...(speaker !== undefined && { speaker }), sentences, codings };
  });
}

function joinCoders(codings: readonly Coding[]): Coding[] {
  const byName = new Map<string, Coding>();
  for (const coding of codings) {
    const known = byName.get(coding.coder);
    byName.set(coding.coder, { coder: coding.coder, spans: [...(known?.spans ?? []), ...coding.spans] });
  }
  return [...byName.values()];
}

const sentencesOf = (text: string): { start: number; end: number }[] =>
  tokenize(text, paragraphBlocks(text), createVocabulary()).sentences.map(({ start, end }) => ({ start, end }));
