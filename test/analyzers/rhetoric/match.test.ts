import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import type { Agency, Agent, Device } from '../../../analyzers/agency/index.ts';
import { gatherEvidence } from '../../../analyzers/rhetoric/code.ts';
import { type Candidate, findCandidates, matchByCompromise } from '../../../analyzers/rhetoric/match/candidates.ts';
import { bestOf, decideByRules, togetherOf } from '../../../analyzers/rhetoric/match/decide.ts';
import { leavesAgentOut } from '../../../analyzers/rhetoric/match/obscure.ts';
import { findReportedQuestions } from '../../../analyzers/rhetoric/match/reported.ts';
import { findOwnWords } from '../../../analyzers/rhetoric/match/respondent-words.ts';
import type { Cue } from '../../../analyzers/rhetoric/types.ts';
import { answer } from '../answers.ts';
import { bookOf } from './small-book.ts';

const BOOK = bookOf({
  'deflection.test': [
    { id: 'know', pattern: 'vi vet', unless: ['redan'] },
    { id: 'not-say', pattern: 'kan inte säga' },
    { id: 'say', pattern: 'kan säga' },
  ],
});
const hitsIn = (text: string, book = BOOK): [string, number][] => {
  const { document, structure, tokens } = answer('a', text);
  return gatherEvidence({ text: document.text, structure, tokens }, book).candidates.map(({ cue, sentence }) => [
    cue.id,
    sentence,
  ]);
};

describe('a cue', () => {
  it('is found in each sentence in which its words stand', () =>
    expect(hitsIn('Vi vet det. Det är sant. Nu vet vi att vi vet.')).toEqual([
      ['know', 0],
      ['know', 2],
    ]));

  it('is cancelled in the sentence in which its counter-pattern stands, and in no other', () =>
    expect(hitsIn('Redan i dag gäller att vi vet. Vi vet det.')).toEqual([['know', 1]]));

  it('is none under a negation, save one that is in its pattern', () => {
    expect(hitsIn('Vi vet inte.')).toEqual([]);
    expect(hitsIn('Jag kan inte säga det.')).toEqual([['not-say', 0]]);
    expect(hitsIn('Jag kan säga det.')).toEqual([['say', 0]]);
  });

  it('is none with a “vi” that is everybody', () => expect(hitsIn('Vi vet alla det.')).toEqual([]));

  it('is none in somebody else’s words', () => {
    expect(hitsIn('quoted|Vi vet det.\nVi vet det.')).toEqual([['know', 1]]);
    expect(hitsIn('questioner|Vi vet det.')).toEqual([]);
  });

  it('stands on tokens of its own sentence', () => {
    const { document, structure, tokens } = answer('a', 'Så är det. Ja, vi vet det.');
    const [found] = gatherEvidence({ text: document.text, structure, tokens }, BOOK).candidates;
    const words = Array.from(tokens.lower, id => tokens.vocabulary.words[id]);
    expect(words.slice(found!.first, found!.end)).toEqual(['vi', 'vet']);
  });

  it('is found by compromise where our engine finds it', () => {
    const word = fc.constantFrom('vi', 'vet', 'redan', 'kan', 'inte', 'säga', 'det', '.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), words => {
        const { tokens } = answer('a', words.join(' '));
        const own = new Uint8Array(tokens.length).fill(1);
        const byOne = findCandidates(tokens, BOOK, new Map(), own);
        const byOther = findCandidates(tokens, BOOK, new Map(), own, matchByCompromise);
        const shown = (found: readonly Candidate[]) =>
          found.map(({ cue, first, end }) => `${cue.id} ${first} ${end}`).sort();
        expect(shown(byOne)).toEqual(shown(byOther));
      }),
      { numRuns: 60 },
    );
  });
});

const cue = (id: string, code: string, confidence: number): Cue =>
  ({ id, code, confidence, examples: [], counterExamples: [], unless: [] }) as unknown as Cue;
const hit = (id: string, confidence: number, more: Partial<Candidate> & { code?: string } = {}): Candidate => {
  const { code = 'deflection.hedge', ...place } = more;
  return { cue: cue(id, code, confidence), sentence: 0, first: 0, end: 2, ...place };
};

