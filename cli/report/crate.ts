/**
 * `ro-crate-metadata.json`: the report as a research object that archives read (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): what made which file
 * out of what. Its date is that of its documents or one that was given, never the clock's, so that the same input gives the same bytes.
 */
import type { Provenance } from '../../reports/provenance.ts';
import { sha256 } from '../rim/bytes.ts';
import type { OutputFile } from '../rim/write.ts';
import type { Asked } from './asked.ts';
import { mediaType } from './media-types.ts';

export const CRATE = 'ro-crate-metadata.json';

export type CrateFacts = {
  readonly name: string;
  readonly description: string;
  /** ISO 8601: a day, month or year. */
  readonly date: string;
  readonly provenance: Provenance;
  readonly asked: Asked;
};

const PROGRAM = '#ordskifte';
const RUN = '#run';

/** JSON of the crate; `files` are all files of the report but itself and the data package, which describes it in turn. */
export const crate = (
  files: readonly OutputFile[],
  { name, description, date, provenance, asked }: CrateFacts,
): string => {
  const inputs = provenance.sources.map(source => ({
    '@id': `#input-${source.sha256}`,
    '@type': 'CreativeWork',
    name: source.name,
    identifier: `sha256:${source.sha256}`,
  }));
  const parts = [
    ...files.map(fileEntity),
    { '@id': 'datapackage.json', '@type': 'File', name: 'datapackage.json', encodingFormat: 'application/json' },
  ];
  const graph = [
    {
      '@id': CRATE,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name,
      description,
      datePublished: date,
      inLanguage: asked.lang,
      ...(asked.url !== null && { url: asked.url }),
      license: { '@id': '#rights' },
      hasPart: parts.map(part => ({ '@id': part['@id'] })),
      mentions: [{ '@id': RUN }],
    },
    ...parts,
    {
      '@id': '#rights',
      '@type': 'CreativeWork',
      name: 'Rights',
      description:
        'Quoted texts belong to their authors or are public documents; the program claims nothing in the tables and charts that it makes.',
    },
    ...inputs,
    {
      '@id': PROGRAM,
      '@type': 'SoftwareApplication',
      name: 'ordskifte',
      version: provenance.version,
      softwareVersion: provenance.version,
    },
    {
      '@id': RUN,
      '@type': 'CreateAction',
      name: 'ordskifte compare',
      description: `ordskifte compare with the options ${JSON.stringify(asked)}`,
      instrument: { '@id': PROGRAM },
      object: inputs.map(input => ({ '@id': input['@id'] })),
      result: { '@id': './' },
    },
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`;
};

const fileEntity = ({ path, data }: OutputFile) => ({
  '@id': encodeURI(path),
  '@type': 'File',
  name: path,
  encodingFormat: mediaType(path),
  contentSize: String(Buffer.byteLength(data)),
  sha256: sha256(data),
});
