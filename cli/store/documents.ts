/** Documents on their way into a store: surveyed first, and then read one at a time, however many they are. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type Input, refuseDuplicates } from '../../pipeline/corpus.ts';
import { idOf, type Received, receive, restoreDocument, structureAhead } from '../../pipeline/document.ts';
import {
  addMentions,
  type Mentions,
  mentionsIn,
  NO_MENTIONS,
  namesIn,
  type Survey,
  surveyOf,
} from '../../pipeline/survey.ts';
import { type SurveyOptions, surveyPlaces } from '../parts/survey.ts';
import { STDIN } from '../rim/bytes.ts';
import { readInputs } from '../rim/files.ts';
import { hashOfFile } from '../rim/hash.ts';
import { inputOf, itemsIn, SEEN } from '../rim/items.ts';
import { restoreModel } from '../rim/models.ts';

export type Documents = {
  readonly ids: readonly string[];
  /** Bytes of each. */
  readonly sizes: readonly number[];
  readonly survey: Survey;
  /** A hash of all that they are. */
  readonly sha256: string;
  /** The documents from a place on, in their order. */
  readonly from: (first: number) => AsyncGenerator<Input>;
};

/**
 * Surveys the documents of some places. Standard input can be read once only, so what comes from it is held.
 *
 * @throws {OrdskifteError} what reading throws, and DUPLICATE_DOCUMENT
 */
export const documentsIn = (places: readonly string[], options: SurveyOptions): Promise<Documents> | Documents =>
  places.includes(STDIN)
    ? documentsOf(readInputs(places, options.refuse, options.notice), options)
    : surveyed(places, options);

const surveyed = async (places: readonly string[], options: SurveyOptions): Promise<Documents> => {
  const { heads, itemOf, sizes, survey } = await surveyPlaces(places, options);
  const hashes = new Map<string, string>();
  for (const place of places) if (statSync(place).isFile()) hashes.set(place, await hashOfFile(place));
  const hash = createHash('sha256').update(JSON.stringify([...hashes.values()]));
  heads.forEach(({ document: { id, source, sidecar } }, i) => {
    hash.update(`\n${JSON.stringify([id, sizes[i], source, sidecar])}`);
  });
  /** Of a line the hash of the file that it stands in. */
  const hashFor = (place: string): string => hashes.get(places.find(named => place.startsWith(named)) ?? '') ?? '';
  return {
    ids: heads.map(({ document }) => document.id),
    sizes,
    survey,
    sha256: hash.digest('hex'),
    from: async function* (first) {
      let next = first;
      for await (const item of itemsIn(places, { ...SEEN, from: itemOf[first] ?? 0 })) {
        if (item.number !== itemOf[next]) continue;
        next++;
        yield inputOf(item, hashFor(item.place))!;
      }
    },
  };
};

/** Documents that are in memory. */
const documentsOf = (inputs: readonly Input[], { restore, memory }: SurveyOptions): Documents => {
  const ids = inputs.map(idOf);
  refuseDuplicates(ids);
  const hash = createHash('sha256');
  for (const { name, bytes, record, sidecar } of inputs)
    hash.update(JSON.stringify([name, record, sidecar])).update(bytes);
  return {
    ids,
    sizes: inputs.map(({ bytes }) => bytes.length),
    survey: surveyInputs(inputs, restore, memory),
    sha256: hash.digest('hex'),
    from: async function* (first) {
      yield* inputs.slice(first);
    },
  };
};

/** Who speaks in a file is looked for in its restored text; of a record the facts say it. */
const surveyInputs = (inputs: readonly Input[], restore: boolean, memory: SurveyOptions['memory']): Survey => {
  const asReceived = restore ? addMentions(inputs.map(input => mentionsOf(receive(input)))) : NO_MENTIONS;
  const names = namesIn(asReceived);
  const found = inputs.map(input => {
    const received = receive(input);
    if (received.isRecord || !restore) return mentionsOf(received);
    const restored = restoreDocument(received, { restore: restoreModel() }, { restore, memory }, names);
    return mentionsIn(structureAhead(received, restored));
  });
  return surveyOf(names, addMentions(found));
};

const mentionsOf = (received: Received): Mentions => mentionsIn(structureAhead(received, received));

/** What documents say of names together with those that were there before. */
export const surveyAfter = (before: Survey | undefined, { names, people }: Survey): Survey =>
  before === undefined
    ? { names, people }
    : surveyOf(
        [...new Set([...before.names, ...names])],
        addMentions([
          { people: before.people, principals: [] },
          { people, principals: [] },
        ]),
      );
