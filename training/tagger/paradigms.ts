/** SALDO lemmas and paradigm endings → rows of endings with UD tags, the raw material of the binary lexicon. */
import type { EndingRow } from './ending-row.ts';
import { irregularRows } from './irregular.ts';
import { type FormTable, rowOf } from './principal-parts.ts';

export type ParadigmLexicon = {
  readonly headwords: ReadonlyMap<string, readonly string[]>;
  readonly paradigms: ReadonlyMap<string, readonly EndingRow[]>;
};

/**
 * `lemmas` and `endings` are the contents of `saldo-lemma-paradigm.tsv` and `paradigm-inflection.tsv`; forms of single words that these do not
 * give come from `tables`.
 */
export const readParadigms = (lemmas: string, endings: string, tables: readonly FormTable[] = []): ParadigmLexicon => {
  const rows = new Map<string, { features: string; remove: string; add: string }[]>();
  for (const line of dataLines(endings)) {
    const [paradigm, features, remove, add, support, seen] = line.split('\t');
    if (Number(support) * 3 < Number(seen)) continue;
    const list = rows.get(paradigm!) ?? [];
    list.push({ features: features!, remove: remove!, add: add! });
    rows.set(paradigm!, list);
  }
  const headwords = new Map<string, string[]>();
  const paradigms = new Map<string, EndingRow[]>();
  for (const line of dataLines(lemmas)) {
    const [headword, paradigm] = reflexive(line.split('\t'));
    if (headword!.includes(' ') || headword!.length < 2 || MULTIWORD.test(paradigm!)) continue;
    const name = paradigmName(headword!, paradigm!);
    const list = headwords.get(headword!) ?? [];
    if (!list.includes(name)) list.push(name);
    headwords.set(headword!, list);
    if (!paradigms.has(name)) paradigms.set(name, endingRows(name, paradigm!, rows.get(paradigm!) ?? []));
  }
  for (const table of tables) addWordForms(headwords, paradigms, table);
  return { headwords, paradigms };
};

/** Whether a paradigm is that of single words, named by its rows. */
export const isIrregular = (name: string): boolean => name.startsWith('=');

/** Verbs that have only a use with `sig` (`infinna sig`) inflect like others. */
const reflexive = ([headword, paradigm]: readonly string[]): readonly string[] =>
  /^[^ ]+ sig$/.test(headword!) && paradigm!.startsWith('vbm_')
    ? [headword!.slice(0, -4), paradigm!.replace('vbm_', 'vb_')]
    : [headword!, paradigm!];

/** Gives each headword the forms of the table that its paradigms lack, as a paradigm named by its rows. */
const addWordForms = (
  headwords: Map<string, string[]>,
  paradigms: Map<string, EndingRow[]>,
  table: FormTable,
): void => {
  for (const [headword, names] of headwords) {
    const forms = table.get(headword);
    if (forms === undefined) continue;
    const known = names.flatMap(name => paradigms.get(name)!);
    const lacking = forms
      .flatMap(({ form, features }) => rowsOfForm(headword, names, form, features))
      .filter(row => !known.some(other => givesSame(headword, other, row)));
    if (lacking.length === 0) continue;
    const rows = [...new Map(lacking.map(row => [JSON.stringify(row), row])).values()];
    const name = `=${rows
      .map(row => `${row.remove}>${row.add}>${row.lemma} ${row.tag}`)
      .sort()
      .join(';')}`;
    names.push(name);
    paradigms.set(name, rows);
  }
};

const givesSame = (headword: string, a: EndingRow, b: EndingRow): boolean => {
  if (a.tag !== b.tag || !headword.endsWith(a.remove)) return false;
  const [stem, other] = [
    headword.slice(0, headword.length - a.remove.length),
    headword.slice(0, headword.length - b.remove.length),
  ];
  return stem + a.add === other + b.add;
};

/** The readings of one form, for each class that the headword has. */
const rowsOfForm = (headword: string, names: readonly string[], form: string, features: string): EndingRow[] => {
  const rows: EndingRow[] = [];
  const put: Put = (_remove, add, lemma, tag) =>
    rows.push(rowOf(headword, add, lemma === headword ? headword : lemma, tag));
  const paradigm = names.find(name => name.startsWith(CLASS_OF[features[0]!]!));
  if (paradigm === undefined) return rows;
  if (paradigm.startsWith('nn')) for (const tag of nounTags(paradigm, features)) put('', form, headword, tag);
  if (paradigm.startsWith('av')) adjective(features, headword, form, put);
  if (paradigm.startsWith('vb')) verb(features, headword, form, paradigm.endsWith('*'), put);
  return rows;
};

/** First letter of UniMorph's features → prefix of SALDO's paradigms. */
const CLASS_OF: Readonly<Record<string, string>> = { N: 'nn_', A: 'av_', V: 'vb_' };

export const dataLines = (tsv: string): string[] =>
  tsv
    .split('\n')
    .slice(1)
    .filter(line => line !== '');

