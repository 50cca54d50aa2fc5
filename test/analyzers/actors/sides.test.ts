import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOVERNMENTS, governingParties } from '../../../analyzers/actors/governments.ts';
import { actorsOf, levelOf, modelActors, type Respondent } from '../../../analyzers/actors/index.ts';
import { FIRST_PERSON, PARTY_WORDS } from '../../../analyzers/actors/words.ts';
import { Memory } from '../../../pipeline/memory.ts';

const ROLES = ['statsråd', 'socialborgarråd', 'regionråd', 'riksdagsledamot', 'oppositionsborgarråd', undefined];
const respondents: fc.Arbitrary<Respondent> = fc.record({
  role: fc.constantFrom(...ROLES),
  party: fc.constantFrom('S', 'M', 'V', undefined),
  date: fc.constantFrom('1995-01-01', '2010-01-01', '2019-01-01', '2023-01-01', undefined),
  governs: fc.constantFrom(true, false, undefined),
});

describe('whoever answers', () => {
  it('speaks of their own side in the first person', () =>
    fc.assert(
      fc.property(respondents, fc.constantFrom(...FIRST_PERSON), (facts, word) => {
        expect(modelActors(facts).sideOf(word, word)).toBe('own');
      }),
    ));

  it('has their own party on their side', () =>
    fc.assert(
      fc.property(respondents, facts => {
        const { sideOf } = modelActors(facts);
        for (const [party, [name]] of PARTY_WORDS) if (party === facts.party) expect(sideOf(name!, name!)).toBe('own');
      }),
    ));

  it('names every other party as somebody else, save partners in the national government', () =>
    fc.assert(
      fc.property(respondents, facts => {
        const { sideOf, level } = modelActors(facts);
        const governing = level === 'state' || level === 'parliament' ? (governingParties(facts.date) ?? []) : [];
        for (const [party, [name]] of PARTY_WORDS)
          if (party !== facts.party && !(governing.includes(party) && governing.includes(facts.party ?? '')))
            expect(sideOf(name!, name!)).toBe('other');
      }),
    ));

  it('has no side for a word that names no actor', () =>
    fc.assert(
      fc.property(respondents, facts => {
        expect(modelActors(facts).sideOf('tåget', 'tåg')).toBeNull();
      }),
    ));
});

describe('partners in a government', () => {
  const minister = modelActors({ role: 'statsråd', party: 'S', date: '2019-01-01' });

  it('are on a minister’s own side', () => expect(minister.sideOf('miljöpartiet', 'miljöpartiet')).toBe('own'));

  it('are others once they have left it', () =>
    expect(
      modelActors({ role: 'statsråd', party: 'S', date: '2022-01-01' }).sideOf('miljöpartiet', 'miljöpartiet'),
    ).toBe('other'));

  it('are others in a municipality, where the national government says nothing', () =>
    expect(
      modelActors({ role: 'kommunalråd', party: 'S', date: '2019-01-01' }).sideOf('miljöpartiet', 'miljöpartiet'),
    ).toBe('other'));
});

describe('whether the respondent’s side governs', () => {
  it.each([
    ['a minister', { role: 'statsråd' }, true],
    ['a commissioner', { role: 'borgarråd' }, true],
    ['a member of a governing party', { role: 'riksdagsledamot', party: 'KD', date: '2023-01-01' }, true],
    ['a member of another', { role: 'riksdagsledamot', party: 'V', date: '2023-01-01' }, false],
    ['a member at an unknown date', { role: 'riksdagsledamot', party: 'V' }, null],
    ['a member of an unknown party', { role: 'riksdagsledamot', date: '2023-01-01' }, null],
    ['somebody without a role', { party: 'S', date: '2019-01-01' }, null],
    ['a councillor of the opposition', { role: 'oppositionsregionråd', party: 'S' }, false],
    ['one whom the manifest knows better', { role: 'oppositionsborgarråd', governs: true }, true],
  ] as const)('is known of %s: %o', (_, facts, governs) => expect(modelActors(facts).governs).toBe(governs));

  it('is read from a party in small letters too', () =>
    expect(modelActors({ role: 'riksdagsledamot', party: 'm', date: '2023-01-01' }).governs).toBe(true));
});

describe('the one who asks', () => {
  const { sideOf } = modelActors({ role: 'socialborgarråd', questioner: 'Bo Li Stad' });

  it('is found by given name and family name, also in the genitive', () => {
    const asked = modelActors({ role: 'statsråd', questioner: 'Anna Åkerström' }).sideOf;
    for (const form of ['anna', 'annas', 'åkerström', 'åkerströms']) expect(asked(form, form)).toBe('questioner');
  });

  it('is not found by parts of two letters, which are words of their own', () => {
    expect(sideOf('bo', 'bo')).toBeNull();
    expect(sideOf('li', 'li')).toBeNull();
  });

  it('comes before every other side that a name might mean', () => {
    expect(sideOf('stad', 'stad')).toBe('questioner');
    expect(modelActors({ role: 'socialborgarråd' }).sideOf('stad', 'stad')).toBe('own');
  });

  it('is taken from the structure of a document, with role, party and date', () => {
    const model = actorsOf(
      {
        segments: [],
        blocks: [],
        notices: [],
        date: '2019-01-01',
        respondent: { name: 'Eva Ek', role: 'statsråd', party: 'S' },
        questioner: { name: 'Nils Alm' },
      },
      undefined,
      new Memory(),
    );
    expect([model.level, model.governs]).toEqual(['state', true]);
    expect(model.sideOf('alms', 'alm')).toBe('questioner');
  });
});

describe('levels', () => {
  it.each([
    ['Gruppledare och Oppositionsborgarråd (M)', 'municipality'],
    ['ordförande i kommunstyrelsen', 'municipality'],
    ['Regionstyrelsens ordförande', 'region'],
    ['Statssekreterare', 'state'],
    ['Ledamot av Sveriges riksdag', 'parliament'],
    ['generaldirektör', 'unknown'],
    [undefined, 'unknown'],
  ])('“%s” is of the level %s, whatever its case', (role, level) => {
    expect(levelOf(role)).toBe(level);
    expect(levelOf(role?.toUpperCase())).toBe(level);
  });
});

describe('the table of governments', () => {
  it('goes on in time, and knows every day since its first row', () => {
    const days = GOVERNMENTS.map(({ from }) => from);
    expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(days).size).toBe(days.length);
  });

  it('knows of each party how it is called', () => {
    for (const party of GOVERNMENTS.flatMap(({ parties }) => parties)) expect(PARTY_WORDS.has(party)).toBe(true);
  });

  it.each([
    ['1982-10-07', null],
    ['1991-10-03', ['S']],
    ['1991-10-04', ['M', 'L', 'C', 'KD']],
    ['2021-11-29', ['S', 'MP']],
    ['2021-11-30', ['S']],
    ['2040-01-01', ['M', 'KD', 'L']],
  ])('has for %s the parties %o', (date, parties) => expect(governingParties(date)).toEqual(parties));
});

describe('models', () => {
  it('of the same facts are one model in one memory, and behave alike in another', () => {
    const facts = { role: 'statsråd', party: 'S', date: '2019-01-01' };
    const memory = new Memory();
    expect(modelActors(facts, memory)).toBe(modelActors({ ...facts, date: '2019-06-01' }, memory));
    const [a, b] = [modelActors(facts, memory), modelActors(facts, new Memory())];
    expect(a).not.toBe(b);
    for (const word of ['regeringen', 'kommunen', 'tåget'])
      expect(a.sideOf(word, word.slice(0, -2))).toBe(b.sideOf(word, word.slice(0, -2)));
  });
});