describe('cues of one code in a sentence', () => {
  it('are as sure together as one of them being right: 1 − Π(1 − p)', () => {
    expect(togetherOf([hit('a', 0.5), hit('b', 0.5)])).toBeCloseTo(0.75, 12);
    expect(togetherOf([hit('a', 0.2), hit('b', 0.3), hit('c', 0.1)])).toBeCloseTo(1 - 0.8 * 0.7 * 0.9, 12);
    expect(togetherOf([])).toBe(0);
  });

  it('are surer together than the surest alone, never beyond certainty, in whatever order', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), chances => {
        const hits = chances.map((chance, i) => hit(`c${i}`, chance));
        const together = togetherOf(hits);
        expect(together).toBeGreaterThanOrEqual(Math.max(...chances) - 1e-12);
        expect(together).toBeLessThanOrEqual(1);
        expect(togetherOf(hits.toReversed())).toBeCloseTo(together, 10);
      }),
    ));

  it('show the words of the surest, and of equals the shortest and then the first', () => {
    expect(bestOf([hit('a', 0.5), hit('b', 0.6, { end: 9 })]).cue.id).toBe('b');
    expect(bestOf([hit('a', 0.5, { end: 4 }), hit('b', 0.5, { end: 3 })]).cue.id).toBe('b');
    expect(bestOf([hit('a', 0.5, { first: 3, end: 5 }), hit('b', 0.5)]).cue.id).toBe('b');
    expect(bestOf([hit('a', 0.5), hit('b', 0.5)]).cue.id).toBe('a');
  });
});

describe('a decision by rule', () => {
  const decided = (...hits: readonly Candidate[]) =>
    decideByRules(hits).map(({ code, sentence, confidence, cue: { id } }) => [code, sentence, confidence, id]);

  it('is one for each sentence and code, from all its cues', () =>
    expect(decided(hit('a', 0.5), hit('b', 0.5), hit('c', 0.6, { sentence: 1 }))).toEqual([
      ['deflection.hedge', 0, 0.75, 'a'],
      ['deflection.hedge', 1, 0.6, 'c'],
    ]));

  it('is none below the threshold, unless cues reach it together', () => {
    expect(decided(hit('a', 0.39))).toEqual([]);
    expect(decided(hit('a', 0.4))).toHaveLength(1);
    expect(decided(hit('a', 0.3), hit('b', 0.3))).toHaveLength(1);
  });

  it('does not add up cues of different codes', () =>
    expect(decided(hit('a', 0.3), hit('b', 0.3, { code: 'deflection.defer' }))).toEqual([]));

  it('stands in the order of sentences and codes, whatever the order of the cues', () => {
    const hits = [0, 1, 2].flatMap(sentence =>
      ['deflection.defer', 'deflection.hedge'].map(code => hit(`${code}${sentence}`, 0.7, { sentence, code })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(hits, { minLength: hits.length }), shuffled => {
        expect(decideByRules(shuffled)).toEqual(decideByRules(hits));
      }),
    );
    expect(decideByRules(hits).map(({ code, sentence }) => `${sentence} ${code}`)).toEqual([
      '0 deflection.defer',
      '0 deflection.hedge',
      '1 deflection.defer',
      '1 deflection.hedge',
      '2 deflection.defer',
      '2 deflection.hedge',
    ]);
  });
});

describe('an agent is left out', () => {
  const device = (resolved: Device['resolved'], sentence = 1, kind: Device['kind'] = 's-passive'): Device => ({
    kind,
    sentence,
    resolved,
    start: 0,
    end: 1,
    agent: null,
  });
  const agent = (side: Agent['side'], sentence: number): Agent => ({
    side,
    sentence,
    verb: 1,
    subject: 0,
    words: 'x',
    confidence: 1,
  });
  const isOut = (agency: Partial<Agency>) => leavesAgentOut({ devices: [], agents: [], ...agency }, 1);

  it('where a device of the sentence has none', () => {
    expect(isOut({ devices: [device(null)] })).toBe(true);
    expect(isOut({ devices: [device('av-agent'), device(null)] })).toBe(true);
  });

  it('and not where every device has one', () => {
    expect(isOut({ devices: [device('av-agent'), device('neighbour')] })).toBe(false);
  });

  it.each([0, 1, 2])('and not where there is no device, and sentence %i begins with the own side', sentence => {
    expect(isOut({ agents: [agent('own', sentence)] })).toBe(false);
    expect(isOut({ agents: [agent('sphere', sentence)] })).toBe(false);
    expect(isOut({ agents: [agent('other', sentence)] })).toBe(true);
  });

  it('whoever acts further away, or later in a sentence', () => {
    expect(isOut({ agents: [agent('own', 3)] })).toBe(true);
    expect(isOut({ agents: [agent(null, 1), agent('own', 1)] })).toBe(true);
  });

  it('and a metonymy is no device that could leave anyone out', () => {
    expect(isOut({ devices: [device(null, 1, 'metonymy')], agents: [agent('own', 1)] })).toBe(false);
  });
});

