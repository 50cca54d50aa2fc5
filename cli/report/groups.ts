/** The report about groups of documents: everything computed, drawn and written. */
import { compareGroups, GROUP_MAP_MINIMUM } from '../../analyzers/comparison/groups/index.ts';
import { GROUP_WORD_DEFAULTS } from '../../analyzers/comparison/groups/words.ts';
import { type Group, UNKNOWN } from '../../analyzers/groups/index.ts';
import { PRIOR_SIZE } from '../../analyzers/keyness/measures-by-name.ts';
import { OWN_LEXICON } from '../../analyzers/tone/lexicon.ts';
import { BOOTSTRAP_DEFAULTS } from '../../analyzers/uncertainty/bootstrap.ts';
import type { Answer, Corpus } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { drawGroupCharts } from '../../reports/draw.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { codeNamer } from '../../reports/names.ts';
import { groupPage, groupSourceLine } from '../../reports/page/groups/index.ts';
import type { GroupProvenance } from '../../reports/provenance.ts';
import { groupTablesOf } from '../../reports/tables.ts';
import { groupsOf } from '../analysis.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { sha256 } from '../rim/files.ts';
import { fontFaces } from '../rim/fonts.ts';
import { readGold } from '../rim/gold.ts';
import { answersWithTrees } from '../rim/trees.ts';
import { isSilent } from '../silence.ts';
import { drawing } from './drawing.ts';
import type { ReportOptions } from './options.ts';
import { provenanceOf } from './provenance.ts';
import type { ReportParts } from './report.ts';
import type { Run } from './run.ts';

/** So many documents and sentences of respondents are shown in full: more are a corpus, not a page. */
const MOST_SHOWN = { documents: 12, sentences: 500 };

const fewEnough = (groups: readonly Group[]): boolean => {
  const answers = groups.flatMap(group => group.answers);
  const sentences = answers.reduce((sum, { tokens }) => sum + tokens.sentences.length, 0);
  return answers.length <= MOST_SHOWN.documents && sentences <= MOST_SHOWN.sentences;
};

/** More panels than this are no page that anybody reads. */
const MOST_GROUPS = 24;

/**
 * The report about the groups of a corpus, which holds what `--where` keeps of the documents read.
 *
 * @throws {OrdskifteError} NO_GROUP, NO_WORDS, ONE_GROUP, MANY_GROUPS, BAD_OPTION
 */
export const groupReport = async (run: Run, corpus: Corpus, options: ReportOptions): Promise<ReportParts> => {
  const { clock } = run;
  const labels = LANGUAGES[options.lang];
  const { codebook, json } = loadCodebook(options.codebook);
  const { groups: chosen, notices } = chooseGroups(corpus, options);
  const areShown = options.text && fewEnough(chosen);
  // Who acts is read off trees.
  const groups = areShown ? chosen.map(group => ({ ...group, answers: answersWithTrees(group.answers) })) : chosen;
  const minimum = options.minimum ?? GROUP_WORD_DEFAULTS.minimum;
  const settings = { unit: options.unit, minimum, alpha: GROUP_WORD_DEFAULTS.alpha };
  const gold = options.gold && readGold(options.gold);
  const compared = clock.around('analyse', () =>
    compareGroups(groups, { codebook, ...settings, ...(gold && { gold }), close: areShown }),
  );
  const made = provenanceOf({
    corpus: { answers: groups.flatMap(group => group.answers) },
    codebook,
    codebookJson: json,
    isOwnCodebook: options.codebook !== undefined,
    keyness: settings,
    restore: options.restore,
  });
  const provenance: GroupProvenance = {
    ...made,
    by: options.by,
    groups: groups.map(({ name }) => name),
    asked: options.groups ?? [],
    where: options.where ?? [],
    prior: PRIOR_SIZE,
    correction: 'holm',
    tests: compared.tests,
    ...BOOTSTRAP_DEFAULTS,
    mapMinimum: Math.max(minimum, GROUP_MAP_MINIMUM),
  };
  const codeName = codeNamer(codebook, labels);
  const { charts, missing } = await drawing(run, (measure, tell) =>
    drawGroupCharts(compared, { labels, measure, lexicon: OWN_LEXICON.name, level: provenance.level, codeName, tell }),
  );
  const comparison = { ...compared, notices: [...notices, ...compared.notices, ...missing] };
  const fonts = fontFaces();
  const named = { provenance, labels, ...(options.source !== undefined && { source: options.source }) };
  const html = await clock.aroundAsync('page', () =>
    groupPage({
      comparison,
      charts,
      codebook,
      filesHash: sha256(provenance.sources.map(source => `${source.sha256}\n`).join('')),
      fonts,
      ...(options.title !== undefined && { headline: options.title }),
      ...named,
    }),
  );
  for (const { message } of [...notices, ...compared.notices]) run.err.write(`${message}\n`);
  const around = { labels, source: groupSourceLine(named) };
  return {
    html,
    charts,
    tables: groupTablesOf(comparison),
    provenance,
    around,
    answers: groups.flatMap(group => group.answers),
    codebook,
    names: groups.map(({ name }) => name),
  };
};

