/**
 * Calibrates the strengths of the judged word list on rated paragraphs and writes `analyzers/tone/strengths.ts`:
 * npm run train:sentiment -- [--data DIR]. A word keeps its judged sign and at least a tenth of its judged
 * strength; the data say how much more it tells. Prints cross-validation over train by document, and dev.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sentenceTones } from '../../analyzers/tone/index.ts';
import { SIGNS } from '../../analyzers/tone/signs.ts';
import { answerOf } from '../../cli/rim/single-speaker.ts';
import { Memory } from '../../pipeline/memory.ts';
import { openData } from '../data.ts';
import { foldsOf, spearman } from './evaluate.ts';
import { OPTIONS } from './options.ts';

const { values, pathOf } = openData('train:sentiment', OPTIONS);

/** Label points that one step of the judged scale is worth before the data speak, at length √words. */
const STEP = 0.25;
/** How hard the data must pull before a strength leaves its judged value. */
const PENALTY = 1;
/** Share of the judged strength that is never taken away. */
const FLOOR = 0.1;
const NEGATED = -0.5;

const memory = new Memory();

type Paragraph = { readonly id: string; readonly label: number; readonly words: ReadonlyMap<string, number> };

const paragraphs = (part: string): Paragraph[] =>
  readFileSync(pathOf(`sentiment/absabank-imm_${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { id, text, label } = JSON.parse(line) as { id: string; text: string; label: number };
      const tones = sentenceTones(answerOf(id, text, memory), { lexicon: { name: 'signs', values: SIGNS } });
      const length = Math.sqrt(
        Math.max(
          1,
          tones.reduce((sum, tone) => sum + tone.words, 0),
        ),
      );
      const words = new Map<string, number>();
      for (const { lemma, negated } of tones.flatMap(tone => tone.matches)) {
        words.set(lemma, (words.get(lemma) ?? 0) + (Math.sign(SIGNS.get(lemma)!) * (negated ? NEGATED : 1)) / length);
      }
      return { id, label, words };
    });

/** Strengths (on the judged scale) that fit the labels best, by projected gradient descent with a step of its own for each word. */
const calibrate = (rows: readonly Paragraph[]): Map<string, number> => {
  const strength = new Map(
    [...new Set(rows.flatMap(row => [...row.words.keys()]))].map(word => [word, STEP * Math.abs(SIGNS.get(word)!)]),
  );
  const curvature = new Map<string, number>();
  for (const { words } of rows)
    for (const [word, x] of words) curvature.set(word, (curvature.get(word) ?? 0) + 4 * x * x);
  let intercept = rows.reduce((sum, row) => sum + row.label, 0) / rows.length;
  for (let round = 0; round < 500; round++) {
    const gradient = new Map<string, number>();
    let error = 0;
    for (const { label, words } of rows) {
      const residual = predict(words, strength) + intercept - label;
      error += residual;
      for (const [word, x] of words) gradient.set(word, (gradient.get(word) ?? 0) + residual * x);
    }
    intercept -= error / rows.length;
    for (const [word, value] of strength) {
      const judged = STEP * Math.abs(SIGNS.get(word)!);
      const slope = gradient.get(word)! + PENALTY * (value - judged);
      strength.set(word, Math.max(FLOOR * judged, value - slope / (curvature.get(word)! + PENALTY)));
    }
  }
  return strength;
};

const predict = (words: ReadonlyMap<string, number>, strength: ReadonlyMap<string, number>): number =>
  [...words].reduce((sum, [word, x]) => sum + x * (strength.get(word) ?? STEP * Math.abs(SIGNS.get(word)!)), 0);

const train = paragraphs('train');
const dev = paragraphs('dev');
const labels = train.map(row => row.label);
const folds = foldsOf(train.map(row => row.id.replace(/_[^_]*$/, '')));
const predictions = new Array<number>(train.length).fill(0);
for (const { inside, outside } of folds) {
  const strength = calibrate(inside.map(i => train[i]!));
  for (const i of outside) predictions[i] = predict(train[i]!.words, strength);
}
const strength = calibrate(train);
const entries = [...strength]
  .map(
    ([word, value]) => [word, Math.round(10 * Math.min(3, value / STEP) * Math.sign(SIGNS.get(word)!)) / 10] as const,
  )
  .filter(([word, value]) => value !== 0 && value !== SIGNS.get(word))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const signsOnly = new Map<string, number>();
writeFileSync(
  values.strengths,
  `/**
 * Strengths of words of tone, learned from rated paragraphs; made by training/tone/calibrate.ts, not by hand. Signs are those of
 * signs.ts. Source: ABSAbank-Imm 1.1, training part (Språkbanken Text, CC BY 4.0; Rouces, Borin & Tahmasebi 2020).
 */
const VALUES = \`
${lines(entries.map(([word, value]) => `${word} ${value}`))}
\`;

export const STRENGTHS: ReadonlyMap<string, number> = new Map(
  VALUES.trim()
    .split(/\\s*[\\n;]\\s*/)
    .map(entry => {
      const [word, value] = entry.split(' ');
      return [word!, Number(value)];
    }),
);
`,
);
const round = (x: number): string => x.toFixed(3);
process.stdout.write(
  [
    'word list\tmeasured on\tSpearman ρ',
    `signs only\ttrain\t${round(
      spearman(
        labels,
        train.map(row => predict(row.words, signsOnly)),
      ),
    )}`,
    `signs only\tdev\t${round(
      spearman(
        dev.map(r => r.label),
        dev.map(row => predict(row.words, signsOnly)),
      ),
    )}`,
    `strengths\ttrain, 5-fold by document\t${round(spearman(labels, predictions))}`,
    `strengths\tdev\t${round(
      spearman(
        dev.map(r => r.label),
        dev.map(row => predict(row.words, strength)),
      ),
    )}`,
    `${entries.length} strengths changed of ${SIGNS.size} words`,
    '',
  ].join('\n'),
);

function lines(entries: readonly string[]): string {
  const out: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 116) {
      out.push(line);
      line = '';
    }
    line += line === '' ? entry : `; ${entry}`;
  }
  return [...out, line].join('\n');
}
