import { describe, expect, it } from 'vitest';
import { markerRows, toneRow } from '../../../../analyzers/comparison/groups/rates.ts';
import type { Family } from '../../../../analyzers/rhetoric/family.ts';
import type { CodedAnswer, Finding } from '../../../../analyzers/rhetoric/types.ts';
import { sentenceTones, speakerTones } from '../../../../analyzers/tone/index.ts';
import type { Answer } from '../../../../pipeline/corpus.ts';
import { answer } from '../../answers.ts';

const TEXT = 'Första meningen. Andra meningen. Tredje meningen. Fjärde meningen.';

/** A document with findings in these sentences of these families. */
const coded = (id: string, ...found: (readonly [sentence: number, family: Family])[]) => {
  const own = answer(id, TEXT);
  const findings = found.map(([sentence, family]) => ({ sentence, family }) as Finding);
  return [own, { findings, devices: [], notices: [] } as unknown as CodedAnswer] as const;
};
const rows = (...documents: (readonly [Answer, CodedAnswer])[]) =>
  markerRows({ name: 'S', answers: documents.map(([own]) => own) }, new Map(documents));

const a = coded('a', [1, 'deflection'], [1, 'deflection'], [2, 'taken']);
const b = coded('b', [1, 'deflection'], [3, 'deflection'], [4, 'avoided']);
const c = coded('c');

describe('markers of a group', () => {
  it('count sentences, not findings, of all sentences of the group', () => {
    expect(
      rows(a, b, c).map(({ family, sentences, total, per100, documents }) => [
        family,
        sentences,
        total,
        per100,
        documents,
      ]),
    ).toEqual([
      ['deflection', 3, 12, 25, 2],
      ['avoided', 1, 12, 100 / 12, 1],
      ['taken', 1, 12, 100 / 12, 1],
    ]);
  });

  it('have an interval that holds the rate and is no narrower than the sentences alone would make it', () => {
    const [deflection] = rows(a, b, c);
    // Wilson's interval of 3 of 12, as R's prop.test(3, 12, correct = FALSE) prints it.
    expect(deflection!.lower).toBeLessThanOrEqual(8.894);
    expect(deflection!.upper).toBeGreaterThanOrEqual(53.23);
  });

  it('that all documents lack have an interval all the same: they are few', () => {
    const [, avoided] = rows(a, c);
    expect(avoided).toMatchObject({ sentences: 0, lower: 0 });
    expect(avoided!.upper).toBeGreaterThan(20);
  });

  it('have the same interval again', () => expect(rows(a, b, c)).toEqual(rows(a, b, c)));

  it('of a single document have none', () => {
    for (const { lower, upper } of rows(b)) expect([lower, upper]).toEqual([undefined, undefined]);
  });

  it('never count quoted sentences', () => {
    const [own, code] = coded('d', [1, 'deflection'], [2, 'deflection']);
    const quoting = { ...answer('d', 'quoted|Varför ljuger ni?\nVi ljuger inte. Vi svarar.') };
    const [row] = markerRows({ name: 'S', answers: [quoting] }, new Map([[quoting, code]]));
    expect(own.tokens.sentences).toHaveLength(4);
    expect(row).toMatchObject({ sentences: 1, total: 2 });
  });
});

describe('the tone of a group', () => {
  const good = answer('g', 'Det är bra och tryggt. Vi är glada.');
  const bad = answer('h', 'Det är ett problem och en brist.');
  const quoting = answer('q', 'quoted|Det är hemskt dåligt.\nDet är bra.');

  it('is the mean that the analyser of sentiment gives one speaker', () => {
    const answers = [good, bad, quoting];
    const own = answers.flatMap(each => sentenceTones(each)).filter(({ role }) => role === 'respondent');
    const [one] = speakerTones(own.map(tone => ({ ...tone, speaker: 'S' })));
    const { score, words, matched, coverage, positive, negative } = toneRow({ name: 'S', answers });
    expect({ words, matched, positive, negative }).toEqual({
      words: one!.words,
      matched: one!.matched,
      positive: one!.positive,
      negative: one!.negative,
    });
    expect(score).toBeCloseTo(one!.score, 12);
    expect(coverage).toBeCloseTo(one!.coverage, 12);
  });

  it('has an interval over documents, and none for a single one', () => {
    const { score, lower, upper } = toneRow({ name: 'S', answers: [good, bad, quoting] });
    expect(lower).toBeLessThan(score);
    expect(upper).toBeGreaterThan(score);
    expect(toneRow({ name: 'S', answers: [good] })).toMatchObject({ lower: undefined, upper: undefined });
  });

  it('is 0 where the list knows no word', () => {
    expect(toneRow({ name: 'S', answers: [answer('i', 'Klockan tre.')] })).toMatchObject({ score: 0, matched: 0 });
  });
});
