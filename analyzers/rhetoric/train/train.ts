/**
 * Trains the ranker and says how good it is on answers that it was not trained on.
 *   npx tsx analyzers/rhetoric/train/train.ts [predicted.jsonl] [--write] [--without=prefix,prefix]
 * Reads ../shared (gold, texts) and train/codings.jsonl beside this file; writes weights.ts and reliability.ts with --write. `--without`
 * leaves out features, to see what they add.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { krippendorffAlpha } from '../../agreement/index.ts';
import { decideBy, replyOf } from '../code.ts';
import type { SentenceFeatures } from '../features.ts';
import { evidenceFor } from '../rank.ts';
import { GROUPS, groupOf, type Ranker, readRanker, scoreSentences } from '../ranker.ts';
import { encodeWeights } from '../weight-codes.ts';
import { type Answer, codebook, here, model, readAnswers } from './answers.ts';
import { type Case, reportCalibration } from './calibration.ts';
import { type Example, fitRegression } from './regression.ts';

/** Marks codings of the additional coder while training, so that the offset between coders is not learnt as content. */
const ADDED = 'coder:added';
/** Features that say what the codebook thinks of the sentence itself: penalised less, since they carry knowledge from beyond the examples. */
const CODED = /^code2?:/u;
const CUE_SHARE = 0.15;
const FOLDS = 8;
const SMOOTHING = 0.2;
/** Thresholds that are tried, with a cue and without. */
const WITH_CUE = [0.35, 0.4, 0.45, 0.5, 0.55];
const WITHOUT_CUE = [0.5, 0.55, 0.6, 0.65, 0.7];
/** What precision loses where one coder judges instead of either of two: measured on the gold with each of its coders alone. */
const ONE_CODER = 0.035;
const PENALTY = 10;
const STATUSES = ['full', 'intermediate', 'none'];
/** A threshold must keep the precision of the families at least here on the answers that it is chosen on. */
const LEAST_PRECISION = 0.7;

const outputs = [...GROUPS, ...codebook.codes.map(code => code.id)];

main();

function main(): void {
  const answers = readAnswers();
  const gold = answers.filter(answer => answer.isGold);
  const fresh = answers.filter(answer => answer.isFresh);
  const held = new Map<string, Ranker>();
  for (const answer of gold) held.set(answer.id, train(answers.filter(other => other.id !== answer.id)));
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = fresh.filter((_, i) => i % FOLDS === fold);
    const ranker = train(
      answers.filter(answer => !part.includes(answer)),
      true,
    );
    for (const answer of part) held.set(answer.id, ranker);
  }
  // The thresholds for an answer are chosen without it.
  const nested = new Map(
    gold.map(answer => [
      answer.id,
      chooseThresholds(
        gold.filter(other => other !== answer),
        fresh,
        held,
      ),
    ]),
  );
  const thresholds = chooseThresholds(gold, fresh, held);
  const nestedRanker = (answer: Answer): Ranker => ({ ...held.get(answer.id)!, ...nested.get(answer.id)! });
  const target = process.argv.find(word => word.endsWith('.jsonl'));
  if (target) writeFileSync(target, gold.map(answer => predictedLine(answer, nestedRanker(answer))).join(''));
  const shown = (list: Thresholds) => `${list.withCue}/${list.withoutCue}`;
  console.log(
    `${answers.length} answers, tagged: ${model !== null}; thresholds with/without cue ${shown(thresholds)}, per held-out answer ${[...nested.values()].map(shown).join(' ')}`,
  );
  console.log('leave one answer out, two coders:', scoreOf(gold, nestedRanker));
  console.log(
    `${FOLDS} folds over ${fresh.length} answers that no cue was written on, one coder:`,
    scoreOf(fresh, answer => ({ ...held.get(answer.id)!, ...thresholds })),
  );
  const cases = [...gold, ...fresh].flatMap((answer, i) =>
    casesOf(answer, { ...held.get(answer.id)!, ...thresholds }, i),
  );
  const calibration = reportCalibration(cases);
  reportReply(gold, answer => ({ ...nestedRanker(answer), calibration }));
  if (process.argv.includes('--write')) {
    writeFileSync(here('../weights.ts'), weightsFile({ ...train(answers), ...thresholds, calibration }));
    writeFileSync(here('../reliability.ts'), reliabilityFile(gold));
  }
}

