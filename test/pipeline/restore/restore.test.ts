import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, readRestoreModel, restore } from '../../../pipeline/restore/index.ts';

const model = readRestoreModel(readFileSync(new URL('../../../pipeline/restore/model.bin', import.meta.url)));

describe('restore', () => {
  it('gives back å, ä and ö that a foreign recogniser read as other letters', () => {
    const raw =
      'Jag 6vergar nu till att besvara frigan om vilka &tgirder som kommunen har vidtagit for att fa fler besok.';
    expect(restore(raw, model).text).toBe(
      'Jag övergår nu till att besvara frågan om vilka åtgärder som kommunen har vidtagit för att få fler besök.',
    );
  });

  it('passes a clean text byte for byte', () => {
    const raw = 'Kommunen får söka bidrag för vård och omsorg.\r\nDet är bra – ja, tyvärr.\n';
    const { text, edits, damage } = restore(raw, model);
    expect({ text, edits, kind: damage.kind }).toEqual({ text: raw, edits: [], kind: 'clean' });
  });

  it('returns edits that lead from the text as received to the restored text', () => {
    const raw = 'Namnden behover fler lärare.\nForskolan fér inte plats, och fragan ar svar.\nSa ar det.';
    const { text, edits } = restore(raw, model);
    expect(applyEdits(raw, edits)).toBe(text);
  });
});
