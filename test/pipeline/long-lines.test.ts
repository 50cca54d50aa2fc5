import { beforeAll, describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/rim/models.ts';
import { buildCorpus, type Models } from '../../pipeline/corpus.ts';

let models: Models;
beforeAll(() => {
  models = loadModels({ restore: true });
});

/** Processor seconds of all stages for an answer that holds so many letters of a repetition. */
const secondsFor = (unit: string, letters: number): number => {
  const text = `Svar på fråga av Anna Berg (M) till Bo Ek (S)\n\nVi svarar. ${unit.repeat(letters / unit.length)} Slut.\n\nBo Ek\n`;
  const start = process.cpuUsage();
  buildCorpus([{ name: 'svar.txt', bytes: new TextEncoder().encode(text), sha256: '' }], models);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

// Each of these took seconds, and four times as long for twice as much, when a stage looked at every place of it from every other.
describe('a repetition of forty thousand letters is read in time', () => {
  it.each([
    'a',
    ' ',
    '\t',
    '**',
    '__',
    'l e d ',
    'rn',
    'skolans',
    'a:',
    'Ã¥',
    '\u00ad',
    '(',
    '«',
    'och/',
    '- ',
    '1. ',
    '&amp;',
  ])('%j', unit => expect(secondsFor(unit, 40_000)).toBeLessThan(3), 60_000);
});

it('a name of a thousand å is read in time, though each of them may have been misread as two signs', () => {
  const name = `Be${'å'.repeat(1000)}`;
  const text = `Svar på interpellation av Anna ${name} (M) till Bo Ek (S)\n\nVi svarar ${'a'.repeat(1200)} Be${'a'.repeat(1500)}. Slut.\n\nBo Ek\n`;
  const start = process.cpuUsage();
  buildCorpus([{ name: 'svar.txt', bytes: new TextEncoder().encode(text), sha256: '' }], models);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
}, 60_000);