/** Classes of multi-word entries, affixes and abbreviations. */
const MULTIWORD = /^(?:nnm|vbm|avm|abm|pmm|pnm|inm|ppm|knm|snm|sxc|mxc|nna|pma|ppa|aba|ava|vba|avh|nnh|kna)_/;

/** Deponents inflect by their own rules; the name tells them apart. */
const paradigmName = (headword: string, paradigm: string): string =>
  paradigm.startsWith('vb') && headword.endsWith('s') && headword.length > 3 ? `${paradigm}*` : paradigm;

const endingRows = (
  name: string,
  paradigm: string,
  rows: readonly { features: string; remove: string; add: string }[],
): EndingRow[] => {
  const out: EndingRow[] = [];
  const put = (remove: string, add: string, lemma: string, tag: string): void => {
    if (!out.some(row => row.remove === remove && row.add === add && row.lemma === lemma && row.tag === tag)) {
      out.push({ add, remove, lemma, tag });
    }
  };
  const word = paradigm.slice(0, 2);
  for (const { features, remove, add } of rows) {
    if (word === 'nn') for (const tag of nounTags(paradigm, features)) put(remove, add, remove, tag);
    if (word === 'av') adjective(features, remove, add, put);
    if (word === 'vb') verb(features, remove, add, name.endsWith('*'), put);
  }
  if (word === 'av') compare(rows, put);
  if (paradigm.startsWith('nn_rp')) pluralOnly(put);
  for (const row of irregularRows(name)) put(row.remove, row.add, row.lemma, row.tag);
  if (word === 'nn' && rows.length === 0)
    for (const row of declensionRows(paradigm)) put(row.remove, row.add, row.remove, row.tag);
  if (word === 'nn' && rows.length === 0) for (const tag of nounTags(paradigm, 'N;INDF;NOM;SG')) put('', '', '', tag);
  if (word === 'pm') {
    put('', '', '', 'PROPN|Case=Nom');
    put('', 's', '', 'PROPN|Case=Gen');
  }
  const closed = CLOSED[word];
  if (closed !== undefined) put('', '', '', closed);
  return out;
};

const CLOSED: Readonly<Record<string, string>> = {
  ab: 'ADV|_',
  in: 'INTJ|_',
  pp: 'ADP|_',
  sn: 'SCONJ|_',
  kn: 'CCONJ|_',
  pn: 'PRON|_',
  nl: 'NUM|Case=Nom|NumType=Card',
  al: 'DET|_',
  ie: 'PART|_',
};

const nounTags = (paradigm: string, features: string): string[] => {
  const letter = /^nn_.(.)/.exec(paradigm)?.[1];
  const genders = letter === 'n' ? ['Neut'] : letter === 'v' ? ['Com', 'Neut'] : ['Com'];
  const [, definite, grammaticalCase, number] = features.split(';');
  const kase = grammaticalCase === 'GEN' ? 'Gen' : 'Nom';
  return genders.map(
    gender =>
      `NOUN|Case=${kase}|Definite=${definite === 'DEF' ? 'Def' : 'Ind'}|Gender=${gender}|Number=${number === 'PL' ? 'Plur' : 'Sing'}`,
  );
};

/** `kläder`, `pengar`: the headword is the plural. */
const pluralOnly = (put: Put): void => {
  for (const [ending, definite] of [
    ['', 'Ind'],
    ['na', 'Def'],
  ] as const) {
    put('', ending, '', `NOUN|Case=Nom|Definite=${definite}|Gender=Com|Number=Plur`);
    put('', `${ending}s`, '', `NOUN|Case=Gen|Definite=${definite}|Gender=Com|Number=Plur`);
  }
};

/** Endings by the declension in a pattern's name, for patterns that the table does not know: `nn_1u_sida` → sidan, sidor, sidorna. */
const declensionRows = (paradigm: string): EndingRow[] => {
  const cells = DECLENSIONS.get(/^nn_(\d[unv])_/.exec(paradigm)?.[1] ?? '') ?? [];
  const names = ['DEF;*;SG', 'INDF;*;PL', 'DEF;*;PL'];
  return cells.flatMap(([remove, ...endings]) =>
    endings.flatMap((ending, i) =>
      ['NOM', 'GEN'].flatMap(kase => {
        const add = kase === 'GEN' ? `${ending}s` : ending!;
        return nounTags(paradigm, `N;${names[i]!.replace('*', kase)}`).map(tag => ({
          remove: remove!,
          add,
          lemma: remove!,
          tag,
        }));
      }),
    ),
  );
};

/** What to remove, then the definite singular, the plural and the definite plural. */
const DECLENSIONS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['1u', [['a', 'an', 'or', 'orna']]],
  ['2u', [['e', 'en', 'ar', 'arna']]],
  ['3u', [['', 'en', 'er', 'erna']]],
  ['3n', [['', 'et', 'er', 'erna']]],
  ['5n', [['e', 'et', 'en', 'ena']]],
  ['6n', [['', 'et', '', 'en']]],
  ['6u', [['', 'en', '', 'na']]],
]);

