import { describe, expect, test } from 'vitest';
import { governingParties } from '../../../analyzers/actors/governments.ts';
import { levelOf, modelActors } from '../../../analyzers/actors/index.ts';

describe('whose side is whose', () => {
  test.each([
    ['socialborgarråd', 'municipality'],
    ['kommunalråd', 'municipality'],
    ['regionråd', 'region'],
    ['kultur- och demokratiminister', 'state'],
    ['statsråd', 'state'],
    ['riksdagsledamot', 'parliament'],
    ['', 'unknown'],
  ])('“%s” answers for the %s', (role, level) => {
    expect(levelOf(role)).toBe(level);
  });

  test.each([
    ['a minister', { role: 'finansminister', party: 'S', date: '2019-06-18' }, 'own'],
    ['a municipal commissioner', { role: 'socialborgarråd', party: 'S', date: '2025-08-27' }, 'other'],
    ['a member whose party governs', { role: 'riksdagsledamot', party: 'M', date: '2023-01-01' }, 'own'],
    [
      'a member of Folkpartiet, the Liberals’ name then',
      { role: 'riksdagsledamot', party: 'FP', date: '2008-01-01' },
      'own',
    ],
    ['a member of KDS', { role: 'riksdagsledamot', party: 'kds', date: '1992-01-01' }, 'own'],
    ['a member of the opposition', { role: 'riksdagsledamot', party: 'S', date: '2023-01-01' }, 'other'],
  ] as const)('for %s the government is %s side', (_, facts, side) => {
    expect(modelActors(facts).sideOf('regeringen', 'regering')).toBe(side);
  });

  test('the administration is in a commissioner’s sphere, and the commissioner’s own party is the own side', () => {
    const { sideOf } = modelActors({ role: 'socialborgarråd', party: 'L', date: '2021-04-06' });
    expect(sideOf('förvaltningen', 'förvaltning')).toBe('sphere');
    expect(sideOf('stadsdelsnämnderna', 'stadsdelsnämnd')).toBe('sphere');
    expect(sideOf('socialtjänstinspektörerna', 'socialtjänstinspektör')).toBe('sphere');
    expect(sideOf('hemtjänsten', 'hemtjänst')).toBe('sphere');
    expect(sideOf('liberalerna', 'liberalerna')).toBe('own');
    expect(sideOf('vänsterpartiet', 'vänsterpartiet')).toBe('other');
  });

  test.each([
    ['a commissioner of the opposition', { role: 'oppositionsborgarråd', party: 'M' }],
    ['one who does not govern as the manifest knows', { role: 'kommunalråd', party: 'M', governs: false }],
  ])('for %s the city and its administration are others, and the opposition the own side', (_, facts) => {
    const { sideOf, governs } = modelActors(facts);
    expect(governs).toBe(false);
    expect(sideOf('staden', 'stad')).toBe('other');
    expect(sideOf('förvaltningen', 'förvaltning')).toBe('other');
    expect(sideOf('hemtjänsten', 'hemtjänst')).toBe('other');
    expect(sideOf('oppositionen', 'opposition')).toBe('own');
    expect(sideOf('moderaterna', 'moderaterna')).toBe('own');
    expect(sideOf('regeringen', 'regering')).toBe('other');
  });

  test('a region’s councillor governs unless something says the opposite', () => {
    const facts = { role: 'regionråd', party: 'S' };
    expect(modelActors(facts).sideOf('sjukhuset', 'sjukhus')).toBe('sphere');
    expect(modelActors({ ...facts, governs: false }).sideOf('sjukhuset', 'sjukhus')).toBe('other');
    expect(modelActors({ role: 'oppositionsregionråd' }).sideOf('regionen', 'region')).toBe('other');
  });

  test('the one who asks is nobody’s side but the questioner’s', () => {
    const { sideOf } = modelActors({ role: 'statsråd', questioner: 'Lars Eriksson' });
    expect(sideOf('eriksson', 'eriksson')).toBe('questioner');
    expect(sideOf('interpellanten', 'interpellant')).toBe('questioner');
  });

  test('governments change on their day', () => {
    expect(governingParties('2006-10-05')).toEqual(['S']);
    expect(governingParties('2006-10-06')).toEqual(['M', 'C', 'L', 'KD']);
    expect(governingParties('1982-10-07')).toBeNull();
    expect(governingParties(undefined)).toBeNull();
  });
});
