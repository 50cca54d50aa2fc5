import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

const TEXT =
  'Svar på interpellation av Anna Berg (M) till borgarrådet Bo Ek (S)\n\nJag kan inte kommentera det enskilda fallet. Det regnar.\n';

describe('code', () => {
  it('gives one row a finding, with its words, their sentence, the ground and the agent', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'svar.txt');
    writeFileSync(file, TEXT);
    const { out, code } = await ordskifte('code', file, '--format', 'json');
    expect(code).toBe(0);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    const row = rows.find(item => item.code === 'deflection.withhold')!;
    expect(row).toMatchObject({
      document: 'svar',
      speaker: 'Bo Ek',
      familyOnly: false,
      ground: 'legal',
      agent: 'Jag',
      device: '',
      text: 'Jag kan inte kommentera det enskilda fallet.',
    });
    expect(TEXT.slice(row.start as number, row.end as number)).toBe(row.passage);
    expect(row.text).toContain(row.passage);
  });
});
