/** How far the two coders of an answer agree on the families, sentence by sentence. */

import { cohensKappa } from '../../analyzers/agreement/index.ts';
import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import type { Answer, AnswerSet } from './answers.ts';

/** What is reported together. */
const TOGETHER: readonly (readonly AnswerSet[])[] = [['gold'], ['answers', 'debates'], ['replies']];

/** Prints Cohen's kappa for each family. */
export function reportCoders(answers: readonly Answer[]): void {
  for (const sets of TOGETHER) {
    const pairs = answers
      .filter(({ set }) => sets.includes(set))
      .flatMap(({ coders: [first, second], features }) =>
        features.flatMap((sheet, s) => (sheet ? [[first![s]!, second![s]!] as const] : [])),
      );
    const kappas = FAMILIES.map(family => {
      const table = [
        [0, 0],
        [0, 0],
      ];
      for (const [a, b] of pairs) {
        const [x, y] = [a, b].map(codes => Number(codes.some(code => familyOfShipped(code) === family)));
        table[x!]![y!]!++;
      }
      return `${family} ${cohensKappa(table).kappa?.toFixed(2) ?? 'nothing'}`;
    });
    console.log(`two coders, ${sets.join(' and ')}, ${pairs.length} sentences, Cohen's kappa: ${kappas.join(', ')}`);
  }
}
