/** How well the reply to a question is judged: status, and who is said to act, against the coders. */

import { krippendorffAlpha } from '../../analyzers/agreement/index.ts';
import { decideBy, replyOf } from '../../analyzers/rhetoric/code.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import type { Reply } from '../../analyzers/rhetoric/types.ts';
import { type Answer, learnedOf, SETS } from './answers.ts';

const STATUSES = ['full', 'intermediate', 'none'];

/** Prints both for every set whose replies were judged. */
export function reportReplies(answers: readonly Answer[], rankerOf: (answer: Answer) => Ranker): void {
  const judged = answers.filter(answer => answer.asked.length > 0 && answer.reply.length > 0);
  const replies = new Map(judged.map(answer => [answer, judge(answer, rankerOf(answer))]));
  for (const set of SETS)
    for (const coders of [2, 1])
      reportStatus(
        `${set} by ${coders}`,
        judged.filter(answer => answer.set === set && answer.reply.length === coders),
        replies,
      );
  const twice = judged.filter(answer => answer.reply.length > 1);
  reportStatus('all by two coders', twice, replies);
  const asked = twice.filter(answer => answer.otherAgent.length > 0);
  const given = asked.filter(answer => answer.otherAgent.every(Boolean));
  const found = asked.filter(answer => replies.get(answer)!.questions.some(question => question.others.length > 0));
  console.log(
    `agent substitution in ${asked.length} answers: both coders saw it in ${given.length}, sentences of it found in ${found.length}, both in ${found.filter(answer => given.includes(answer)).length}`,
  );
}

function judge({ asked, evidence, features }: Answer, ranker: Ranker): Reply {
  const coded = decideBy(evidence, features, learnedOf(ranker)).map(({ sentence, code }) => ({ sentence, code }));
  return replyOf(asked, evidence, coded);
}

/** Share as a coder has it beside that of always saying “intermediate”, and ordinal alpha of the machine with each coder. */
function reportStatus(name: string, answers: readonly Answer[], replies: ReadonlyMap<Answer, Reply>): void {
  if (answers.length === 0) return;
  const machine = answers.map(answer => replies.get(answer)!.status);
  const number = (status: string | undefined) => STATUSES.indexOf(status ?? '');
  const right = answers.filter((answer, i) => answer.reply.includes(machine[i]!)).length;
  const usual = answers.filter(answer => answer.reply.includes('intermediate')).length;
  const coders = answers[0]!.reply.map((_, c) => answers.map(answer => number(answer.reply[c])));
  const alphas = coders.map(coder => krippendorffAlpha([coder, machine.map(number)], 'ordinal').toFixed(2));
  const between = coders.length > 1 ? `, between them ${krippendorffAlpha(coders, 'ordinal').toFixed(2)}` : '';
  console.log(
    `reply status, ${name}: ${right} of ${answers.length} as a coder has it (always intermediate: ${usual}); ordinal alpha with the coders ${alphas.join(' and ')}${between}`,
  );
}
