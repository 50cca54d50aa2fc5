/**
 * Trains the ranker and says how good it is on answers that it was not trained on.
 *   npm run train:rhetoric -- [predicted.jsonl] [--data DIR] [--write] [--without=prefix,prefix]
 * Reads gold and texts from the data folder and codings.jsonl beside this file; with --write it writes the ranker's model.bin and the
 * figures that reports show. `--without` leaves out features, to see what they add.
 */

import { writeFileSync } from 'node:fs';
import { group as byKey } from 'd3-array';
import { decideBy } from '../../analyzers/rhetoric/code.ts';
import { familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { cuesBySentence, evidenceFor, weighSentences } from '../../analyzers/rhetoric/rank/rank.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { type Figures, writeAccuracy } from '../accuracy.ts';
import { openData } from '../data.ts';
import { type Answer, type AnswerSet, here, learnedOf, model, readAnswers, SETS } from './answers.ts';
import { type Case, reportCalibration } from './calibration.ts';
import { reportCoders } from './coders.ts';
import { type ExpectationFigures, reportExpectation } from './expectation.ts';
import { predictedLine } from './files.ts';
import { outputs, train } from './fit.ts';
import { packRanker } from './pack.ts';
import { reportReplies } from './replies.ts';
import { type Score, scoreOf } from './score.ts';
import { chooseThresholds, type Thresholds } from './thresholds.ts';

const FOLDS = 8;
/** Answers of the kind that the ranker is for, coded twice: what thresholds and calibration are chosen on. */
const DOUBLE: readonly AnswerSet[] = ['gold', 'debates', 'answers'];
/** The record that a turn stands in: “anf-201819-106-53” and “prot-199192--127-anf221” without the number of the turn. */
const SITTING = /^(?<sitting>anf-\d+-\d+|.+?--\d+)-/u;

main();

function main(): void {
  const { values, positionals, pathOf } = openData('train:rhetoric', {
    write: { type: 'boolean' },
    without: { type: 'string' },
  });
  const answers = readAnswers(pathOf);
  reportCoders(answers);
  const of = (set: AnswerSet): Answer[] => answers.filter(answer => answer.set === set);
  const parts = partsOf(answers);
  const held = heldOut(answers, parts);
  const rankerOf = (answer: Answer): Ranker => held.get(answer)!;
  const double = DOUBLE.flatMap(of);
  const thresholds = chooseThresholds(double, rankerOf);
  // The thresholds for an answer are chosen without its part.
  const nested = new Map(
    parts.flatMap(part => {
      const chosen = chooseThresholds(
        double.filter(answer => !part.has(answer)),
        rankerOf,
      );
      return [...part].map(answer => [answer, chosen] as const);
    }),
  );
  const calibration = reportCalibration(
    double.flatMap((answer, i) => casesOf(answer, { ...rankerOf(answer), ...thresholds }, i)),
  );
  const { expectation, families, figures } = reportExpectation(double, rankerOf, sittingOf);
  const asShipped = (answer: Answer): Ranker => ({
    ...rankerOf(answer),
    ...nested.get(answer)!,
    calibration,
    expectation,
    families,
  });
  const target = positionals.find(word => word.endsWith('.jsonl'));
  if (target)
    writeFileSync(
      target,
      of('gold')
        .map(answer => predictedLine(answer, asShipped(answer)))
        .join(''),
    );
  console.log(`${answers.length} answers, tagged: ${model !== null}; ${inFull(thresholds)}`);
  for (const set of SETS)
    console.log(
      `${set}, ${of(set).length} answers, coders ${of(set)[0]!.coders.length}: ${inWords(scoreOf(of(set), asShipped))}`,
    );
  const unseen = [...of('answers'), ...of('debates')];
  console.log(`answers and debates together: ${inWords(scoreOf(unseen, asShipped))}`);
  reportReplies(answers, asShipped);
  if (values.write) {
    writeAccuracy('npm run train:rhetoric', { ...figuresOf(set => scoreOf(of(set), asShipped)), ...ratesOf(figures) });
    writeFileSync(
      here('../../analyzers/rhetoric/model.bin'),
      packRanker({ ...train(answers), ...thresholds, calibration, expectation, families }),
    );
  }
}

/** The figures that reports show. */
function figuresOf(scoreIn: (set: AnswerSet) => Score): Figures {
  return Object.fromEntries(
    (['gold', 'answers', 'debates'] as const).flatMap(set => {
      const { f1, precision, codes } = scoreIn(set);
      return [
        [`rhetoric.${set}.f1`, f1],
        [`rhetoric.${set}.precision`, precision],
        [`rhetoric.${set}.codes`, codes],
      ];
    }),
  );
}

/** How far rates by expectation can be relied on. */
function ratesOf({ codes, families }: ExpectationFigures): Figures {
  return Object.fromEntries([
    ['rates.codes.error', codes],
    ...[...families].flatMap(([family, { error, rho }]) => [
      [`rates.${family}.error`, error],
      [`rates.${family}.rho`, rho],
    ]),
  ]);
}

/** The common thresholds, and the codes that have others. */
function inFull({ withCue, withoutCue }: Thresholds): string {
  const own = outputs.flatMap((code, k) =>
    withCue[k] === withCue[0] ? [] : [`${code} ${withCue[k]}/${withoutCue[k]}`],
  );
  return `thresholds with/without cue ${withCue[0]}/${withoutCue[0]}; ${own.join(', ')}`;
}

function inWords({ precision, recall, f1, codes }: Score): string {
  return `families P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, codes F1 ${codes.toFixed(3)}`;
}

/**
 * What is judged together by a ranker that was not trained on it: the answers of one sitting, which share their matters and quote each other.
 * Each sitting of the gold is a part; the other sittings are dealt into folds.
 */
function partsOf(answers: readonly Answer[]): Set<Answer>[] {
  const sittings = [...byKey(answers, ({ id }) => sittingOf(id)).values()];
  const isGold = (part: readonly Answer[]) => part.some(answer => answer.set === 'gold');
  const others = sittings.filter(part => !isGold(part));
  const folds = Array.from({ length: FOLDS }, (_, fold) => others.filter((_part, i) => i % FOLDS === fold).flat());
  return [...sittings.filter(isGold), ...folds].map(part => new Set(part));
}

function sittingOf(id: string): string {
  return SITTING.exec(id)?.groups?.sitting ?? id;
}

/** For every answer the ranker that would be shipped if its part did not exist. */
function heldOut(answers: readonly Answer[], parts: readonly ReadonlySet<Answer>[]): Map<Answer, Ranker> {
  return new Map(
    parts.flatMap(part => {
      const ranker = train(answers.filter(answer => !part.has(answer)));
      return [...part].map(answer => [answer, ranker] as const);
    }),
  );
}

/** What was reported on an answer, with the share of its coders who gave the same. */
function casesOf(answer: Answer, ranker: Ranker, number: number): Case[] {
  const cells = cuesBySentence(answer.candidates);
  const scores = weighSentences(answer.features, cells, ranker);
  return decideBy(answer.evidence, answer.features, learnedOf(ranker)).map(({ code, sentence }) => {
    const given = answer.coders.map(coder => coder[sentence]!);
    const share = (test: (item: string) => boolean) => given.filter(codes => codes.some(test)).length / given.length;
    return {
      answer: number,
      evidence: evidenceFor(outputs.indexOf(code), scores[sentence]!, cells.get(sentence) ?? [], ranker),
      code: share(item => item === code),
      family: share(item => familyOfShipped(item) === familyOfShipped(code)),
    };
  });
}
