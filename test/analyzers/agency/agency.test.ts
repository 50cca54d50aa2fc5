import { describe, expect, test } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { analyseAgency } from '../../../analyzers/agency/index.ts';
import { annotateText } from '../rhetoric/annotate.ts';

const actors = modelActors({ role: 'socialborgarråd', party: 'S', date: '2025-08-27' });
const devices = (text: string) =>
  analyseAgency(annotateText(text), actors).devices.map(device => [
    device.kind,
    text.slice(device.start, device.end),
    device.resolved,
  ]);
const agents = (text: string) =>
  analyseAgency(annotateText(text), actors).agents.map(agent => [agent.words, agent.side]);

describe('devices', () => {
  test.each([
    ['Ärendet har förbisetts.', 's-passive', 'förbisetts'],
    ['Pojken blev felaktigt placerad.', 'bli-passive', 'blev felaktigt placerad'],
    ['Nu har man bedömt saken.', 'man', 'man'],
    ['I våras uppstod problem.', 'event-verb', 'uppstod'],
    ['Det pågår ett arbete.', 'existential', 'Det pågår'],
    ['Felbedömningar förekom.', 'nominalisation', 'Felbedömningar'],
    ['Staden beklagar.', 'metonymy', 'Staden'],
  ])('“%s” has %s', (text, kind, words) => {
    expect(devices(text).map(([found, span]) => [found, span])).toContainEqual([kind, words]);
  });

  test('an agent in an av-phrase resolves a passive', () => {
    expect(devices('Ansökan prövas av nämnden.')).toContainEqual(['s-passive', 'prövas', 'av-agent']);
  });

  test('an own agent in the next sentence resolves a device', () => {
    expect(devices('Ärendet har förbisetts. Vi rättade det.')).toContainEqual(['s-passive', 'förbisetts', 'neighbour']);
    expect(devices('Ärendet har förbisetts. Vädret var vackert.')).toContainEqual(['s-passive', 'förbisetts', null]);
  });
});

describe('what is no device', () => {
  test.each([
    ['Vi hoppas på mer.', 's-passive'],
    ['Vi ses i morgon.', 's-passive'],
    ['Det känns tryggt.', 's-passive'],
    ['Pojken blev felaktigt placerad.', 's-passive'],
    ['Det blir tyngst vägande.', 'bli-passive'],
    ['Barnen är placerade.', 'bli-passive'],
    ['En man kom.', 'man'],
    ['Nämndens felbedömningar förekom.', 'nominalisation'],
    ['Det finns pengar.', 'existential'],
  ])('“%s” has no %s', (text, kind) => {
    expect(devices(text).map(([found]) => found)).not.toContain(kind);
  });
});

describe('agents', () => {
  test.each([
    ['Vi satsar mer.', [['Vi', 'own']]],
    ['Därför har vi satsat mer.', [['vi', 'own']]],
    ['Förvaltningen har satsat mer.', [['Förvaltningen', 'sphere']]],
    ['I våras höjde regeringen avgiften.', [['regeringen', 'other']]],
    [
      'När det gäller skolan har vi satsat.',
      [
        ['det', null],
        ['vi', 'own'],
      ],
    ],
    [
      'Förvaltningen, som utreder, svarar.',
      [
        ['Förvaltningen', 'sphere'],
        ['Förvaltningen', 'sphere'],
      ],
    ],
  ])('“%s”', (text, found) => {
    expect(agents(text)).toEqual(found);
  });

  test('a command has no agent', () => {
    expect(agents('Läs rapporten.')).toEqual([]);
  });

  test('“vi människor” is on nobody’s side', () => {
    expect(agents('Vi människor kan lösa problem.')[0]?.[1]).toBeNull();
  });
});
