/**
 * Trains the ranker and says how good it is on answers that it was not trained on.
 *   npx tsx analyzers/rhetoric/train/train.ts [predicted.jsonl] [--write] [--without=prefix,prefix]
 * Reads ../shared (gold, texts) and train/codings.jsonl beside this file; writes ranker.tsv and reliability.ts with --write. `--without`
 * leaves out features, to see what they add.
 */

import { writeFileSync } from 'node:fs';
import { decideBy } from '../code.ts';
import { evidenceFor } from '../rank.ts';
import { groupOf, type Ranker, scoreSentences } from '../ranker.ts';
import { type Answer, type AnswerSet, here, learnedOf, model, readAnswers, SETS } from './answers.ts';
import { type Case, reportCalibration } from './calibration.ts';
import { predictedLine, reliabilityFile, weightsText } from './files.ts';
import { outputs, train } from './fit.ts';
import { reportReplies } from './replies.ts';
import { type Score, scoreOf } from './score.ts';
import { chooseThresholds } from './thresholds.ts';

const FOLDS = 8;
/** Sets coded twice: what thresholds are chosen on and what is reported of. */
const DOUBLE: readonly AnswerSet[] = ['gold', 'debates', 'answers'];

main();

function main(): void {
  const answers = readAnswers();
  const sets = new Map(SETS.map(set => [set, answers.filter(answer => answer.set === set)]));
  const of = (set: AnswerSet): readonly Answer[] => sets.get(set)!;
  const held = heldOut(answers);
  const rankerOf = (answer: Answer): Ranker => held.get(answer)!;
  const double = DOUBLE.flatMap(of);
  const thresholds = chooseThresholds(double, rankerOf);
  // The thresholds for an answer of the gold are chosen without it.
  const nested = new Map(
    of('gold').map(answer => [
      answer,
      chooseThresholds(
        double.filter(other => other !== answer),
        rankerOf,
      ),
    ]),
  );
  const calibration = reportCalibration(
    double.flatMap((answer, i) => casesOf(answer, { ...rankerOf(answer), ...thresholds }, i)),
  );
  const asShipped = (answer: Answer): Ranker => ({
    ...rankerOf(answer),
    ...(nested.get(answer) ?? thresholds),
    calibration,
  });
  const target = process.argv.find(word => word.endsWith('.jsonl'));
  if (target)
    writeFileSync(
      target,
      of('gold')
        .map(answer => predictedLine(answer, asShipped(answer)))
        .join(''),
    );
  const shown = ({ withCue, withoutCue }: typeof thresholds) => `${withCue}/${withoutCue}`;
  console.log(
    `${answers.length} answers, tagged: ${model !== null}; thresholds with/without cue ${shown(thresholds)}, per answer of the gold ${[...nested.values()].map(shown).join(' ')}`,
  );
  for (const set of SETS)
    console.log(
      `${set}, ${of(set).length} answers, ${set === 'gold' ? 'leaving one out' : `${FOLDS} folds`}, coders ${of(set)[0]!.coders.length}: ${inWords(scoreOf(of(set), asShipped))}`,
    );
  const unseen = [...of('answers'), ...of('debates')];
  console.log(`answers and debates together: ${inWords(scoreOf(unseen, asShipped))}`);
  reportReplies(answers, asShipped);
  if (process.argv.includes('--write')) {
    writeFileSync(here('../ranker.tsv'), weightsText({ ...train(answers).get('gold')!, ...thresholds, calibration }));
    writeFileSync(here('../reliability.ts'), reliabilityFile(of('gold')));
  }
}

function inWords({ precision, recall, f1, codes }: Score): string {
  return `families P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, codes F1 ${codes.toFixed(3)}`;
}

/** For every answer a ranker that was not trained on it: the gold one by one, the others in folds. */
function heldOut(answers: readonly Answer[]): Map<Answer, Ranker> {
  const held = new Map<Answer, Ranker>();
  const gold = answers.filter(answer => answer.set === 'gold');
  const others = answers.filter(answer => answer.set !== 'gold');
  for (const answer of gold) held.set(answer, train(answers.filter(other => other !== answer)).get('gold')!);
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = new Set(others.filter((_, i) => i % FOLDS === fold));
    const rankers = train(answers.filter(answer => !part.has(answer)));
    for (const answer of part) held.set(answer, rankers.get(answer.set)!);
  }
  return held;
}

/** What was reported on an answer, with the share of its coders who gave the same. */
function casesOf(answer: Answer, ranker: Ranker, number: number): Case[] {
  const scores = scoreSentences(answer.features, ranker);
  return decideBy(answer.evidence, answer.features, learnedOf(ranker)).map(({ code, sentence, candidate }) => {
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
