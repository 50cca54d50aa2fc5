/** Tagged frames of pyriksprot: a record of the Riksdag as JSON, an utterance with its paragraphs cut into words and its annotation. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { beginningOf, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';
import { withCapital } from './speaker.ts';

const START = /^\s*\[\s*\{[^{}[\]]*"u_id"\s*:/u;

type Utterance = {
  readonly u_id: string;
  readonly who?: string | null;
  readonly prev_id?: string | null;
  readonly paragraphs: readonly string[];
};

export const frames: Reader = Object.freeze({
  format: 'pyriksprot',
  holdsMany: true,
  isIts: ({ bytes }: ForeignFile): boolean => START.test(beginningOf(bytes)),
  read: ({ bytes, place, name }: ForeignFile): ReadDocument[] => {
    const date = /\d{4}-\d{2}-\d{2}/u.exec(name)?.[0];
    return speeches(utterancesOf(bytes, place)).map(([first, paragraphs]): ReadDocument => {
      const person = personOf(first.who);
      return {
        id: first.u_id,
        text: textOf(paragraphs.map(joinWords)),
        facts: {
          ...(person !== undefined && { respondent: person }),
          ...(date !== undefined && { date }),
          ...(known(first.who) && { facts: { who: first.who! } }),
        },
      };
    });
  },
});

const utterancesOf = (bytes: Uint8Array, place: string): readonly Utterance[] => {
  const fault = (reason: string, cause?: unknown): OrdskifteError =>
    new OrdskifteError(messages.unreadableFormat(place, 'tagged frames', reason), { cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/u, ''));
  } catch (error) {
    throw fault((error as Error).message, error);
  }
  for (const [i, item] of (value as readonly Partial<Utterance>[]).entries())
    if (typeof item?.u_id !== 'string' || !isTexts(item.paragraphs))
      throw fault(`utterance ${i + 1} has no "u_id", or no "paragraphs" that are texts`);
  return value as readonly Utterance[];
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(item => typeof item === 'string');

/** What one person says on, utterance after utterance, is one speech under the id of the first. */
const speeches = (utterances: readonly Utterance[]): (readonly [Utterance, string[]])[] => {
  const found: (readonly [Utterance, string[]])[] = [];
  let last: Utterance | undefined;
  for (const utterance of utterances) {
    if (last !== undefined && utterance.prev_id === last.u_id && utterance.who === last.who)
      found.at(-1)![1].push(...utterance.paragraphs);
    else found.push([utterance, [...utterance.paragraphs]]);
    last = utterance;
  }
  return found;
};

const known = (who: string | null | undefined): boolean => typeof who === 'string' && who !== '' && who !== 'unknown';

/** `anna_ek_1f6670`: ids of persons are their names with a mark; they have no letters beyond a–z, so å, ä, ö are as the id writes them. */
const personOf = (who: string | null | undefined): string | undefined => {
  const words = /^(?<name>\p{Ll}[\p{Ll}_-]*)_[0-9a-f]{6}$/u.exec(who ?? '')?.groups?.name?.split('_');
  return words?.map(withCapital).join(' ');
};

/** Words and signs that were set apart, as they are written: no blank before a full stop or within brackets. */
const joinWords = (words: string): string =>
  words
    .replace(/\s+(?=[.,;:!?)\]»%](?:\s|$))/gu, '')
    .replace(/(?<=(?:^|\s)[([«])\s+/gu, '')
    .replace(/(?<!\S)(?<sign>["”])\s+(?<inside>[^"”]*?)\s+\k<sign>/gu, '$<sign>$<inside>$<sign>');