function predictedLine(answer: Answer, ranker: Ranker): string {
  const { tokens, features, evidence } = answer;
  const findings = decideBy(evidence, features, ranker).map(({ code, first, end }) => ({
    code,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  }));
  return `${JSON.stringify({ id: answer.id.replace(/ gold$/u, ''), findings })}\n`;
}

/** `asAdded` keeps the offset of the additional coder in the bias: for testing on that coder's answers. */
function train(answers: readonly Answer[], asAdded = false): Ranker {
  const examples = answers.flatMap(answer => [
    ...examplesOf(answer, answer.features),
    ...examplesOf(answer, answer.untagged),
  ]);
  const { bias, weights } = fitRegression(examples, {
    penalty: model ? 16 : 8,
    passes: 120,
    leastExamples: model ? 5 : 3,
    shareOf: name => (CODED.test(name) ? CUE_SHARE : 1),
  });
  const offset = weights.get(ADDED);
  if (asAdded && offset)
    offset.forEach((value, k) => {
      bias[k] = bias[k]! + value;
    });
  // Written and read again, so that what is measured is what is shipped.
  return readRanker(
    weightsText({
      outputs,
      bias,
      weights: new Map([...weights].filter(([name]) => name !== ADDED)),
      smoothing: SMOOTHING,
      withCue: 0.5,
      withoutCue: 0.5,
      calibration: { code: [], family: [] },
    }),
  );
}

function examplesOf(answer: Answer, sentences: readonly SentenceFeatures[]): Example[] {
  return sentences.flatMap((features, s) => {
    if (features.size === 0) return [];
    const targets = new Float64Array(outputs.length);
    for (const coder of answer.coders) {
      const codes = new Set(coder[s]!);
      const present = new Set<string>([...codes, ...[...codes].map(groupOf)]);
      outputs.forEach((output, k) => {
        if (present.has(output)) targets[k] = targets[k]! + 1 / answer.coders.length;
      });
    }
    return [{ features: [...features.keys(), ...(answer.isGold ? [] : [ADDED])], targets }];
  });
}

/** What was reported on an answer, with the share of its coders who gave the same. */
function casesOf(answer: Answer, ranker: Ranker, number: number): Case[] {
  const scores = scoreSentences(answer.features, ranker);
  return decideBy(answer.evidence, answer.features, ranker).map(({ code, sentence, candidate }) => {
    const given = answer.coders.map(coder => coder[sentence]!);
    const share = (test: (item: string) => boolean) => given.filter(codes => codes.some(test)).length / given.length;
    return {
      answer: number,
      evidence: evidenceFor(outputs.indexOf(code), scores[sentence]!, candidate, ranker),
      code: share(item => item === code),
      family: share(item => groupOf(item) === groupOf(code)),
    };
  });
}

/** Reply status against the gold's: share that a coder gave, and alpha of the coders and of the machine with each. */
function reportReply(gold: readonly Answer[], rankerOf: (answer: Answer) => Ranker): void {
  const judged = gold.filter(answer => answer.asked.length > 0 && answer.reply.length > 0);
  const machine = judged.map(
    answer =>
      replyOf(
        answer.asked,
        answer.evidence,
        decideBy(answer.evidence, answer.features, rankerOf(answer)).map(({ sentence, code }) => ({ sentence, code })),
      ).status,
  );
  const number = (status: string | undefined) => STATUSES.indexOf(status ?? '');
  const right = judged.filter((answer, i) => answer.reply.includes(machine[i]!)).length;
  const coders = [0, 1].map(c => judged.map(answer => number(answer.reply[c])));
  const alphas = coders.map(coder => krippendorffAlpha([coder, machine.map(number)], 'ordinal').toFixed(3));
  const pairs = judged.map((answer, i) => `${answer.reply.join('+')}:${machine[i]}`);
  console.log(
    `reply status of ${judged.length} answers: ${right} as a coder has it; ordinal alpha with the coders ${alphas.join(' and ')}, between them ${krippendorffAlpha(coders, 'ordinal').toFixed(3)}; ${pairs.sort((a, b) => (a < b ? -1 : 1)).join(' ')}`,
  );
}

type Score = { readonly precision: number; readonly recall: number; readonly f1: number; readonly codes: number };

