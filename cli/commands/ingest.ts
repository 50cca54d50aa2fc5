/** `ingest`: files of any readable format → a corpus of JSON lines, a document a line. */

import { once } from 'node:events';
import { idOf, receive } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { type NameFacts, nameFacts } from '../../pipeline/read/name-facts.ts';
import { limitsFrom } from '../readers/limits.ts';
import { isRefusal } from '../rim/foreign.ts';
import { type Item, inputOf, itemsIn } from '../rim/items.ts';
import { type GrowingFile, growingFile } from '../rim/write.ts';
import { finish, LIMIT_HELP, type Register, type Session } from '../session.ts';

type Options = {
  readonly out?: string;
  readonly factsFromName?: string;
  readonly limit?: readonly string[];
  readonly timing?: boolean;
};

export const registerIngest: Register = (program, session) => {
  program
    .command('ingest')
    .description(
      'read PDF, Word, OpenDocument, RTF, web pages, e-mail, scans, tables and texts into a corpus of JSON lines: {"id","text",…facts}, a document a line',
    )
    .argument('<places...>', 'files, folders, archives')
    .option('--out <file.jsonl>', 'where the lines are written; by default standard output')
    .option(
      '--facts-from-name <pattern>',
      'what names of files say of their texts, such as "{respondent}_{party}_{date}"; {} passes a part over',
    )
    .option('--limit <name=number...>', LIMIT_HELP)
    .option('--timing', 'print how long each stage took, on stderr')
    .addHelpText('after', '\nExample:\n  ordskifte ingest answers/ minutes.pdf --out corpus.jsonl')
    .action(async (places: readonly string[], options: Options) => {
      await session.clock.aroundAsync('read', () => ingest(session, places, options));
      finish(session, options);
    });
};

const ingest = async (
  session: Session,
  places: readonly string[],
  { out, factsFromName, limit = [] }: Options,
): Promise<void> => {
  const named = factsFromName === undefined ? () => ({}) : nameFacts(factsFromName);
  const limits = limitsFrom(limit);
  const sink = out === undefined ? streaming(session.out) : growingFile(out);
  const seen = new Set<string>();
  let written = 0;
  const refuse = (error: unknown): void => {
    session.refuse(error);
    session.exit(1);
  };
  try {
    const notice = ({ message }: { readonly message: string }): void => void session.err.write(`${message}\n`);
    for await (const item of itemsIn(places, { limits, refuse, notice })) {
      const line = attempt(() => lineOf(item, seen, named), refuse);
      if (line === undefined) continue;
      written++;
      await sink.write(`${JSON.stringify(line)}\n`);
    }
    sink.keep();
  } catch (error) {
    sink.drop();
    throw error;
  }
  if (out !== undefined) session.err.write(`${out}: ${written} ${written === 1 ? 'document' : 'documents'}\n`);
};

const attempt = <T>(work: () => T, refuse: (error: unknown) => void): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    refuse(error);
    return undefined;
  }
};

/**
 * The record of an item; nothing for a blank line. Text is as it was received, facts are those of file and sidecar; what a file's name
 * says was asked for and goes before both.
 */
const lineOf = (item: Item, seen: Set<string>, named: NameFacts): object | undefined => {
  const input = inputOf(item);
  if (input === undefined) return undefined;
  const id = idOf(input);
  if (seen.has(id)) throw new OrdskifteError(messages.duplicateId(id));
  seen.add(id);
  const { raw } = receive(input);
  const { facts = {}, sha256: _, ...fields } = input.sidecar ?? {};
  const { facts: namedFacts = {}, ...namedFields } = item.line === undefined ? named(item.name) : {};
  return {
    id,
    text: raw,
    ...fields,
    ...namedFields,
    ...facts,
    ...namedFacts,
    ...(item.line === undefined && { originalFile: item.name }),
  };
};

/** Where lines go: a file, or a stream, which waits for whoever reads it. */
type Sink = Omit<GrowingFile, 'write'> & { readonly write: (line: string) => Promise<void> | void };

const streaming = (out: NodeJS.WritableStream): Sink => ({
  write: async line => {
    if (!out.write(line)) await once(out, 'drain');
  },
  keep: () => undefined,
  drop: () => undefined,
});
