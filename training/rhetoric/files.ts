/** What training writes beside the weights: reliability as it is shipped, predictions as the scorer reads them. */

import { readFileSync } from 'node:fs';
import { krippendorffAlpha } from '../../analyzers/agreement/index.ts';
import { decideBy } from '../../analyzers/rhetoric/code.ts';
import type { Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { type Answer, codebook, here, learnedOf } from './answers.ts';

/** reliability.ts with the agreement on each code in answers that two coders coded. */
export function reliabilityFile(answers: readonly Answer[]): string {
  const rows = codebook.codes.map(({ id }) => {
    const codings = [0, 1].map(coder =>
      answers.flatMap(({ coders, features }) =>
        coders[coder]!.flatMap((codes, s) => (features[s] ? [codes.includes(id) ? 1 : 0] : [])),
      ),
    );
    const both = codings[0]!.filter((value, i) => value === 1 && codings[1]![i] === 1).length;
    const alpha = krippendorffAlpha(codings);
    return `  { code: '${id}', alpha: ${Number.isNaN(alpha) ? 'null' : alpha.toFixed(3)}, both: ${both} },`;
  });
  return readFileSync(here('../../analyzers/rhetoric/book/reliability.ts'), 'utf8').replace(
    /(readonly Reliability\[\] = )\[[^;]*\];/u,
    `$1[\n${rows.join('\n')}\n];`,
  );
}

/** One line of predictions for ../shared/rhetoric/score.mjs. */
export function predictedLine({ id, tokens, features, evidence }: Answer, ranker: Ranker): string {
  const findings = decideBy(evidence, features, learnedOf(ranker)).map(({ code, first, end }) => ({
    code,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  }));
  return `${JSON.stringify({ id, findings })}\n`;
}
