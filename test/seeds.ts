/** The two source documents, as the tests read them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const SEEDS = {
  ojanne: 'seeds/ojanne-2025-svar-ks-2025-799',
  jonsson: 'seeds/jonsson-2021-svar-ks-2020-1079',
} as const;

export const seedText = (seed: keyof typeof SEEDS): string => readFileSync(`${SEEDS[seed]}.txt`, 'utf8');

export const seedSidecar = (seed: keyof typeof SEEDS): Record<string, string> =>
  JSON.parse(readFileSync(`${SEEDS[seed]}.meta.json`, 'utf8')) as Record<string, string>;

export const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
