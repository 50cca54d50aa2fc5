import { describe, expect, it } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { analyseAgency, type Device } from '../../../analyzers/agency/index.ts';
import { answer, tagged } from '../answers.ts';

/** Tags by hand: what is claimed of devices does not rest on the tagger. */
const TESTED = 'prövas/pröva/VERB/Tense=Pres|VerbForm=Fin|Voice=Pass';
const APPLICATION = 'Ansökan/ansökan/NOUN/Case=Nom';
const BOARD = 'nämnden/nämnd/NOUN/Case=Nom|Definite=Def';
const BY = 'av/av/ADP';
const STOP = '././PUNCT';
const SOON = 'snart/snart/ADV';

const commissioner = modelActors({ role: 'socialborgarråd', party: 'S', date: '2025-08-27' });

const devicesIn = (...words: readonly string[]): Device[] => [
  ...analyseAgency(tagged('a', words.join(' ')).tokens, commissioner).devices,
];
const shown = (...words: readonly string[]): string[] => {
  const text = words
    .join(' ')
    .split(' ')
    .map(word => word.split('/')[0])
    .join(' ');
  return devicesIn(...words).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};
const agentOf = (...words: readonly string[]): readonly (string | null)[] => {
  const [device] = devicesIn(...words);
  return [device!.resolved, device!.agent];
};

describe('a passive', () => {
  it('in -s is its verb alone', () => expect(shown(APPLICATION, TESTED, STOP)).toEqual(['s-passive: prövas']));

  it('with bli reaches from the auxiliary to the participle', () =>
    expect(
      shown(
        'Pojken/pojke/NOUN/Case=Nom',
        'blev/bli/AUX/Tense=Past|VerbForm=Fin',
        'felaktigt/felaktig/ADV',
        'placerad/placera/VERB/Tense=Past|VerbForm=Part|Voice=Pass',
        STOP,
      ),
    ).toEqual(['bli-passive: blev felaktigt placerad']));

  it('has the agent that its av-phrase names', () =>
    expect(agentOf(APPLICATION, TESTED, BY, BOARD, STOP)).toEqual(['av-agent', 'nämnden']));

  it('has the noun of the phrase as agent, behind its adjectives', () =>
    expect(agentOf(APPLICATION, TESTED, BY, 'den/den/DET', 'nya/ny/ADJ', BOARD, STOP)).toEqual([
      'av-agent',
      'nämnden',
    ]));

  it('takes no phrase without a noun, name or pronoun for an agent', () =>
    expect(agentOf(APPLICATION, TESTED, BY, 'allt/all/ADJ', STOP)).toEqual([null, null]));

  it.each([
    [6, ['av-agent', 'nämnden']],
    [7, [null, null]],
  ])('looks six words on for it: %i words on', (distance, found) =>
    expect(agentOf(APPLICATION, TESTED, ...Array(distance - 1).fill(SOON), BY, BOARD, STOP)).toEqual(found),
  );

  it('has none beyond the beginning of another clause', () =>
    expect(
      agentOf(
        APPLICATION,
        TESTED,
        'när/när/SCONJ',
        'något/någon/PRON',
        'krävs/kräva/VERB/Tense=Pres|VerbForm=Fin',
        BY,
        BOARD,
        STOP,
      ),
    ).toEqual([null, null]));

  it('has one behind a comma, and none behind another mark', () => {
    expect(agentOf(APPLICATION, TESTED, ',/,/PUNCT', SOON, ',/,/PUNCT', BY, BOARD, STOP)).toEqual([
      'av-agent',
      'nämnden',
    ]);
    expect(agentOf(APPLICATION, TESTED, ';/;/PUNCT', SOON, BY, BOARD, STOP)).toEqual([null, null]);
  });
});

describe('an expletive with something going on', () => {
  const GOES = 'pågår/pågå/VERB/Tense=Pres|VerbForm=Fin';
  const IT = 'det/det/PRON';
  const INQUIRY = 'utredning/utredning/NOUN/Case=Nom';

  it('is found in both orders of pronoun and verb, over both', () => {
    expect(shown('Det/det/PRON', GOES, 'en/en/DET', INQUIRY, STOP)).toEqual(['existential: Det pågår']);
    expect(shown('Nu/nu/ADV', GOES, IT, 'en/en/DET', INQUIRY, STOP)).toEqual(['existential: pågår det']);
  });

  it('needs a noun of work or of lack within six words', () => {
    const far = (words: number) => shown('Det/det/PRON', GOES, ...Array(words).fill(SOON), INQUIRY, STOP);
    expect(far(5)).toEqual(['existential: Det pågår']);
    expect(far(6)).toEqual([]);
    expect(shown('Det/det/PRON', GOES, 'en/en/DET', 'konsert/konsert/NOUN/Case=Nom', STOP)).toEqual([]);
  });

  it('is none where the pronoun stands apart from the verb', () =>
    expect(shown('Det/det/PRON', SOON, GOES, INQUIRY, STOP)).toEqual([]));
});

