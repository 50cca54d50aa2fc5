import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAnswer } from '../../analyzers/rhetoric/index.ts';
import { modelScore } from '../../analyzers/tone/model/index.ts';
import { loadCodebook } from '../../cli/rim/codebook.ts';
import { restoreModel, sentimentModel } from '../../cli/rim/models.ts';
import { annotate } from '../../cli/rim/single-speaker.ts';
import { Memory, Recent, room } from '../../pipeline/memory.ts';
import { restore } from '../../pipeline/restore/index.ts';
import { createReader } from '../../pipeline/restore/readings/index.ts';
import { singleSpeaker } from '../../pipeline/structure/single-speaker.ts';
import { seedText } from '../seeds.ts';

describe('a table that forgets', () => {
  it('gives what working out gives, and never holds more than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.array(fc.nat(20)), (most, keys) => {
        const table = new Recent<number, string>(most);
        for (const key of keys) {
          expect(table.get(key, n => `value ${n}`)).toBe(`value ${key}`);
          expect(table.size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('still knows what was used within half of its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.array(fc.nat(9)), (most, keys) => {
        const table = new Recent<number, number>(most);
        keys.forEach((key, i) => {
          const since = keys.slice(0, i).lastIndexOf(key);
          const others = new Set(keys.slice(since + 1, i)).size;
          let asked = false;
          table.get(key, n => {
            asked = true;
            return n;
          });
          if (since >= 0 && others < Math.floor(most / 2)) expect(asked).toBe(false);
        });
      }),
    );
  });

  it('remembers nothing (null) as well as something', () => {
    const table = new Recent<string, null>(2);
    let asked = 0;
    for (const key of ['a', 'b', 'a', 'b', 'a'])
      table.get(key, () => {
        asked++;
        return null;
      });
    expect(asked).toBe(2);
  });
});

describe('a memory', () => {
  it('keeps purposes apart, and owners, and other memories', () => {
    const [one, other] = [room<string>('same name'), room<string>('same name')];
    const [owner, stranger] = [{}, {}];
    const memory = new Memory();
    const tell = (text: string) => () => text;
    expect(memory.about(owner, one, tell('a'))).toBe('a');
    expect(memory.about(owner, one, tell('b'))).toBe('a');
    expect(memory.about(owner, other, tell('c'))).toBe('c');
    expect(memory.about(stranger, one, tell('d'))).toBe('d');
    expect(new Memory().about(owner, one, tell('e'))).toBe('e');
  });

  it('gives no table more room than it was made with', () => {
    const table = room<Recent<string, string>>('table');
    const memory = new Memory({ most: 4 });
    for (let i = 0; i < 100; i++) memory.recent(table, 1000).get(`${i}`, text => text);
    expect(memory.recent(table).size).toBeLessThanOrEqual(4);
  });
});

/** Words that no two texts share, of letters that a recogniser confuses. */
const odd = (n: number): string => `skr6ver${n.toString(26).replace(/\d/g, digit => 'abcdefghij'[Number(digit)]!)}s`;

describe('scanned words', () => {
  it('are remembered up to a bound: after so many distinct words nothing grows', () => {
    const model = restoreModel();
    const reader = createReader(model, model.channels.foreign, 200);
    const sizes = Array.from({ length: 1500 }, (_, i) => {
      reader.read(odd(i));
      return reader.size();
    });
    // Three tables: pieces, words that were spelt as they stand, and words in capitals.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * 200);
  });

  it('are read alike with a memory of two words, one that serves many documents, and none', () => {
    const texts = ['jonsson', 'ojanne', 'jonsson'].map(name => seedText(name as 'ojanne').slice(0, 5000));
    const shared = new Memory();
    const tiny = new Memory({ most: 2 });
    for (const text of texts) {
      const alone = restore(text, restoreModel());
      expect(restore(text, restoreModel(), { memory: shared })).toEqual(alone);
      expect(restore(text, restoreModel(), { memory: tiny })).toEqual(alone);
    }
  }, 60_000);
});

describe('words of an answer', () => {
  const { codebook } = loadCodebook();
  const facts = { speaker: 'A', role: 'socialborgarråd', party: 'S', date: '2025-08-27' };
  const code = (text: string, memory: Memory) =>
    codeAnswer({ text, structure: singleSpeaker(text, facts), tokens: annotate(text, memory) }, codebook);

  it('are coded alike with a memory of two words, one that serves many documents, and one of their own', () => {
    const texts = ['ojanne', 'jonsson', 'ojanne'].map(name => seedText(name as 'ojanne').slice(0, 3000));
    const shared = new Memory();
    for (const text of texts) {
      const alone = code(text, new Memory());
      expect(code(text, shared)).toEqual(alone);
      expect(code(text, new Memory({ most: 2 }))).toEqual(alone);
    }
  }, 60_000);

  it('have the same score by the learned tone model', () => {
    const text = seedText('ojanne').slice(0, 3000);
    const alone = modelScore(sentimentModel(), text);
    const shared = new Memory();
    expect([1, 2].map(() => modelScore(sentimentModel(), text, shared))).toEqual([alone, alone]);
    expect(modelScore(sentimentModel(), text, new Memory({ most: 2 }))).toBe(alone);
  });
});
