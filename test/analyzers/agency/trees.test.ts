/** Who acts and where nobody does, by trees: each sentence with what a reader says of it. */
import { describe, expect, it } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { agencyOfTrees } from '../../../analyzers/agency/index.ts';
import { parserModel } from '../../../cli/rim/models.ts';
import { parse } from '../../../pipeline/parse/index.ts';
import { answerBy } from '../../corpus.ts';

const commissioner = {
  actors: modelActors({ role: 'socialborgarråd', party: 'S', date: '2025-08-27', questioner: 'Jan Jönsson' }),
  respondent: 'Alexander Ojanne',
  questioner: 'Jan Jönsson',
};

const agencyOf = (text: string) => agencyOfTrees(parse(answerBy('Ojanne', text).tokens, parserModel()), commissioner);

const agents = (text: string): string[] => agencyOf(text).agents.map(agent => `${agent.words} ${agent.class}`);

const devices = (text: string): string[] =>
  agencyOf(text).devices.map(
    ({ kind, start, end, resolved, agent }) =>
      `${kind} ${text.slice(start, end)}${resolved === 'av-agent' ? ` by ${agent}` : ''}`,
  );

describe('who acts', () => {
  it.each([
    ['the own side', 'Vi satsar på skolan.', ['Vi own']],
    ['a body under it', 'Socialnämnden utredde frågan.', ['Socialnämnden sphere']],
    ['others', 'Regeringen höjde avgifterna.', ['Regeringen other']],
    ['the questioner by name', 'Jan Jönsson frågar om skolan.', ['Jan Jönsson questioner']],
    ['people whom it concerns, who are no things', 'Familjer väntar på besked.', ['Familjer affected']],
    ['people who are described', 'De som söker stöd väntar.', ['De affected', 'De affected']],
    ['anybody', 'Man kan alltid hoppas.', ['Man anyone']],
    ['anybody, where we are all', 'Vi människor glömmer.', ['Vi anyone']],
    ['a thing with a genitive before it: the owner does nothing', 'Jan Jönssons bild stämmer inte.', ['bild thing']],
    ['each of those that are joined', 'Regeringen och riksdagen beslutade.', ['Regeringen other', 'riksdagen other']],
    ['the noun of a part', 'Många av kommunerna sparar.', ['kommunerna other']],
    ['in a passive the one after “av”', 'Skatten höjdes av regeringen.', ['regeringen other']],
    ['nobody in a passive without one', 'Skatten höjdes.', []],
    ['no party in brackets', 'Jag talade med Anna Ek (M) i går.', ['Jag own']],
    [
      'a pronoun with one group before it',
      'Familjerna väntar. De behöver hjälp.',
      ['Familjerna affected', 'Familjerna affected'],
    ],
    [
      'nobody who can be told, with two before it',
      'Läraren mötte rektorn. Han var arg.',
      ['Läraren sphere', 'Han unresolved'],
    ],
  ])('%s: “%s”', (_, text, expected) => expect(agents(text).slice(0, expected.length)).toEqual(expected));
});

describe('devices', () => {
  it.each([
    ['a passive with its agent', 'Skatten höjdes av regeringen.', ['s-passive höjdes by regeringen']],
    [
      'a nominalisation with av, which says whom it is done to',
      'Beslutet om placering av pojken fattades i går.',
      ['nominalisation Beslutet', 'nominalisation placering', 's-passive fattades'],
    ],
    ['a passive with bli', 'Pojken blev placerad i ett hem.', ['bli-passive blev placerad']],
    ['an existential, with its noun counted in it', 'Det pågår ett arbete.', ['existential Det pågår']],
    ['man', 'Man måste utreda frågan.', ['man Man']],
    ['an event', 'En olycka inträffade i går.', ['event-verb inträffade']],
    ['no event where somebody does it', 'Barnet försvann.', []],
    ['no nominalisation with an owner', 'Nämndens beslut gäller.', []],
    ['no nominalisation in the name of a body', 'Socialförvaltningen svarade.', []],
    ['a place instead of people', 'Staden bygger.', ['metonymy Staden']],
  ])('%s: “%s”', (_, text, expected) => expect(devices(text)).toEqual(expected));
});
