/** Texts for coding: documents or JSONL records, in the format of an annotation program. */
import { type CodedDocument, type Format, maskSpeaker, writeCodings } from '../analyzers/codings/index.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { recordOf, sidecarOf } from '../pipeline/read/record.ts';
import { dataPackage } from './report/datapackage.ts';
import { readCodingPlace, readRecords } from './rim/codings.ts';
import { writeFolder } from './rim/write.ts';
import { loadCorpus, type Session } from './session.ts';

export type ExportOptions = { readonly out?: string; readonly mask?: boolean };

const EXTENSION: Readonly<Record<Format, string>> = {
  jsonl: 'jsonl',
  doccano: 'jsonl',
  'label-studio': 'json',
  'webanno-tsv': 'tsv',
  'cas-json': 'json',
  csv: 'csv',
};

/**
 * Writes to standard output, or one file a text into the folder `out`. Codings that the texts have go along.
 *
 * @throws {OrdskifteError} BAD_OPTION where a format holds one text, there are several, and no folder was named
 */
export const exportTexts = async (
  session: Session,
  place: string,
  format: Format,
  options: ExportOptions,
): Promise<void> => {
  const isMasked = options.mask === true;
  const texts = (await textsOf(session, place)).map(({ party, ...document }) =>
    isMasked ? { ...document, text: maskSpeaker(document.text, { name: document.speaker, party }) } : document,
  );
  for (const { id, speaker } of texts)
    if (isMasked && speaker && namesIn(speaker).some(part => plain(id).includes(part)))
      session.err.write(`ordskifte: the id “${id}” still holds the name of the speaker; rename the file\n`);
  if (options.out !== undefined) {
    const files = texts.map(text => ({
      path: `${text.id.replace(/[^\p{L}\p{N}._-]/gu, '_')}.${EXTENSION[format]}`,
      data: writeCodings([text], format, { isMasked }),
    }));
    writeFolder(options.out, [...files, { path: 'datapackage.json', data: dataPackage([], { export: format }) }]);
    session.err.write(`${options.out}\n`);
    return;
  }
  if ((format === 'webanno-tsv' || format === 'cas-json') && texts.length !== 1)
    throw new OrdskifteError(messages.oneFilePerText(format, texts.length));
  session.out.write(writeCodings(texts, format, { isMasked }));
};

type Text = CodedDocument & { readonly party?: string | undefined };

/** Coded or plain JSONL as it is, anything else as documents. */
const textsOf = async (session: Session, place: string): Promise<Text[]> => {
  if (/\.jsonl$/iu.test(place)) {
    const records = readRecords(place);
    const coded = records.some(({ value }) => 'sentences' in value || 'findings' in value || 'label' in value);
    if (coded) return [...readCodingPlace(place).parts];
    return records.map(({ value, place: line }) => {
      const { id, text } = recordOf(value, line);
      const { respondent: speaker, party } = sidecarOf(value, line);
      if (text.trim() === '') throw new OrdskifteError(messages.codingWithoutText(id));
      return { id, text, ...(speaker !== undefined && { speaker }), party, codings: [] };
    });
  }
  const { answers } = await loadCorpus(session, [place], { restore: true }, { needs: ['form'] });
  return answers.map(({ document, structure: { respondent } }) => ({
    id: document.id,
    text: document.text,
    ...(respondent && { speaker: respondent.name, party: respondent.party }),
    codings: [],
  }));
};

const namesIn = (name: string): string[] =>
  plain(name)
    .split(/\s+/u)
    .filter(part => part.length > 2);

/** File names often lose their accents: “jonsson” is Jönsson. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
