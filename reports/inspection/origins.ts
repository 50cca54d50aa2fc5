/** Where a fact about a document comes from: its sidecar, or a line of its text. */
import type { Answer } from '../../pipeline/corpus.ts';
import { findDate, findMonth } from '../../pipeline/structure/dates.ts';
import type { Person, Sidecar } from '../../pipeline/types.ts';

/** The offset in the text where it stands; `sidecar`; or nothing, where it follows from several places. */
export type Origin = 'sidecar' | number | undefined;

type Stretch = { readonly start: number; readonly end: number };

export const originsIn = ({ document, structure }: Answer) => {
  const { text, sidecar = {} } = document;
  const told = (field: keyof Sidecar): Origin => (sidecar[field] === undefined ? undefined : 'sidecar');
  const places: readonly Stretch[] = structure.segments;
  const inText = (holds: (line: string) => boolean, stretches = places): Origin => {
    for (const { start, end } of stretches)
      for (const line of text.slice(start, end).matchAll(/[^\n]+/gu)) if (holds(line[0])) return start + line.index;
    return undefined;
  };
  const named = ({ name, role }: Person, stretches = places): Origin => {
    const words = name || role || '';
    const last = words.split(/\s+/u).at(-1) ?? '';
    return words === ''
      ? undefined
      : (inText(line => line.includes(words), stretches) ?? inText(line => line.includes(last), stretches));
  };
  const signatures = structure.segments.filter(({ kind }) => kind === 'signature');
  return {
    title: (): Origin => told('title') ?? structure.segments.find(({ kind }) => kind === 'title')?.start,
    dnr: (dnr: string): Origin => told('dnr') ?? inText(line => line.includes(dnr)),
    date: (date: string): Origin =>
      told('date') ??
      inText(line => findDate(line) === date, [...structure.segments].reverse()) ??
      inText(line => findMonth(line) === date),
    respondent: (person: Person): Origin => told('respondent') ?? named(person),
    questioner: (person: Person): Origin => told('questioner') ?? named(person),
    addressee: (person: Person): Origin => named(person),
    signer: (person: Person): Origin => named(person, signatures),
  };
};