describe('a question that is only reported', () => {
  const reported = (text: string): string[] =>
    findReportedQuestions(text, answer('a', text).tokens).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Eva Ek har frågat mig om jag avser att agera.', ['om jag avser att agera.']],
    ['Eva Ek har frågat mig vilka åtgärder jag vidtar.', ['vilka åtgärder jag vidtar.']],
    ['Eva Ek har även frågat statsministern när det sker.', ['när det sker.']],
    ['Eva Ek har ställt följande fråga till mig: Vad gör ministern?', ['Vad gör ministern?']],
    ['Eva Ek har ställt följande frågor. 1. Vad gör ni? 2. När sker det?', ['Vad gör ni?', 'När sker det?']],
  ])('is found, from its first word to the end of its sentence: %s', (text, found) =>
    expect(reported(text)).toEqual(found),
  );

  it.each([
    ['the respondent’s own', 'Jag har frågat mig om det är rätt.'],
    ['nobody’s', 'Man frågar sig om det är rätt.'],
    ['one that the respondent goes on from', 'Eva Ek har frågat mig om jag agerar, men svaret är nej.'],
    ['about a thing only', 'Eva Ek har frågat mig om saken tidigare.'],
    ['a question that the text itself asks', 'Vad gör vi nu?'],
  ])('is not %s', (_, text) => expect(reported(text)).toEqual([]));

  it('in a list ends with the first sentence that asks nothing', () =>
    expect(reported('Eva Ek har ställt följande frågor. Vad gör ni? Vi gör mycket. Räcker det?')).toEqual([
      'Vad gör ni?',
    ]));
});

describe('the respondent’s own words', () => {
  const own = (text: string): string => {
    const { document, structure, tokens } = answer('a', text);
    const { tokens: flags } = findOwnWords(tokens, structure, findReportedQuestions(document.text, tokens));
    return Array.from(flags, (flag, i) => (flag ? tokens.vocabulary.words[tokens.form[i]!]! : '_')).join(' ');
  };

  it('are those of segments of the respondent', () =>
    expect(own('questioner|Varför?\nVi vet.\nquoted|Nej.')).toBe('_ _ Vi vet . _ _'));

  it('are not those between quotation marks, if these are more than three', () => {
    expect(own('Han sade ”vi vet inte nu” då.')).toBe('Han sade ” _ _ _ _ ” då .');
    expect(own('Den så kallade ”nya svenska modellen” gäller.')).toBe(
      'Den så kallade ” nya svenska modellen ” gäller .',
    );
  });

  it('are not ended by a quotation mark without a partner', () =>
    expect(own('Han sade ”vi vet inte.\nOch så är det” nu.')).toBe('Han sade ” vi vet inte . Och så är det ” nu .'));

  it('are not those of a question that is reported', () =>
    expect(own('Eva Ek har frågat mig om jag agerar. Ja.')).toBe('_ _ _ _ _ _ _ _ _ Ja .'));
});

it('the model of actors that evidence holds is that of the one who answers', () => {
  const { document, structure, tokens } = answer('a', 'Vi vet.');
  const minister = { ...structure, respondent: { name: 'Eva Ek', role: 'statsråd' } };
  const { actors } = gatherEvidence({ text: document.text, structure: minister, tokens }, BOOK);
  expect(actors.sideOf('regeringen', 'regering')).toBe(
    modelActors({ role: 'statsråd' }).sideOf('regeringen', 'regering'),
  );
  expect(actors.level).toBe('state');
});
