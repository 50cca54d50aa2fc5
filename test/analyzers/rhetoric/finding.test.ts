import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELIABILITY, UNRELIABLE } from '../../../analyzers/rhetoric/book/reliability.ts';
import { codeAnswer } from '../../../analyzers/rhetoric/code.ts';
import { FAMILIES, familyInBook, familyOfShipped } from '../../../analyzers/rhetoric/family.ts';
import { chanceOf, codeInputs, familyInputs } from '../../../analyzers/rhetoric/rank/calibrate.ts';
import { closedNames } from '../../../analyzers/rhetoric/rank/feature-names.ts';
import { membersOf, probabilityOf, scoreSentences, strongest } from '../../../analyzers/rhetoric/rank/ranker.ts';
import type { Ranker } from '../../../analyzers/rhetoric/rank/types.ts';
import { levelOf, weightOf } from '../../../analyzers/rhetoric/rank/weight-levels.ts';
import type { Finding } from '../../../analyzers/rhetoric/types.ts';
import { tagged } from '../answers.ts';
import { codebook } from './annotate.ts';
import { bookOf } from './small-book.ts';

const BOOK = bookOf({
  'deflection.withhold|avoids': [
    { id: 'comment', pattern: 'kommenterar aldrig', confidence: 0.7 },
    { id: 'secret', pattern: 'avstår', ground: 'pending' },
  ],
  'responsibility.shift|avoids': [{ id: 'blame', pattern: 'bestämmer' }],
  'responsibility.act|takes': [{ id: 'acts', pattern: 'satsar', confidence: 0.12345 + 0.5 }],
});
const WE = 'Vi/vi/PRON/Case=Nom|PronType=Prs';
const STOP = '././PUNCT';
const verb = (form: string, lemma: string) => `${form}/${lemma}/VERB/Tense=Pres|VerbForm=Fin`;

const findingsIn = (...words: readonly string[]): readonly Finding[] => {
  const { document, structure, tokens } = tagged('a', words.join(' '));
  const minister = { ...structure, respondent: { name: 'Eva Ek', role: 'socialborgarråd' } };
  return codeAnswer({ text: document.text, structure: minister, tokens }, BOOK, { decision: 'rules' }).findings;
};
const NEVER = [WE, verb('kommenterar', 'kommentera'), 'aldrig/aldrig/ADV'];

describe('a finding', () => {
  const [found] = findingsIn('Så/så/ADV', verb('är', 'vara'), 'det/det/PRON', STOP, WE, verb('satsar', 'satsa'), STOP);

  it('says code, family and direction, and where its words stand', () =>
    expect(found).toMatchObject({
      code: 'responsibility.act',
      family: 'taken',
      direction: 'takes',
      sentence: 2,
      start: 15,
      end: 21,
      cue: { id: 'acts', words: 'satsar' },
    }));

  it('has its confidence to three decimals', () => expect(found!.confidence).toBe(0.623));

  it('names the one who acts in its own words, or else the first known actor of the sentence', () => {
    expect(found!.agent).toBe('Vi');
    expect(findingsIn(...NEVER, STOP)[0]!.agent).toBe('Vi');
  });

  it('names nobody where only things and expletives act', () => {
    const IT = 'Det/det/PRON/Case=Nom';
    expect(findingsIn(IT, verb('satsar', 'satsa'), STOP)[0]).not.toHaveProperty('agent');
  });

  it('names the device that leaves out an agent, if its sentence has one', () => {
    const [withDevice] = findingsIn('Man/man/PRON', verb('satsar', 'satsa'), STOP);
    expect(withDevice!.device).toBe('man');
    expect(found).not.toHaveProperty('device');
  });

  it('has no target, ground or family of its own where its code asks for none', () => {
    for (const field of ['target', 'ground', 'familyOnly', 'features']) expect(found).not.toHaveProperty(field);
  });
});

describe('whom a shift names', () => {
  it('is the first word of the sentence for somebody else', () => {
    const [found] = findingsIn('Regeringen/regering/NOUN/Case=Nom', verb('bestämmer', 'bestämma'), STOP);
    expect(found).toMatchObject({ code: 'responsibility.shift', target: 'Regeringen' });
  });

  it('is nobody where only the own side is named', () =>
    expect(findingsIn(WE, verb('bestämmer', 'bestämma'), STOP)[0]).not.toHaveProperty('target'));
});

describe('why an answer is withheld', () => {
  const ground = (...more: readonly string[]) => findingsIn(...NEVER, ...more, STOP)[0]!.ground;

  it.each([
    ['legal', 'enskilda/enskild/ADJ ärenden/ärende/NOUN'],
    ['legal', 'under/under/ADP pågående/pågå/ADJ förundersökning/förundersökning/NOUN'],
    ['pending', 'det/det/PRON som/som/PRON bereds/bereda/VERB/Tense=Pres|VerbForm=Fin|Voice=Pass'],
    ['other-table', 'det/det/PRON ,/,/PUNCT inte/inte/ADV min/jag/PRON fråga/fråga/NOUN'],
    ['none', 'rykten/rykte/NOUN'],
  ])('is %s by the words “%s”', (kind, words) => expect(ground(words)).toBe(kind));

  it('is what the cue says where the cue says it', () =>
    expect(findingsIn(WE, verb('avstår', 'avstå'), STOP)[0]!.ground).toBe('pending'));
});