/** As score.mjs counts: right where either coder gave it, found where both did. */
function scoreOf(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): Score {
  const family = { right: 0, wrong: 0, found: 0, missed: 0 };
  const code = { right: 0, wrong: 0, found: 0, missed: 0 };
  const count = (cell: typeof family, guess: boolean, either: boolean, both: boolean) => {
    if (guess) cell[either ? 'right' : 'wrong']++;
    if (both) cell[guess ? 'found' : 'missed']++;
  };
  for (const answer of answers) {
    const decisions = decideBy(answer.evidence, answer.features, rankerOf(answer));
    answer.tokens.sentences.forEach((_, s) => {
      const guesses = new Set(decisions.flatMap(decision => (decision.sentence === s ? [decision.code] : [])));
      const sets = answer.coders.map(coder => new Set(coder[s]));
      for (const { id } of codebook.codes)
        count(
          code,
          guesses.has(id),
          sets.some(set => set.has(id)),
          sets.every(set => set.has(id)),
        );
      for (const group of GROUPS) {
        const has = (set: ReadonlySet<string>) => [...set].some(item => groupOf(item) === group);
        count(family, has(guesses), sets.some(has), sets.every(has));
      }
    });
  }
  const f1 = ({ right, wrong, found, missed }: typeof family) => {
    const precision = right / Math.max(1, right + wrong);
    const recall = found / Math.max(1, found + missed);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  };
  return { ...f1(family), codes: f1(code).f1 };
}

type Thresholds = { readonly withCue: number; readonly withoutCue: number };

/** The thresholds with the best F1 of the families on both sets together, among those that keep the precision on each. */
function chooseThresholds(
  gold: readonly Answer[],
  fresh: readonly Answer[],
  held: ReadonlyMap<string, Ranker>,
): Thresholds {
  let best: Thresholds = { withCue: 0.5, withoutCue: 0.5 };
  let most = Number.NEGATIVE_INFINITY;
  for (const withCue of WITH_CUE)
    for (const withoutCue of WITHOUT_CUE) {
      const [two, one] = [gold, fresh].map(answers =>
        scoreOf(answers, answer => ({ ...held.get(answer.id)!, withCue, withoutCue })),
      );
      const value =
        two!.f1 +
        one!.f1 -
        PENALTY *
          (Math.max(0, LEAST_PRECISION - two!.precision) + Math.max(0, LEAST_PRECISION - ONE_CODER - one!.precision));
      if (value > most + 1e-12) {
        most = value;
        best = { withCue, withoutCue };
      }
    }
  return best;
}

/** The text that readRanker reads. */
function weightsText({ bias, weights, withCue, withoutCue, calibration }: Ranker): string {
  const numbers = (values: readonly number[]) => values.map(value => value.toFixed(3)).join(' ');
  const lines = [
    `@outputs\t${outputs.join(' ')}`,
    `@bias\t${numbers([...bias])}`,
    `@smoothing\t${SMOOTHING}`,
    `@thresholds\t${withCue} ${withoutCue}`,
    `@code\t${numbers(calibration.code)}`,
    `@family\t${numbers(calibration.family)}`,
    ...[...weights].map(([name, row]) => `${name}\t${encodeWeights(row)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function weightsFile(ranker: Ranker): string {
  const text = weightsText(ranker).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** Weights of the ranker by feature, one character per output (weight-codes.ts). Written by train/train.ts; data and method: train/README.md. */\nexport const WEIGHTS = \`${text}\`;\n`;
}

function reliabilityFile(gold: readonly Answer[]): string {
  const rows = codebook.codes.map(({ id }) => {
    const codings = [0, 1].map(coder =>
      gold.flatMap(answer => answer.coders[coder]!.map(codes => (codes.includes(id) ? 1 : 0))),
    );
    const both = codings[0]!.filter((value, i) => value === 1 && codings[1]![i] === 1).length;
    const alpha = krippendorffAlpha(codings);
    return `  { code: '${id}', alpha: ${Number.isNaN(alpha) ? 'null' : alpha.toFixed(3)}, both: ${both} },`;
  });
  return readFileSync(here('../reliability.ts'), 'utf8').replace(
    /(readonly Reliability\[\] = )\[[^;]*\];/u,
    `$1[\n${rows.join('\n')}\n];`,
  );
}
