/** Reads what people coded: which sentences of which documents, by whom, and how they were drawn. */
import * as z from 'zod/mini';
import type { GoldSample, GoldSentence } from '../../analyzers/rates/gold.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { idOf } from '../../pipeline/read/record.ts';
import { type PlacedObject, readRecords } from './codings.ts';

const number = (least: number) => z.number('not a number').check(z.gte(least, `below ${least}`));
const SENTENCE = z.looseObject({
  start: number(0),
  end: number(0),
  weight: z.optional(number(0)),
  from: z.optional(number(0)),
});
const CODED = z.looseObject({ sentences: z.array(SENTENCE, 'not a list') });
const GIVEN = z.array(z.looseObject({ code: z.string('not a string') }), 'not a list');

/**
 * Coded sentences by document, from lines of `{"id","sentences":[{"start","end","weight"?,"from"?,CODER:[{"code"}]}]}`: every sentence that is
 * listed was coded by each coder who has a list for it, and one with an empty list bears nothing.
 *
 * @throws {OrdskifteError} NOT_FOUND, BAD_RECORD; NO_GOLD where nothing was coded
 */
export const readGold = (files: readonly string[]): GoldSample => {
  const gold = new Map<string, GoldSentence[]>();
  for (const record of files.flatMap(readRecords)) {
    const id = idOf(record.value, record.place);
    const known = gold.get(id) ?? [];
    for (const sentence of sentencesOf(record)) {
      const same = known.findIndex(({ start, end }) => start === sentence.start && end === sentence.end);
      // Another coder's sheet has the same sentence.
      if (same < 0) known.push(sentence);
      else known[same] = { ...known[same]!, coders: [...known[same]!.coders, ...sentence.coders] };
    }
    gold.set(id, known);
  }
  if ([...gold.values()].every(sentences => sentences.length === 0))
    throw new OrdskifteError(messages.noGold(files.join(', ')));
  return gold;
};

const sentencesOf = ({ value, place }: PlacedObject): GoldSentence[] => {
  const { data, error } = CODED.safeParse(value);
  if (error !== undefined) throw refusal(value, place, error.issues[0]!);
  return data.sentences.flatMap((sentence, i): GoldSentence[] => {
    const { start, end, weight = 1, from } = sentence;
    const coders = Object.values(sentence).filter(Array.isArray);
    if (coders.length === 0) return [];
    const lists = coders.map(list => {
      const given = GIVEN.safeParse(list);
      if (given.error !== undefined) throw refusal(value, place, given.error.issues[0]!, ['sentences', i]);
      return given.data.map(({ code }) => code);
    });
    return [{ start, end, weight, from, coders: lists }];
  });
};

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

const refusal = (
  value: object,
  place: PlacedObject['place'],
  { path, message }: Issue,
  before: readonly PropertyKey[] = [],
): OrdskifteError => {
  const whole = [...before, ...path];
  const found = whole.reduce(
    (inner: unknown, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return new OrdskifteError(
    messages.badField(place, {
      field: whole.join('.'),
      value: found,
      reason: `which is ${message}`,
      next: 'A coded sentence is written {"start":0,"end":80,"weight":4.5,"anna":[{"code":"deflection.defer"}],"bo":[]}.',
    }),
  );
};
