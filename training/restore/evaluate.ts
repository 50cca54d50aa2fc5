/** Prints what restoration reaches on pages that its channels were not learned from: `npx tsx training/restore/evaluate.ts [--data DIR] [--model FILE]`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Restoration, readRestoreModel, restore } from '../../pipeline/restore/index.ts';
import { type Page, SETS, type SetName } from './data.ts';
import { type Fold, foldByPage, foldByRendering, readAllPages } from './folds.ts';
import { reasonFor, type Word, wordsOf } from './judge.ts';

type Figures = {
  readonly damagedAccuracy: number | null;
  readonly harmRate: number;
  readonly before: { readonly wer: number };
  readonly after: { readonly wer: number };
};
type Score = (truth: readonly Page[], restored: ReadonlyMap<string, string>) => Figures;
type Done = { readonly page: Page; readonly restoration: Restoration };

const { values } = parseArgs({ options: { data: { type: 'string' }, model: { type: 'string' } } });
const data = resolve(values.data ?? '../shared');
const bytes = readFileSync(values.model ?? 'pipeline/restore/model.bin');
const model = readRestoreModel(bytes);
const { score } = (await import(pathToFileURL(join(data, 'ocr/score.mjs')).href)) as { readonly score: Score };
const pages = readAllPages(data);
const byPage = foldByPage(pages, model);

print('set\trepaired %\tharmed %\tWER before → after\tjudged as');
for (const set of SETS) printRow(set, runFolds(byPage, set));
printRow('eng, other renderings', runFolds(foldByRendering(pages, model), 'eng'));

const damaged = [...runFolds(byPage, 'eng'), ...runFolds(byPage, 'seedlike')];
const words = damaged.flatMap(({ page, restoration }) => wordsOf(page, restoration.edits));
print('\nMost frequent remaining errors (eng and seedlike): scanned → restored (truth)');
for (const [error, count] of rank(
  words.filter(({ right }) => !right),
  word => `${word.noisy} → ${word.restored} (${word.truth}): ${reasonFor(word, model.lexicon)}`,
).slice(0, 20)) {
  print(`${count}\t${error}`);
}
print('\nRemaining errors by reason');
for (const [reason, count] of rank(
  words.filter(({ right }) => !right),
  word => reasonFor(word, model.lexicon),
))
  print(`${count}\t${reason}`);

print('\nReliability: stated confidence, edits, share right (minimum confidence 0)');
printReliability();

const [cold, warm] = measureSpeed();
print(
  `\nSpeed: ${cold} words a second when every word is new, ${warm} on the second reading (one core, ${process.version})`,
);
print(
  `Size: model.bin ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB gzipped`,
);

function runFolds(folds: readonly Fold[], set: SetName, minConfidence = 0.5): Done[] {
  return folds.flatMap(fold =>
    fold.pages[set].map(page => ({ page, restoration: restore(page.noisy, fold.model, { minConfidence }) })),
  );
}

function printRow(name: string, done: readonly Done[]): void {
  const figures = score(
    done.map(({ page }) => page),
    new Map(done.map(({ page, restoration }) => [page.id, restoration.text])),
  );
  const kinds = rank(done, ({ restoration }) => restoration.damage.kind).map(([kind, count]) => `${kind} ${count}`);
  const repaired = figures.damagedAccuracy === null ? '–' : percent(figures.damagedAccuracy);
  print(
    `${name}\t${repaired}\t${percent(figures.harmRate)}\t${percent(figures.before.wer)} → ${percent(figures.after.wer)}\t${kinds.join(', ')}`,
  );
}

function printReliability(): void {
  const judged = (['eng', 'seedlike', 'swe'] as const)
    .flatMap(set => runFolds(byPage, set, 0))
    .flatMap(({ page, restoration }) => wordsOf(page, restoration.edits))
    .filter(({ edits, noisy, truth }) => edits.length === 1 && noisy !== '' && truth !== '');
  for (let bin = 0; bin < 10; bin++) {
    const here = judged.filter(({ edits }) => Math.min(9, Math.floor(edits[0]!.confidence * 10)) === bin);
    if (here.length === 0) continue;
    const right = here.filter((word: Word) => word.right).length;
    print(
      `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}\t${here.length}\t${(right / here.length).toFixed(3)}`,
    );
  }
}

/** Words a second with nothing remembered, and again with everything remembered. */
function measureSpeed(): [number, number] {
  const fresh = readRestoreModel(bytes);
  const texts = [...pages.eng, ...pages.seedlike].map(page => page.noisy);
  const count = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return [0, 1].map(() => {
    const since = process.cpuUsage();
    for (const text of texts) restore(text, fresh);
    const { user, system } = process.cpuUsage(since);
    return Math.round(count / ((user + system) / 1e6));
  }) as [number, number];
}

function rank<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
