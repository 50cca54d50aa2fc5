import { describe, expect, it } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { analyseAgency } from '../../../analyzers/agency/index.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { tagged } from '../answers.ts';

/** Tags by hand, so that a claim about subjects does not rest on the tagger. */
const WE = 'Vi/vi/PRON/Case=Nom|PronType=Prs';
const we = 'vi/vi/PRON/Case=Nom|PronType=Prs';
const HAVE = 'har/ha/AUX/Tense=Pres|VerbForm=Fin';
const ACTED = 'agerat/agera/VERB/VerbForm=Sup';
const STOP = './/PUNCT';
const GOVERNMENT = 'regeringen/regering/NOUN/Case=Nom|Definite=Def';

const minister = modelActors({ role: 'statsråd', party: 'S', date: '2020-01-01' });
const commissioner = modelActors({ role: 'socialborgarråd', party: 'S', date: '2025-08-27' });

const agentsIn = (words: string, actors = minister) => {
  const own: Answer = tagged('a', words.replaceAll('.//PUNCT', '././PUNCT'));
  return analyseAgency(own.tokens, actors).agents.map(({ words: word, side }) => [word, side]);
};

describe('who acts', () => {
  it('is the pronoun before the finite verb', () =>
    expect(agentsIn(`${WE} ${HAVE} ${ACTED} ${STOP}`)).toEqual([['Vi', 'own']]));

  it('is the pronoun after it, where something else comes first', () =>
    expect(agentsIn(`Därför/därför/ADV ${HAVE} ${we} ${ACTED} ${STOP}`)).toEqual([['vi', 'own']]));

  it('is found behind an adverb', () =>
    expect(
      agentsIn(
        `I/i/ADP våras/våras/NOUN/Case=Nom höjde/höja/VERB/Tense=Past|VerbForm=Fin istället/istället/ADV ${GOVERNMENT} ${STOP}`,
      ),
    ).toContainEqual(['regeringen', 'own']));

  it('is nobody where the verb is not finite', () =>
    expect(agentsIn(`Att/att/PART agera/agera/VERB/VerbForm=Inf ${STOP}`)).toEqual([]));

  it('is not the noun that a preposition governs', () =>
    expect(
      agentsIn(`${WE.replace('Vi', 'Vi')} i/i/ADP ${GOVERNMENT} ${HAVE} ${ACTED} ${STOP}`).map(([word]) => word),
    ).toEqual(['Vi']));

  it('is not a possessive', () =>
    expect(
      agentsIn(`Regeringens/regering/NOUN/Case=Gen|Definite=Def arbete/arbete/NOUN/Case=Nom ${HAVE} ${ACTED} ${STOP}`),
    ).toEqual([['arbete', null]]));

  it('is one for each finite verb', () =>
    expect(agentsIn(`${WE} ${HAVE} ${ACTED} och/och/CCONJ ${GOVERNMENT} ${HAVE} ${ACTED} ${STOP}`)).toEqual([
      ['Vi', 'own'],
      ['regeringen', 'own'],
    ]));
});

describe('whose side they are on', () => {
  const acts = `Regeringen/regering/NOUN/Case=Nom|Definite=Def ${HAVE} ${ACTED} ${STOP}`;

  it('depends on who answers: the government is a minister’s own, and somebody else for a city', () => {
    expect(agentsIn(acts, minister)).toEqual([['Regeringen', 'own']]);
    expect(agentsIn(acts, commissioner)).toEqual([['Regeringen', 'other']]);
  });

  it.each([
    ['människor/människa/NOUN/Case=Nom'],
    ['alla/all/PRON/Case=Nom'],
    ['som/som/SCONJ samhälle/samhälle/NOUN/Case=Nom'],
    ['i/i/ADP Sverige/Sverige/PROPN/Case=Nom'],
  ])('is nobody’s for a “vi” that is everybody: vi %s', more => {
    const found = agentsIn(`${WE} ${more} ${HAVE} ${ACTED} ${STOP}`);
    expect(found.filter(([, side]) => side === 'own')).toEqual([]);
  });

  it('is nobody’s for a thing', () =>
    expect(agentsIn(`Tåget/tåg/NOUN/Case=Nom|Definite=Def ${HAVE} stannat/stanna/VERB/VerbForm=Sup ${STOP}`)).toEqual([
      ['Tåget', null],
    ]));
});