describe('wide families', () => {
  it('are those that the shipped book gives to its codes', () => {
    for (const code of codebook.codes)
      expect([code.id, familyOfShipped(code.id)]).toEqual([code.id, familyInBook(code)]);
  });

  it('hold each family of the shipped book whole', () => {
    for (const { id } of codebook.families) {
      const own = codebook.codes.filter(({ family }) => family === id).map(code => familyInBook(code));
      expect([id, new Set(own).size]).toEqual([id, 1]);
    }
  });

  it.each([
    [{ id: 'deflection.a', direction: null }, 'deflection'],
    [{ id: 'deflection.a', direction: 'takes' }, 'deflection'],
    [{ id: 'responsibility.a', direction: 'takes' }, 'taken'],
    [{ id: 'responsibility.a', direction: 'avoids' }, 'avoided'],
    [{ id: 'responsibility.a', direction: null }, 'avoided'],
  ] as const)('%o is %s', (inBook, family) => expect(familyInBook(inBook)).toBe(family));

  it('have each code of the shipped book once among the outputs of a ranker', () => {
    const outputs = [...FAMILIES, ...codebook.codes.map(({ id }) => id)];
    const members = membersOf(outputs);
    expect(members.flat().toSorted((a, b) => a - b)).toEqual(codebook.codes.map((_, i) => FAMILIES.length + i));
    expect(members.map(group => group.length)).toEqual([9, 6, 3]);
  });
});

describe('reliability', () => {
  it('is known of every code of the shipped book, once', () =>
    expect(RELIABILITY.map(({ code }) => code).toSorted()).toEqual(codebook.codes.map(({ id }) => id).toSorted()));

  it('below 0.67, or over fewer than five cases, makes a code reported by its family only', () => {
    for (const { code, alpha, both } of RELIABILITY)
      expect([code, UNRELIABLE.has(code)]).toEqual([code, alpha === null || alpha < 0.67 || both < 5]);
  });
});

describe('a calibrated chance', () => {
  const evidence = { code: 1.5, family: 2, hasCue: true, isSure: false };

  it('is the logistic function of the evidence', () => {
    expect(chanceOf([0], [])).toBe(0.5);
    expect(chanceOf([Math.log(3)], [])).toBeCloseTo(0.75, 12);
    expect(chanceOf([0, 1, 0, 0, 0], codeInputs(evidence))).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
  });

  it('of a family rests on the code where that is surer', () => {
    expect(familyInputs(evidence)).toEqual([2, 2, 1]);
    expect(familyInputs({ ...evidence, code: 3, hasCue: false })).toEqual([3, 2, 0]);
  });

  it('grows with evidence that has a positive weight', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        (x, more) => {
          expect(chanceOf([0, 1], [x + more])).toBeGreaterThan(chanceOf([0, 1], [x]));
        },
      ),
    ));
});

describe('weights in levels', () => {
  it('are back within their step', () =>
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), weight => {
        const step = 0.0005 + 0.045 * Math.sqrt(Math.abs(weight));
        expect(Math.abs(weightOf(levelOf(weight)) - weight)).toBeLessThanOrEqual(step);
      }),
    ));

  it('keep their sign and their order', () =>
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }), (a, b) => {
        expect(levelOf(-a) + levelOf(a)).toBe(0);
        if (a < b) expect(levelOf(a)).toBeLessThanOrEqual(levelOf(b));
      }),
    ));

  it('are cut at 4', () => expect([weightOf(levelOf(100)), weightOf(levelOf(-100))]).toEqual([4, -4]));
});

describe('scores of sentences', () => {
  const ranker: Ranker = {
    outputs: ['a', 'b'],
    members: [],
    bias: Float64Array.of(-1, 0.5),
    names: closedNames(['w:barn', 'w:om', 'code:x']),
    weights: [Float64Array.of(1, 0), Float64Array.of(0.5, 0.5), undefined],
    smoothing: 0,
    withCue: [],
    withoutCue: [],
    calibration: { code: [], family: [] },
    expectation: [],
  };
  const sheet = (...ids: readonly number[]) => ({ ids, at: ids.map(() => -1) });
  const scores = (given: Ranker, ...sheets: Parameters<typeof scoreSentences>[0]) =>
    scoreSentences(sheets, given).map(score => score && [...score]);

  it('are the bias and the weights of what holds', () =>
    expect(scores(ranker, sheet(), sheet(0), sheet(0, 1, 2))).toEqual([
      [-1, 0.5],
      [0, 0.5],
      [0.5, 1],
    ]));

  it('are none for a sentence that is not the respondent’s', () => expect(scores(ranker, null)).toEqual([null]));

  it('are drawn towards what the neighbours have beyond the bias', () => {
    const smooth = { ...ranker, smoothing: 0.5 };
    expect(scores(smooth, sheet(), sheet(0))).toEqual([
      [-0.5, 0.5],
      [0, 0.5],
    ]);
    expect(scores(smooth, sheet(), null, sheet(0))).toEqual([[-1, 0.5], null, [0, 0.5]]);
  });

  it('show what spoke for an output, strongest first, but no short words', () => {
    expect(strongest([1, 0, 2], 0, ranker, 4)).toEqual([{ feature: 'w:barn', weight: 1 }]);
    expect(strongest([0], 1, ranker, 4)).toEqual([]);
  });

  it('are chances that mirror each other', () =>
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), score => {
        expect(probabilityOf(score) + probabilityOf(-score)).toBeCloseTo(1, 10);
      }),
    ));
});
