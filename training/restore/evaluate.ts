/** Prints what restoration reaches on pages that its channels were not learned from: `npm run evaluate:restore -- [--data DIR] [--model FILE] [--write]`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Memory } from '../../pipeline/memory.ts';
import { type Restoration, readRestoreModel, restore } from '../../pipeline/restore/index.ts';
import { writeAccuracy } from '../accuracy.ts';
import { openData } from '../data.ts';
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

const {
  values,
  folder: data,
  pathOf,
} = openData('evaluate:restore', {
  model: { type: 'string', default: 'pipeline/restore/model.bin' },
  write: { type: 'boolean' },
});
const bytes = readFileSync(values.model);
const model = readRestoreModel(bytes);
const { score } = (await import(pathToFileURL(resolve(pathOf('ocr/score.mjs'))).href)) as { readonly score: Score };
const memory = new Memory();
const pages = readAllPages(data);
const byPage = foldByPage(pages, model);

print('set\trepaired %\tharmed %\tWER before → after\tjudged as');
const figures = new Map(SETS.map(set => [set, printRow(set, runFolds(byPage, set))]));
if (values.write) {
  const [seedlike, scans] = [figures.get('seedlike')!, figures.get('eng')!];
  writeAccuracy('npm run evaluate:restore', {
    'restore.seedlike.repaired': 100 * seedlike.damagedAccuracy!,
    'restore.seedlike.harmed': 100 * seedlike.harmRate,
    'restore.scans.repaired': 100 * scans.damagedAccuracy!,
    'restore.scans.harmed': 100 * scans.harmRate,
  });
}
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
    fold.pages[set].map(page => ({ page, restoration: restore(page.noisy, fold.model, { minConfidence, memory }) })),
  );
}

function printRow(name: string, done: readonly Done[]): Figures {
  const reached = score(
    done.map(({ page }) => page),
    new Map(done.map(({ page, restoration }) => [page.id, restoration.text])),
  );
  const kinds = rank(done, ({ restoration }) => restoration.damage.kind).map(([kind, count]) => `${kind} ${count}`);
  const repaired = reached.damagedAccuracy === null ? '–' : percent(reached.damagedAccuracy);
  print(
    `${name}\t${repaired}\t${percent(reached.harmRate)}\t${percent(reached.before.wer)} → ${percent(reached.after.wer)}\t${kinds.join(', ')}`,
  );
  return reached;
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
  const known = new Memory();
  const texts = [...pages.eng, ...pages.seedlike].map(page => page.noisy);
  const count = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return [0, 1].map(() => {
    const since = process.cpuUsage();
    for (const text of texts) restore(text, fresh, { memory: known });
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
