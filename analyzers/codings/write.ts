/** Texts (and codings) for the annotation programs. */

import { toCodePoints } from './offsets.ts';
import type { CodedDocument, Format, Span } from './types.ts';

export type WriteOptions = {
  /** Leave out who spoke, so that coders cannot know. Default true. */
  readonly isMasked: boolean;
};
export const WRITE_OPTIONS: WriteOptions = Object.freeze({ isMasked: true });

/** One file per format; WebAnno TSV and CAS JSON hold one document each, so give one. Only the first coding is written by formats for one coder. */
export function writeCodings(
  documents: readonly CodedDocument[],
  format: Format,
  options: WriteOptions = WRITE_OPTIONS,
): string {
  const speakerOf = ({ speaker }: CodedDocument) => (options.isMasked || speaker === undefined ? {} : { speaker });
  if (format === 'jsonl')
    return lines(
      documents.map(document => ({
        id: document.id,
        ...speakerOf(document),
        text: document.text,
        findings: spansOf(document),
      })),
    );
  if (format === 'doccano')
    return lines(
      documents.map(document => ({
        text: document.text,
        label: spansOf(document).map(({ start, end, code }) => [
          toCodePoints(document.text, start),
          toCodePoints(document.text, end),
          code,
        ]),
        meta: { document: document.id, ...speakerOf(document) },
      })),
    );
  if (format === 'label-studio')
    return `${JSON.stringify(
      documents.map(document => ({
        data: { document: document.id, text: document.text, ...speakerOf(document) },
        annotations: document.codings.map(({ coder, spans }) => ({
          completed_by: { email: coder },
          result: spans.map(({ start, end, code }) => ({
            type: 'labels',
            from_name: 'label',
            to_name: 'text',
            value: { start, end, text: document.text.slice(start, end), labels: [code] },
          })),
        })),
      })),
      null,
      1,
    )}\n`;
  if (format === 'cas-json') return casOf(documents[0]!);
  if (format === 'webanno-tsv') return tsvOf(documents[0]!);
  const rows = documents.flatMap(({ id, codings }) =>
    codings.flatMap(({ coder, spans }) => spans.map(({ start, end, code }) => [id, start, end, code, coder])),
  );
  return ['document,start,end,code,coder', ...rows.map(row => row.map(field).join(','))].join('\r\n').concat('\r\n');
}

const lines = (rows: readonly unknown[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('');
const field = (value: string | number): string =>
  /[",\r\n]/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
const spansOf = ({ codings }: CodedDocument): readonly Span[] => codings[0]?.spans ?? [];

const LAYER = 'webanno.custom.Code';

function casOf(document: CodedDocument): string {
  const annotations = spansOf(document).map(({ start, end, code }, i) => ({
    '%ID': i + 2,
    '%TYPE': LAYER,
    '@sofa': 1,
    begin: start,
    end,
    code,
  }));
  const sofa = {
    '%ID': 1,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: document.text,
  };
  const types = {
    [LAYER]: {
      '%NAME': LAYER,
      '%SUPER_TYPE': 'uima.tcas.Annotation',
      code: { '%NAME': 'code', '%RANGE': 'uima.cas.String' },
    },
  };
  const views = { _InitialView: { '%SOFA': 1, '%MEMBERS': annotations.map(item => item['%ID']) } };
  return `${JSON.stringify({ '%TYPES': types, '%FEATURE_STRUCTURES': [sofa, ...annotations], '%VIEWS': views }, null, 1)}\n`;
}

/** Words are what stands between white space; a span covers every word that it touches. */
function tsvOf(document: CodedDocument): string {
  const { text } = document;
  const spans = spansOf(document);
  const out = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${LAYER}|code`, '', ''];
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].filter(match => match[0].trim() !== '');
  paragraphs.forEach((paragraph, p) => {
    out.push(`#Text=${escapeCell(paragraph[0])}`);
    [...paragraph[0].matchAll(/\S+/gu)].forEach((word, w) => {
      const start = paragraph.index + word.index;
      const end = start + word[0].length;
      const codes = spans.flatMap((span, i) =>
        span.start < end && span.end > start ? [`${escapeCell(span.code)}[${i + 1}]`] : [],
      );
      out.push(`${p + 1}-${w + 1}\t${start}-${end}\t${escapeCell(word[0])}\t${codes.join('|') || '_'}\t`);
    });
    out.push('');
  });
  return `${out.join('\n')}\n`;
}

const escapeCell = (value: string): string =>
  value.replace(/[\\[\]|_;>*]/gu, character => `\\${character}`).replaceAll('\t', '\\t');