type Chosen = { readonly groups: readonly Group[]; readonly notices: readonly Notice[] };

/** The groups in the order asked for, else by name; documents that say no group, or hold no words, are left out with a notice. */
const chooseGroups = (corpus: Corpus, options: ReportOptions): Chosen => {
  const { by, groups: names } = options;
  const all = groupsOf(corpus.answers, { by, ...(names && { groups: names }) });
  const known = names === undefined ? all.filter(({ name }) => name !== UNKNOWN).sort(byName) : all;
  const unknown = names === undefined ? all.filter(({ name }) => name === UNKNOWN) : [];
  const silent = known.flatMap(({ answers }) => answers.filter(answer => isSilent(answer, 'respondent')));
  const groups = known
    .map(({ name, answers }) => ({ name, answers: answers.filter(answer => !silent.includes(answer)) }))
    .filter(({ answers }) => answers.length > 0);
  const documents = groups.flatMap(({ answers }) => answers);
  const nameless = unknown.flatMap(({ answers }) => answers);
  if (groups.length < 2) {
    const named = known.flatMap(({ answers }) => answers).length;
    const left = {
      read: corpus.read,
      where: options.where && corpus.answers.length,
      groups: names && named,
      nameless: nameless.length,
      silent: silent.length,
      left: documents.length,
    };
    if (groups.length === 1) throw new OrdskifteError(messages.oneGroup(by, groups[0]!.name, left));
    throw new OrdskifteError(silent.length > 0 ? messages.noWordsLeft(by, left) : messages.noGroup(by, left));
  }
  if (groups.length > MOST_GROUPS) throw new OrdskifteError(messages.manyGroups(by, groups.length, MOST_GROUPS));
  const ids = new Set(documents.map(({ document }) => document.id));
  return {
    groups,
    notices: [
      ...corpus.notices.filter(({ document }) => document === undefined || ids.has(document)),
      ...leftOut('left-out', nameless, `do not say their ${by}`),
      ...leftOut('no-words', silent, 'have no words by the respondent'),
    ],
  };
};

const ORDER = new Intl.Collator('sv');
const byName = (a: Group, b: Group): number => ORDER.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);

const leftOut = (code: string, answers: readonly Answer[], what: string): Notice[] => {
  if (answers.length === 0) return [];
  const names = answers.slice(0, 3).map(({ document }) => document.id);
  const listed = `${names.join(', ')}${answers.length > names.length ? ' …' : ''}`;
  return [
    {
      code,
      level: 'warning',
      message: `${answers.length} of the documents ${what} and are left out: ${listed}.`,
      values: { documents: answers.length, names: listed },
    },
  ];
};
