import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore, restoreText } from '../../../pipeline/restore/index.ts';
import { FRAME, model } from './model.ts';

const SOUND =
  'Interpellationen handlar om hur länsstyrelserna ska få förutsättningar att granska överförmyndarnas arbete för barnen';
const WORDS = `${SOUND} fragan vard stéd, sétt? 6vergar lagg TV4 the of and people Hagersten- EU- \n`.split(' ');

/** What `restore` says but for the account of the damage. */
const withoutDamage = (raw: string): ReturnType<typeof restoreText> => {
  const { damage: _, ...rest } = restore(raw, model);
  return rest;
};

describe('restoreText', () => {
  const frames = [[SOUND], [...FRAME], [SOUND, ...FRAME]];
  const text = fc
    .tuple(
      fc.constantFrom(...frames),
      fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 40 }),
    )
    .map(([frame, parts]) => [...frame, parts.join(' ')].join('\n'));

  it('restores every text as restore does', () => {
    fc.assert(
      fc.property(text, raw => {
        expect(restoreText(raw, model)).toEqual(withoutDamage(raw));
      }),
    );
  });

  it('restores the answers of the example as restore does', () => {
    for (const name of ['ojanne-2025-svar-ks-2025-799.txt', 'jonsson-2021-svar-ks-2020-1079.txt']) {
      const raw = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
      expect(restoreText(raw, model)).toEqual(withoutDamage(raw));
    }
  });
});
