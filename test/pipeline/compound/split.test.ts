import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { splitCompound } from '../../../pipeline/compound/index.ts';

const { lexicon, source } = taggerModel();
const isCommon = (word: string): boolean => source.clusterOf(word) > 0;
const best = (word: string): string => splitCompound(word, lexicon, { isCommon })[0]!.parts.join('|');

describe('a compound falls into parts, linking letters with the part before', () => {
  it.each([
    ['stadsdelsnämnderna', 'stads|dels|nämnderna'],
    ['ungdomsvården', 'ungdoms|vården'],
    ['HVB-hem', 'HVB-|hem'],
    ['Kyrkogård', 'Kyrko|gård'],
    ['riksdagen', 'riks|dagen'],
  ])('%s', (word, parts) => {
    expect(best(word)).toBe(parts);
  });
});

describe('a derivation is one word', () => {
  it.each(['arbetslöshet', 'regeringen', 'människorna', 'interpellation', 'verksamheten', 'utredning'])('%s', word => {
    expect(best(word)).toBe(word);
  });
});

it('parts put together are the word, in its own capitals, for every split offered', () => {
  for (const word of ['Socialtjänstinspektörerna', 'barn-', 'ö', '', 'xyzxyzxyzxyz', 'a'.repeat(500)]) {
    for (const { parts } of splitCompound(word, lexicon)) expect(parts.join('')).toBe(word);
  }
});

const GOLD = '../shared/treebank/compounds-dev.tsv';
if (!existsSync(GOLD)) console.warn(`${GOLD} is missing: the accuracy of the compound splitter is not checked`);

describe.runIf(existsSync(GOLD))('on words of parliamentary documents', () => {
  it('at least 91 of 100 words are split exactly as by hand', () => {
    const rows = readFileSync(GOLD, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t') as [string, string]);
    const right = rows.filter(([word, segments]) => segments.split(' ').includes(best(word)));
    expect(right.length / rows.length).toBeGreaterThan(0.91);
  });
});
