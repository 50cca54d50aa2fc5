/**
 * How far two coders agree on each code and family, in ministers' answers and in members' turns: npm run evaluate:codebook [-- --write]
 * A code may be reported by itself where ministers' sentences have an alpha of at least 0.67; with --write that is kept in book/reliability.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cohensKappa, krippendorffAlpha } from '../../analyzers/agreement/index.ts';
import { parseCodebook } from '../../analyzers/rhetoric/book/parse.ts';
import { FAMILIES, familyOfShipped } from '../../analyzers/rhetoric/family.ts';
import { openData } from '../data.ts';

type Coders = readonly [readonly string[], readonly string[]];
type Row = { readonly set: string; readonly coder?: number; readonly sentences: readonly (readonly unknown[])[] };
type GoldRow = { readonly sentences: readonly Record<'coder1' | 'coder2', readonly { readonly code: string }[]>[] };

const here = (path: string): URL => new URL(path, import.meta.url);
const rowsOf = <T>(text: string): T[] => text.split('\n').flatMap(line => (line ? [JSON.parse(line) as T] : []));
const { values, pathOf } = openData('evaluate:codebook', { write: { type: 'boolean' } });
const book = parseCodebook(readFileSync(here('../../analyzers/rhetoric/codebook.json'), 'utf8'), 'codebook.json');

const gold = rowsOf<GoldRow>(readFileSync(pathOf('rhetoric/gold-dev.jsonl'), 'utf8')).flatMap(({ sentences }) =>
  sentences.map(({ coder1, coder2 }): Coders => [coder1.map(({ code }) => code), coder2.map(({ code }) => code)]),
);
const added = rowsOf<Row>(readFileSync(here('codings.jsonl'), 'utf8')).filter(({ coder }) => coder === undefined);
const codedIn = (...sets: readonly string[]): Coders[] =>
  added
    .filter(({ set }) => sets.includes(set))
    .flatMap(({ sentences }) => sentences.map(([, , first, second]) => [first, second] as unknown as Coders));
const ministers = [...gold, ...codedIn('answers', 'debates')];
const members = codedIn('replies');

type Agreement = { readonly alpha: number; readonly kappa: number | undefined; readonly both: number };

const agreementOn = (sentences: readonly Coders[], bears: (code: string) => boolean): Agreement => {
  const marks = sentences.map(pair => pair.map(codes => Number(codes.some(bears))));
  const table = [
    [0, 0],
    [0, 0],
  ];
  for (const [a, b] of marks) table[a!]![b!]!++;
  return {
    alpha: krippendorffAlpha([0, 1].map(coder => marks.map(pair => pair[coder]!))),
    kappa: cohensKappa(table).kappa,
    both: table[1]![1]!,
  };
};

const inWords = ({ alpha, both }: Agreement): string =>
  `${Number.isNaN(alpha) ? '   –' : alpha.toFixed(2).padStart(5)} (${both})`;
const line = (name: string, bears: (code: string) => boolean): string =>
  `  ${name.padEnd(28)} ${inWords(agreementOn(ministers, bears)).padEnd(14)} ${inWords(agreementOn(members, bears))}`;

console.log(
  `Krippendorff's alpha (sentences that both coders gave it), ${ministers.length} sentences of ministers, ${members.length} of members`,
);
console.log('families of the codebook');
for (const { id } of book.families) {
  const own = new Set(book.codes.filter(({ family }) => family === id).map(code => code.id));
  console.log(line(id, code => own.has(code)));
}
console.log('wide families of codebook 1');
for (const family of FAMILIES) console.log(line(family, code => familyOfShipped(code) === family));
console.log('codes');
for (const { id } of book.codes) console.log(line(id, code => code === id));

console.log('every sentence marked as deflection, and nothing else: precision, recall and F1 over the wide families');
for (const [name, sentences] of [
  ['gold', gold],
  ['answers', codedIn('answers')],
  ['debates', codedIn('debates')],
] as const) {
  const [has, all] = [
    (codes: readonly string[], family: string) => codes.some(code => familyOfShipped(code) === family),
    sentences,
  ];
  const right = all.filter(pair => pair.some(codes => has(codes, 'deflection'))).length;
  const found = all.filter(pair => pair.every(codes => has(codes, 'deflection'))).length;
  const due = FAMILIES.reduce(
    (sum, family) => sum + all.filter(pair => pair.every(codes => has(codes, family))).length,
    0,
  );
  const [precision, recall] = [right / all.length, found / due];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`  ${name.padEnd(28)} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`);
}

if (values.write) {
  const file = here('../../analyzers/rhetoric/book/reliability.ts');
  const lines = book.codes.map(({ id }) => {
    const { alpha, both } = agreementOn(ministers, code => code === id);
    return `  { code: '${id}', alpha: ${Number.isNaN(alpha) ? 'null' : alpha.toFixed(3)}, both: ${both} },`;
  });
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(readonly Reliability\[\] = )\[[^;]*\];/u, `$1[\n${lines.join('\n')}\n];`),
  );
}
