/** `methods.md`: a paragraph for the method section of a paper, and everything that moves a number, to be defended and done again. */
import type { Labels } from '../labels/index.ts';
import { TRUST_LABELS } from '../labels/trust.ts';
import { inBook } from '../names.ts';
import type { Provenance } from '../provenance.ts';
import { fill, formatter } from '../text.ts';

export type MethodFacts = {
  readonly provenance: Provenance;
  /** Every option with its value; null where it was not given. */
  readonly asked: Readonly<Record<string, unknown>> & { readonly restore: boolean; readonly text: boolean };
  /** Limits that no option moves. */
  readonly thresholds: Readonly<Record<string, string | number>>;
  /** Respondents or groups. */
  readonly names: readonly string[];
  readonly documents: number;
};

/** Markdown. */
export const methodsText = (facts: MethodFacts, labels: Labels): string => {
  const own = TRUST_LABELS[inBook(labels)];
  const { provenance, asked, thresholds } = facts;
  const { stopWords, lexicon, codebook, models, sources } = provenance;
  const list = (title: string, rows: readonly (readonly [string, string])[]): string =>
    `## ${title}\n\n| ${own.name} | ${own.value} |\n|---|---|\n${rows.map(row => `| ${row.map(cell).join(' | ')} |\n`).join('')}`;
  return [
    `# ${own.methodsTitle}\n`,
    `${own.methodsLead}\n`,
    `${paragraph(facts, labels)}\n`,
    `${own.methodsAgain}\n`,
    list(
      own.optionsTitle,
      Object.entries(asked).map(([name, value]) => [name, value === null ? own.notGiven : shown(value)] as const),
    ),
    list(
      own.limitsTitle,
      Object.entries(thresholds).map(([name, value]) => [name, String(value)] as const),
    ),
    list(own.modelsTitle, [
      ['ordskifte', provenance.version],
      ...[stopWords, lexicon, codebook].map(({ name, sha256 }) => [name, `sha256 ${sha256}`] as const),
      ...models.map(({ name, sha256 }) => [name, `sha256 ${sha256}`] as const),
    ]),
    list(
      own.inputsTitle,
      sources.map(({ name, sha256, encoding }) => [name, `sha256 ${sha256}, ${encoding}`] as const),
    ),
  ].join('\n');
};

const paragraph = ({ provenance, asked, names, documents }: MethodFacts, labels: Labels): string => {
  const own = TRUST_LABELS[inBook(labels)];
  const number = formatter(labels);
  const { unit, stopWords, lexicon, codebook, minimum, alpha, version } = provenance;
  return fill(own.methods, {
    documents: number(documents),
    names: names.join(', '),
    version,
    text: asked.restore ? own.methodsRestored : own.methodsReceived,
    unit: { form: labels.unitForm, stem: labels.unitStem, lemma: labels.unitLemma }[unit],
    stop: number(stopWords.count),
    stopList: stopWords.name,
    minimum: number(minimum),
    // One document against one is description: nothing is tested.
    tested: documents > names.length ? fill(own.methodsTested, { alpha: number(alpha, 2) }) : '',
    codebook: codebook.name,
    codes: number(codebook.codes),
    cues: number(codebook.count),
    lexicon: lexicon.name,
    withheld: asked.text ? '' : own.methodsWithheld,
  });
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const cell = (text: string): string => text.replace(/[|\\]/gu, '\\$&').replace(/\s+/gu, ' ');
