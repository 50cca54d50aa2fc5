/** Which coder has read which document, in tables that name a coder only where he found something. */
import type { Notice } from '../../pipeline/types.ts';
import type { CodedDocument, Coding } from './types.ts';

/**
 * The documents of tables with the codings that no row shows: a coder who stands in the tables has read all their documents, and where
 * he has no row he found nothing. A coder with a row without a code says himself which documents he has read, and gets none.
 * What was assumed is a notice for each coder (`coder-assumed`).
 */
export function withSilentCodings(tables: readonly CodedDocument[]): {
  readonly parts: readonly CodedDocument[];
  readonly notices: readonly Notice[];
} {
  const codings = tables.flatMap(table => table.codings);
  const exact = new Set(codings.filter(({ spans }) => spans.length === 0).map(({ coder }) => coder));
  const assumed = [...new Set(codings.map(({ coder }) => coder))].filter(coder => !exact.has(coder));
  const known = new Set(tables.flatMap(({ id, codings: own }) => own.map(({ coder }) => keyOf(id, coder))));
  const ids = [...new Set(tables.map(({ id }) => id))];
  const silent = assumed
    .map(coder => ({ coder, documents: ids.filter(id => !known.has(keyOf(id, coder))) }))
    .filter(({ documents }) => documents.length > 0);
  const added = ids.flatMap((id): CodedDocument[] => {
    const own = silent.flatMap(({ coder, documents }): Coding[] =>
      documents.includes(id) ? [{ coder, spans: [] }] : [],
    );
    return own.length === 0 ? [] : [{ id, text: '', codings: own }];
  });
  return { parts: [...tables, ...added], notices: silent.map(noticeOf) };
}

const keyOf = (id: string, coder: string): string => JSON.stringify([id, coder]);

const SHOWN = 3;

const noticeOf = ({ coder, documents }: { readonly coder: string; readonly documents: readonly string[] }): Notice => {
  const more = documents.length > SHOWN ? ` … (${documents.length} documents)` : '';
  const names = `${documents.slice(0, SHOWN).join(', ')}${more}`;
  return {
    code: 'coder-assumed',
    level: 'warning',
    message: `${coder} has no row for ${names} and is taken to have found nothing there; if ${coder} has not read all documents, say which with a row without a code (${documents[0]},,,,${coder}).`,
    values: { coder, documents: documents.length, names },
  };
};