type Put = (remove: string, add: string, lemma: string, tag: string) => void;

const adjective = (features: string, remove: string, add: string, put: Put): void => {
  const tag = ADJECTIVE[features];
  if (tag !== undefined) put(remove, add, remove, tag);
  if (features === 'ADJ;INDF;NEUT;SG') put(remove, add, remove, 'ADV|Degree=Pos');
  if (features.includes('COMPV')) put(remove, add, remove, 'ADV|Degree=Cmp');
  if (features === 'ADJ;INDF;PL;SPRL') put(remove, add, remove, 'ADV|Degree=Sup');
};

const ADJECTIVE: Readonly<Record<string, string>> = {
  'ADJ;INDF;MASC+FEM;SG': 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Gender=Com|Number=Sing',
  'ADJ;INDF;NEUT;SG': 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Gender=Neut|Number=Sing',
  'ADJ;INDF;PL': 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Number=Plur',
  'ADJ;DEF': 'ADJ|Case=Nom|Definite=Def|Degree=Pos',
  'ADJ;DEF;MASC;SG': 'ADJ|Case=Nom|Definite=Def|Degree=Pos|Gender=Com|Number=Sing',
  'ADJ;DEF;COMPV': 'ADJ|Case=Nom|Degree=Cmp',
  'ADJ;INDF;PL;SPRL': 'ADJ|Case=Nom|Definite=Ind|Degree=Sup',
  'ADJ;DEF;SPRL': 'ADJ|Case=Nom|Definite=Def|Degree=Sup',
};

/** Regular comparison (`gul`, `gulare`, `gulast`), which the table leaves out. */
const compare = (rows: readonly { features: string; remove: string; add: string }[], put: Put): void => {
  if (rows.some(row => row.features.includes('COMPV'))) return;
  const definite = rows.find(row => row.features === 'ADJ;DEF' && row.add.endsWith('a'));
  if (definite === undefined) return;
  const { remove } = definite;
  const stem = definite.add.slice(0, -1);
  put(remove, `${stem}are`, remove, 'ADJ|Case=Nom|Degree=Cmp');
  put(remove, `${stem}are`, remove, 'ADV|Degree=Cmp');
  put(remove, `${stem}ast`, remove, 'ADJ|Case=Nom|Definite=Ind|Degree=Sup');
  put(remove, `${stem}ast`, remove, 'ADV|Degree=Sup');
  put(remove, `${stem}aste`, remove, 'ADJ|Case=Nom|Definite=Def|Degree=Sup');
};

const verb = (features: string, remove: string, add: string, deponent: boolean, put: Put): void => {
  const tag = VERB[features];
  if (tag !== undefined) put(remove, add, remove, deponent ? tag.replace(/\|Voice=\w+$/, '') : tag);
  if (deponent && (features === 'V.PTCP;PRS' || features === 'V.PTCP;PST')) return;
  if (features === 'V.PTCP;PRS') put(remove, add, add, 'ADJ|Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part');
  if (features === 'V.PTCP;PST') for (const [form, tag] of participle(add)) put(remove, form, add, tag);
};

const VERB: Readonly<Record<string, string>> = {
  'V;ACT;NFIN': 'VERB|VerbForm=Inf|Voice=Act',
  'V;ACT;IND;PRS': 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act',
  'V;ACT;IND;PST': 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act',
  'V;IMP': 'VERB|Mood=Imp|VerbForm=Fin|Voice=Act',
  'V.CVB;ACT': 'VERB|VerbForm=Sup|Voice=Act',
  'V;PASS;NFIN': 'VERB|VerbForm=Inf|Voice=Pass',
  'V;PASS;IND;PRS': 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass',
  'V;PASS;IND;PST': 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass',
  'V.CVB;PASS': 'VERB|VerbForm=Sup|Voice=Pass',
};

/** Common, neuter and plural/definite forms of a past participle. */
const participle = (base: string): [form: string, tag: string][] => {
  const stem = base.slice(0, -1);
  const neuter = base.endsWith('en') ? `${stem}t` : base.endsWith('dd') ? `${base.slice(0, -2)}tt` : `${stem}t`;
  const plural = base.endsWith('en')
    ? `${base.slice(0, -2).replace(/(mm|nn)$/, double => double[0]!)}na`
    : base.endsWith('ad')
      ? `${base}e`
      : `${base}a`;
  const common = 'Definite=Ind|Degree=Pos|Gender=Com|Number=Sing|Tense=Past|VerbForm=Part';
  return [
    [base, `ADJ|Case=Nom|${common}`],
    [neuter, `ADJ|Case=Nom|${common.replace('Com', 'Neut')}`],
    [plural, 'ADJ|Case=Nom|Definite=Ind|Degree=Pos|Number=Plur|Tense=Past|VerbForm=Part'],
    [plural, 'ADJ|Case=Nom|Definite=Def|Degree=Pos|Tense=Past|VerbForm=Part'],
  ];
};
