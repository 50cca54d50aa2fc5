import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSpeaker } from '../../analyzers/codings/index.ts';
import { kwic } from '../../analyzers/kwic/index.ts';
import { literal } from '../../pipeline/literal.ts';
import { restore } from '../../pipeline/restore/index.ts';
import { openNameBook } from '../../pipeline/restore/names.ts';
import type { Reader } from '../../pipeline/restore/readings/index.ts';
import { answerBy } from '../corpus.ts';
import { FRAME, model } from './restore/model.ts';

/** Any text, and more often than by chance the signs that regular expressions read, in names with å, ä and ö. */
const sign = fc.constantFrom(...'\\^$.*+?()[]{}|/-,\'"`’ \n#&=!<>:@åäöÅÄÖé😀');
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(sign, fc.string({ maxLength: 3 })), { maxLength: 8 }).map(parts => parts.join('')),
);
const name = text.map(rest => `Å${rest}`);

describe('a literal', () => {
  it('is a pattern that matches its text and nothing else', () => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        for (const flags of ['', 'u', 'su', 'giu']) {
          const whole = new RegExp(`^(?:${literal(own)})$`, flags);
          expect(whole.test(own)).toBe(true);
          if (other.toLowerCase() !== own.toLowerCase()) expect(new RegExp(whole, 'u').test(other)).toBe(false);
        }
      }),
    );
  });

  it('escapes nothing that Unicode patterns forbid to escape', () => {
    expect(literal('Åkesson, Jimmie – O’Neill/"Bo" #1')).toBe('Åkesson, Jimmie – O’Neill/"Bo" #1');
    expect(literal('Ek (S)')).toBe('Ek \\(S\\)');
  });
});

describe('whatever a person is called', () => {
  it('the name book opens, and settles the name where it was read with other signs for å, ä and ö', () => {
    const nobody = { read: () => ({ inside: [] }) } as unknown as Reader;
    const reading = { text: 'x', ids: [0], cost: 1, kind: 'lexicon', rules: [] } as never;
    fc.assert(
      fc.property(name, name, (known, written) => {
        const book = openNameBook([known], [], nobody);
        expect(book.settle(written, [reading]).length).toBeGreaterThan(0);
      }),
    );
    const book = openNameBook(['Åkesson, Jimmie'], [], nobody);
    expect(book.settle('Akesson,', [reading])[0]!.text).toBe('Åkesson,');
  });

  it('a scanned page is restored', () => {
    fc.assert(
      fc.property(name, known => {
        expect(restore(FRAME.join('\n'), model, { knownNames: [known] }).text).toContain('Socialnämnden');
      }),
      { numRuns: 15 },
    );
  });

  it('the text is masked, and stays as long as it was', () => {
    fc.assert(
      fc.property(name, text, text, (speaker, before, after) => {
        const whole = `${before} ${speaker} ${after}`;
        expect(maskSpeaker(whole, { name: speaker, party: after })).toHaveLength(whole.length);
      }),
    );
    const masked = maskSpeaker('Åkesson, Jimmie (S*): ja.', { name: 'Åkesson, Jimmie', party: 'S*' });
    expect(masked).toBe('•••••••• •••••• (••): ja.');
  });

  it('a word that is looked for is that word, and * stands for letters however often it is repeated', () => {
    const answer = answerBy('Anna', 'Socialtjänsten kan göra mer.');
    const groups = [{ name: 'Anna', answers: [answer] }];
    fc.assert(fc.property(text, query => kwic(groups, { query }).rows.every(row => row.match !== '')));
    expect(kwic(groups, { query: `s${'*'.repeat(40)}n` }).rows.map(row => row.match)).toEqual(['Socialtjänsten']);
  });
});
