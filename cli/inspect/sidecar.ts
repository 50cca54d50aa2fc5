/** The sidecar of a document as it was taken apart: what it says may be corrected, and what is left as it is changes nothing. */
import { existsSync } from 'node:fs';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { whoseLines } from '../../pipeline/structure/whose.ts';
import type { Sidecar } from '../../pipeline/types.ts';
import { readBytes, sha256, sidecarPlace } from '../rim/files.ts';
import { writeWhole } from '../rim/write.ts';

/** What stands in the file, a stretch a line. Facts that stood there stay; those that were found are only written where there is one person of a side. */
export const sidecarText = ({ document, structure }: Answer, hash: string): string => {
  const { respondents = [], questioners = [], title, dnr, date, respondent, questioner } = structure;
  const { facts = {}, whose: _, sha256: __, ...known } = document.sidecar ?? {};
  const one = respondents.length === 1 ? respondent : undefined;
  const asks = questioners.length === 1 ? questioner : undefined;
  const found: Sidecar = {
    ...(one && { respondent: one.name }),
    ...(one?.party !== undefined && { party: one.party }),
    ...(one?.role !== undefined && { role: one.role }),
    ...(date !== undefined && { date }),
    ...(asks && { questioner: asks.name }),
    ...(asks?.party !== undefined && { questionerParty: asks.party }),
    ...(title !== undefined && { title }),
    ...(dnr !== undefined && { dnr }),
  };
  const fields = Object.entries({ ...found, ...known, ...facts, sha256: hash }).map(
    ([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lines = whoseLines(document, structure).map(line => `  ${JSON.stringify(line)}`);
  return `{\n${[...fields, ` "whose": [\n${lines.join(',\n')}\n ]`].join(',\n')}\n}\n`;
};

/**
 * Writes the sidecar beside a file.
 *
 * @returns its place
 * @throws {OrdskifteError} SIDECAR_EXISTS without `force`, UNWRITABLE
 */
export const writeSidecar = (answer: Answer, file: string, force: boolean): string => {
  const place = sidecarPlace(file);
  if (existsSync(place) && !force) throw new OrdskifteError(messages.sidecarExists(place));
  writeWhole(place, sidecarText(answer, sha256(readBytes(file))));
  return place;
};
