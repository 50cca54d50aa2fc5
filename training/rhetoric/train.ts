/**
 * Trains the ranker and says how good it is on answers that it was not trained on.
 *   npm run train:rhetoric -- [predicted.jsonl] [--data DIR] [--write] [--without=prefix,prefix] [--keep-vectors]
 * Reads gold and texts from the data folder and codings.jsonl beside this file; with --write it writes the ranker's model.bin and the
 * figures that reports show. `--without` leaves out features, to see what they add; `--keep-vectors` takes the vectors of the shipped model, which saves
 * two minutes.
 */

import { writeFileSync } from 'node:fs';
import { groups } from 'd3-array';
import { decideBy } from '../../analyzers/rhetoric/code.ts';
import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { cuesBySentence, evidenceFor, weighSentences } from '../../analyzers/rhetoric/rank/rank.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import type { WordVectors } from '../../analyzers/rhetoric/rank/vectors.ts';
import { ACCURACY } from '../../reports/accuracy.ts';
import { type Figures, writeAccuracy } from '../accuracy.ts';
import { openData } from '../data.ts';
import { learnVectors } from '../vectors/index.ts';
import { type Answer, type AnswerSet, here, learnedOf, model, readAnswers, SETS } from './answers.ts';
import { type Case, reportCalibration } from './calibration.ts';
import { reportCoders } from './coders.ts';
import { type ExpectationFigures, reportExpectation, reportOthers, sentencesOf } from './expectation.ts';
import { predictedLine } from './files.ts';
import { outputs, train } from './fit.ts';
import { packRanker } from './pack.ts';
import { reportRanking } from './ranking.ts';
import { reportReplies } from './replies.ts';
import { type Score, scoreOf } from './score.ts';
import { chooseThresholds, type Thresholds } from './thresholds.ts';
import { shippedVectors, textsOf } from './words.ts';

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
    'keep-vectors': { type: 'boolean' },
  });
  const vectors = values['keep-vectors'] ? shippedVectors() : learnVectors(textsOf(pathOf));
  const answers = readAnswers(pathOf, vectors);
  reportCoders(answers);
  const of = (set: AnswerSet): Answer[] => answers.filter(answer => answer.set === set);
  const parts = partsOf(answers);
  const held = heldOut(answers, parts, vectors);
  const rankerOf = (answer: Answer): Ranker => held.get(answer)!;
  const double = DOUBLE.flatMap(of);
  reportRanking(double, rankerOf);
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
  // The authors of the cues had read the gold, so cues look surer there than they are.
  const calibration = reportCalibration(
    [...of('debates'), ...of('answers')].flatMap(answer => casesOf(answer, { ...rankerOf(answer), ...thresholds })),
  );
  const { expectation, families, figures } = reportExpectation(double, rankerOf, sittingOf);
  reportOthers(
    'members',
    of('replies').flatMap(answer => sentencesOf(answer, rankerOf(answer), sittingOf(answer.id))),
    expectation,
  );
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
  console.log(`gold, answers and debates together: ${inWords(scoreOf(double, asShipped))}`);
  reportReplies(answers, asShipped);
  if (values.write) {
    writeFileSync(
      here('../../analyzers/rhetoric/model.bin'),
      packRanker({ ...train(answers, vectors), ...thresholds, calibration, expectation, families }),
    );
    writeAccuracy('npm run train:rhetoric', { ...figuresOf(set => scoreOf(of(set), asShipped)), ...ratesOf(figures) });
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
  const shown: ReadonlySet<string> = new Set(ACCURACY.map(({ id }) => id));
  return Object.fromEntries(
    [
      ['rates.codes.error', codes] as const,
      ...[...families].flatMap(([family, { error, rho }]) => [
        [`rates.${family}.error`, error] as const,
        [`rates.${family}.rho`, rho] as const,
      ]),
    ].filter(([id]) => shown.has(id)),
  );
}

/** The common thresholds, and the codes that have others. */
function inFull({ withCue, withoutCue }: Thresholds): string {
  const own = outputs.flatMap((code, k) =>
    withCue[k] === withCue[0] ? [] : [`${code} ${withCue[k]}/${withoutCue[k]}`],
  );
  return `thresholds with/without cue ${withCue[0]}/${withoutCue[0]}; ${own.join(', ')}`;
}

function inWords({ precision, recall, f1, codes, kinds }: Score): string {
  const byKind = kinds.map((own, k) => `${FAMILIES[k]} ${own.toFixed(2)}`).join(', ');
  return `families P ${precision.toFixed(3)} (${byKind}) R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, codes F1 ${codes.toFixed(3)}`;
}

/**
 * What is judged together by a ranker that was not trained on it: the answers of one sitting, which share their matters and quote each other.
 * Sittings are dealt into folds with about as many sentences each of the kind that is measured, and then of all.
 */
function partsOf(answers: readonly Answer[]): Set<Answer>[] {
  const sentencesIn = (part: readonly Answer[]): number =>
    part.reduce((sum, { tokens }) => sum + tokens.sentences.length, 0);
  const sizesOf = (part: readonly Answer[]): readonly [number, number] => [
    sentencesIn(part.filter(({ set }) => DOUBLE.includes(set))),
    sentencesIn(part),
  ];
  const sittings = groups(answers, ({ id }) => sittingOf(id))
    .map(([, part]) => ({ part, sizes: sizesOf(part) }))
    .sort((a, b) => b.sizes[0] - a.sizes[0] || b.sizes[1] - a.sizes[1]);
  const folds = Array.from({ length: FOLDS }, () => ({ answers: new Set<Answer>(), sizes: [0, 0] }));
  for (const { part, sizes } of sittings) {
    const measured = sizes[0] > 0 ? 0 : 1;
    const least = folds.reduce((best, fold) => (fold.sizes[measured]! < best.sizes[measured]! ? fold : best));
    for (const answer of part) least.answers.add(answer);
    least.sizes = least.sizes.map((size, i) => size + sizes[i]!);
  }
  return folds.map(fold => fold.answers);
}

function sittingOf(id: string): string {
  return SITTING.exec(id)?.groups?.sitting ?? id;
}

/** For every answer the ranker that would be shipped if its part did not exist. */
function heldOut(
  answers: readonly Answer[],
  parts: readonly ReadonlySet<Answer>[],
  vectors: WordVectors,
): Map<Answer, Ranker> {
  return new Map(
    parts.flatMap(part => {
      const ranker = train(
        answers.filter(answer => !part.has(answer)),
        vectors,
      );
      return [...part].map(answer => [answer, ranker] as const);
    }),
  );
}

/** What was reported on an answer, with the share of its coders who gave the same. */
function casesOf(answer: Answer, ranker: Ranker): Case[] {
  const cells = cuesBySentence(answer.candidates);
  const scores = weighSentences(answer.features, cells, ranker);
  return decideBy(answer.evidence, answer.features, learnedOf(ranker)).map(({ code, sentence }) => {
    const given = answer.coders.map(coder => coder[sentence]!);
    const share = (test: (item: string) => boolean) => given.filter(codes => codes.some(test)).length / given.length;
    return {
      sitting: sittingOf(answer.id),
      evidence: evidenceFor(outputs.indexOf(code), scores[sentence]!, cells.get(sentence) ?? [], ranker),
      code: share(item => item === code),
      family: share(item => familyOfShipped(item) === familyOfShipped(code)),
    };
  });
}
