/**
 * Irregular forms by word: what the patterns' endings do not give (`ledamot` ledamöter, `bryta` brutit, `låg` lägst), from UniMorph's table
 * of forms and the principal parts of the Grammatical Framework's dictionary. The rows are those of paradigms, so that nothing else changes.
 */
import type { EndingRow } from './ending-row.ts';

/** A form that a headword has, with features in the manner of UniMorph. */
export type WordForm = { readonly form: string; readonly features: string };

/** Headword → forms that a source lists for it. */
export type FormTable = ReadonlyMap<string, readonly WordForm[]>;

/** Contents of `unimorph-swe.tsv`: lemma, form, features. */
export const readForms = (tsv: string): FormTable => {
  const table = new Map<string, WordForm[]>();
  for (const line of tsv.split('\n').slice(1)) {
    const [lemma, form, features] = line.split('\t');
    if (features !== undefined) add(table, lemma!, form!, features);
  }
  return table;
};

/** Contents of `gf-dictswe.tsv`: identifier, constructor, principal parts. */
export const readPrincipalParts = (tsv: string): FormTable => {
  const table = new Map<string, WordForm[]>();
  for (const line of tsv.split('\n').slice(1)) {
    const [, builder, cell] = line.split('\t');
    const parts = (cell ?? '').split(' ');
    if (parts.some(part => !/^[\p{L}-]+$/u.test(part))) continue;
    for (const [form, features] of PARTS.get(`${builder} ${parts.length}`)?.(parts) ?? []) {
      add(table, parts[0]!, form, features);
    }
  }
  return table;
};

const add = (table: Map<string, WordForm[]>, lemma: string, form: string, features: string): void => {
  const list = table.get(lemma);
  if (list === undefined) table.set(lemma, [{ form, features }]);
  else list.push({ form, features });
};

type Pair = readonly [form: string, features: string];

const genitive = (form: string): string => (/[sxz]$/.test(form) ? form : `${form}s`);

const noun = (form: string, cell: string): Pair[] => [
  [form, `N;${cell.replace('*', 'NOM')}`],
  [genitive(form), `N;${cell.replace('*', 'GEN')}`],
];

/** `böcker` böckerna, `män` männen, `ägg` äggen, `bin` bina. */
const definitePlural = (plural: string): string =>
  /[aeo]r$/.test(plural)
    ? `${plural}na`
    : plural.endsWith('n') && !plural.endsWith('än')
      ? `${plural}a`
      : `${plural}en`;

const plurals = (plural: string, definite = definitePlural(plural)): Pair[] => [
  ...noun(plural, 'INDF;*;PL'),
  ...noun(definite, 'DEF;*;PL'),
];

/** Past, supine and participle with their passives. */
const verb = (past: string, supine: string, participle = participleOf(supine)): Pair[] => [
  [past, 'V;ACT;IND;PST'],
  [`${past}s`, 'V;PASS;IND;PST'],
  [supine, 'V.CVB;ACT'],
  [`${supine}s`, 'V.CVB;PASS'],
  ...(participle === undefined ? [] : [[participle, 'V.PTCP;PST'] as const]),
];

const participleOf = (supine: string): string | undefined =>
  supine.endsWith('it') ? `${supine.slice(0, -2)}en` : undefined;

const comparison = (comparative: string, superlative: string): Pair[] => [
  [comparative, 'ADJ;DEF;COMPV'],
  [superlative, 'ADJ;INDF;PL;SPRL'],
  [`${superlative}${superlative.endsWith('ast') ? 'e' : 'a'}`, 'ADJ;DEF;SPRL'],
];

const adjective = (neuter: string, plural: string): Pair[] => [
  [neuter, 'ADJ;INDF;NEUT;SG'],
  [plural, 'ADJ;INDF;PL'],
  [plural, 'ADJ;DEF'],
];

/** What the arguments of a constructor say, by its name and their number. */
const PARTS: ReadonlyMap<string, (parts: readonly string[]) => readonly Pair[]> = new Map([
  ['mkN 2', ([, plural]) => plurals(plural!)],
  ['mkN 4', ([, definite, plural, all]) => [...noun(definite!, 'DEF;*;SG'), ...plurals(plural!, all)]],
  ['mkV 3', ([, past, supine]) => verb(past!, supine!)],
  [
    'mkV 6',
    ([, present, , past, supine, participle]) => [[present!, 'V;ACT;IND;PRS'], ...verb(past!, supine!, participle)],
  ],
  ['mkA 3', ([, comparative, superlative]) => comparison(comparative!, superlative!)],
  [
    'mkA 5',
    ([, neuter, plural, comparative, superlative]) => [
      ...adjective(neuter!, plural!),
      ...comparison(comparative!, superlative!),
    ],
  ],
  [
    'mkA 7',
    ([, neuter, plural, , comparative, superlative]) => [
      ...adjective(neuter!, plural!),
      ...comparison(comparative!, superlative!),
    ],
  ],
]);

/** The row of endings that leads from a headword to one of its forms. `base` is the lemma of the form: the headword, or a participle. */
export const rowOf = (headword: string, form: string, base: string, tag: string): EndingRow => {
  let same = 0;
  const shortest = Math.min(headword.length, form.length, base.length);
  while (same < shortest && headword[same] === form[same] && headword[same] === base[same]) same += 1;
  return { add: form.slice(same), remove: headword.slice(same), lemma: base.slice(same), tag };
};