describe('a noun made from a verb', () => {
  const CUTS = 'neddragningar/neddragning/NOUN/Case=Nom';
  const CAME = 'kom/komma/VERB/Tense=Past|VerbForm=Fin';

  it('leaves out who acts', () =>
    expect(shown('Stora/stor/ADJ', CUTS, CAME, STOP)).toEqual(['nominalisation: neddragningar']));

  it('says it where it has a possessor, directly or before adjectives', () => {
    expect(shown('Våra/vi/PRON/Poss=Yes', CUTS, CAME, STOP)).toEqual([]);
    expect(shown('Nämndens/nämnd/NOUN/Case=Gen', 'stora/stor/ADJ', CUTS, CAME, STOP)).toEqual([]);
  });

  it('does not get its possessor from over another word', () =>
    expect(shown('Våra/vi/PRON/Poss=Yes', 'barn/barn/NOUN/Case=Nom', 'och/och/CCONJ', CUTS, CAME, STOP)).toEqual([
      'nominalisation: neddragningar',
    ]));

  it('has the agent of an av-phrase right behind it, and none of one further on', () => {
    const DECISION = 'Beslut/beslut/NOUN/Case=Nom';
    expect(agentOf(DECISION, BY, BOARD, CAME, STOP)).toEqual(['av-agent', 'nämnden']);
    expect(agentOf(DECISION, SOON, BY, BOARD, CAME, STOP)).toEqual([null, null]);
  });

  it.each(['regering', 'förvaltning', 'förordning', 'anledning'])('is not %s, which is a thing or a body', noun => {
    expect(shown('En/en/DET', `${noun}/${noun}/NOUN/Case=Nom`, CAME, STOP).filter(d => d.startsWith('nom'))).toEqual(
      [],
    );
  });
});

describe('other devices', () => {
  it('an event verb is one by its lemma, whatever its form', () =>
    expect(shown('Det/det/PRON', 'brister/brista/VERB/Tense=Pres|VerbForm=Fin', STOP)).toEqual([
      'event-verb: brister',
    ]));

  it('man is one as a pronoun, and not as the noun', () => {
    const SAID = 'sade/säga/VERB/Tense=Past|VerbForm=Fin';
    expect(shown('Man/man/PRON', SAID, STOP)).toEqual(['man: Man']);
    expect(shown('En/en/DET', 'man/man/NOUN/Case=Nom', SAID, STOP)).toEqual([]);
  });

  it('the own body that acts is one, and the own pronoun is not', () => {
    const ACTS = 'agerar/agera/VERB/Tense=Pres|VerbForm=Fin';
    expect(shown('Staden/stad/NOUN/Case=Nom|Definite=Def', ACTS, STOP)).toEqual(['metonymy: Staden']);
    expect(shown('Vi/vi/PRON/Case=Nom|PronType=Prs', ACTS, STOP)).toEqual([]);
    expect(shown('Regeringen/regering/NOUN/Case=Nom|Definite=Def', ACTS, STOP)).toEqual([]);
  });

  it('stand in the order of the text', () =>
    expect(
      shown('Man/man/PRON', 'sade/säga/VERB/Tense=Past|VerbForm=Fin', 'att/att/SCONJ', 'saken/sak/NOUN', TESTED, STOP),
    ).toEqual(['man: Man', 's-passive: prövas']));

  it('are found by form alone where there are no tags: man, event verbs and expletives', () => {
    const { tokens } = answer('a', 'I går inträffade något. Man vet inte vad. Det pågår ett arbete.');
    expect(analyseAgency(tokens, commissioner).devices.map(({ kind }) => kind)).toEqual([
      'event-verb',
      'man',
      'existential',
    ]);
  });
});

describe('an agent in a sentence beside', () => {
  const LOST = [APPLICATION, TESTED, STOP];
  const WE = ['Vi/vi/PRON/Case=Nom|PronType=Prs', 'rättade/rätta/VERB/Tense=Past|VerbForm=Fin', 'allt/all/PRON', STOP];
  const SUN = ['Solen/sol/NOUN/Case=Nom', 'sken/skina/VERB/Tense=Past|VerbForm=Fin', STOP];
  const passive = (...sentences: readonly (readonly string[])[]) =>
    devicesIn(...sentences.flat())
      .filter(({ kind }) => kind === 's-passive')
      .map(({ resolved, agent }) => [resolved, agent]);

  it.each([
    ['after', [LOST, WE]],
    ['before', [WE, LOST]],
  ])('resolves a device: %s it', (_, sentences) => expect(passive(...sentences)).toEqual([['neighbour', 'Vi']]));

  it('does not where it is two sentences away', () => {
    expect(passive(LOST, SUN, WE)).toEqual([[null, null]]);
    expect(passive(WE, SUN, LOST)).toEqual([[null, null]]);
  });

  it('does not take the place of the one whom the av-phrase names', () =>
    expect(passive(WE, [APPLICATION, TESTED, BY, BOARD, STOP])).toEqual([['av-agent', 'nämnden']]));

  it('does not where it is somebody else', () =>
    expect(
      passive(LOST, [
        'Regeringen/regering/NOUN/Case=Nom|Definite=Def',
        'rättade/rätta/VERB/Tense=Past|VerbForm=Fin',
        'allt/all/PRON',
        STOP,
      ]),
    ).toEqual([[null, null]]));

  it('leaves a metonymy as it is', () =>
    expect(
      devicesIn(...WE, 'Staden/stad/NOUN/Case=Nom|Definite=Def', 'agerar/agera/VERB/Tense=Pres|VerbForm=Fin', STOP).map(
        ({ kind, resolved, agent }) => [kind, resolved, agent],
      ),
    ).toEqual([['metonymy', null, 'Staden']]));
});
