/** E-mail: the words of the message, the plain ones where it has them, else those of its page. */
import type PostalMime from 'postal-mime';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { paragraphsOfHtml } from './html.ts';
import type { Limits } from './limits.ts';
import { beginningOf, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';

/** Header lines at the beginning, one of them by those that every message has. */
const HEADER = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t]+[^\n]*\r?\n)*){2,}/u;
const NAMED = /^(?:from|received|return-path|mime-version|message-id|delivered-to|date|to|subject):/imu;
const CERTAIN = /^(?:received|return-path|mime-version|message-id|delivered-to|content-type):/imu;

export const mail: Reader = Object.freeze({
  format: 'e-mail',
  isIts: ({ bytes, name }: ForeignFile): boolean => {
    const head = HEADER.exec(beginningOf(bytes))?.[0];
    return head !== undefined && NAMED.test(head) && (CERTAIN.test(head) || /\.eml$/iu.test(name));
  },
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const message = await parsed(bytes, place, limits);
    const plain = message.text?.trim() ? textOf(message.text.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n/u)) : '';
    const text = plain || textOf(await paragraphsOfHtml(message.html ?? '', place, limits));
    const date = dateOf(message.headers.find(({ key }) => key === 'date')?.value);
    return [{ text, ...(date !== undefined && { facts: { date } }) }];
  },
});

const parsed = async (bytes: Uint8Array, place: string, limits: Limits): ReturnType<typeof PostalMime.parse> => {
  try {
    const { default: parser } = await import('postal-mime');
    return await parser.parse(bytes, { maxNestingDepth: limits.depth });
  } catch (error) {
    throw new OrdskifteError(messages.unreadableFormat(place, 'an e-mail', (error as Error).message), { cause: error });
  }
};

/** The day as the sender's clock has it, whatever the hour was elsewhere (RFC 5322, 3.3). */
const dateOf = (header = ''): string | undefined => {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})/u.exec(header) ?? [];
  const at = MONTHS.indexOf(month);
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
