import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auxiliaryOf, isGenitive, isPassive, isSupine, type Voice, voiceOf } from '../../../pipeline/grammar/index.ts';
import { find, formAt, read, untagged, wordsWhere } from './read.ts';

type Example = readonly [sentence: string, word: string, voice: Voice | undefined];
const voices = (examples: readonly Example[]): void =>
  it.each(examples)('%s – %s: %s', (sentence, word, voice) => {
    const tokens = read(sentence);
    expect(voiceOf(tokens, find(tokens, word))).toBe(voice);
  });

describe('the passive in -s has an active counterpart in which its subject is the object', () => {
  voices([
    ['Barnen placeras i familjehem.', 'placeras', 's-passive'],
    ['Avgiften höjdes i januari.', 'höjdes', 's-passive'],
    ['Ärendet ska prövas igen.', 'prövas', 's-passive'],
    ['Allt har gjorts för att hjälpa.', 'gjorts', 's-passive'],
    ['Om felet hade rättats i tid vore allt bra.', 'rättats', 's-passive'],
    ['Det saknas lärare i kommunen.', 'saknas', 's-passive'],
    ['Det behövs fler platser.', 'behövs', 's-passive'],
    ['Det krävs mod.', 'krävs', 's-passive'],
    ['Beslutet fattas av nämnden.', 'fattas', 's-passive'],
    ['Mönstret känns igen från förra året.', 'känns', 's-passive'],
  ]);
});

describe('a deponent is no passive', () => {
  voices([
    ['Vi hoppas på en lösning.', 'hoppas', 'deponent'],
    ['Det finns stöd.', 'finns', 'deponent'],
    ['Försöket lyckades till slut.', 'lyckades', 'deponent'],
    ['Reformen misslyckades.', 'misslyckades', 'deponent'],
    ['Många minns löftet.', 'minns', 'deponent'],
    ['Det känns tryggt.', 'känns', 'deponent'],
    ['Alla ryms i salen.', 'ryms', 'deponent'],
    ['Barnen trivs i skolan.', 'trivs', 'deponent'],
    ['Han hade andats lättare.', 'andats', 'deponent'],
    ['Det tycks gå bra.', 'tycks', 'deponent'],
  ]);
});

describe('a reciprocal is no passive, but an av-phrase or som makes it one', () => {
  voices([
    ['Vi ses i morgon.', 'ses', 'reciprocal'],
    ['Detta ses som ett problem.', 'ses', 's-passive'],
    ['Grupperna träffas varje vecka.', 'träffas', 'reciprocal'],
    ['Huset träffades av en blixt.', 'träffades', 's-passive'],
    ['Parterna möts på torsdag.', 'möts', 'reciprocal'],
    ['Förslaget möttes av kritik.', 'möttes', 's-passive'],
    ['Partierna enades om en budget.', 'enades', 'reciprocal'],
    ['Kommunerna hjälps åt.', 'hjälps', 'reciprocal'],
    ['De äldre hjälps av personalen.', 'hjälps', 's-passive'],
  ]);
});

describe('a past participle is passive with bli, a state with vara, and neither before its noun', () => {
  voices([
    ['Barnen blev placerade av nämnden.', 'placerade', 'bli-passive'],
    ['Beslutet blev fattat i går.', 'fattat', 'bli-passive'],
    ['Huset har blivit byggt.', 'byggt', 'bli-passive'],
    ['Därför blev pojken till slut placerad.', 'placerad', 'bli-passive'],
    ['De blev slagna och bestulna.', 'bestulna', 'bli-passive'],
    ['Barnen är placerade i familjehem.', 'placerade', 'vara-state'],
    ['Nämnden har fattat beslutet.', 'fattat', 'active'],
    ['Det blev ett avslutat kapitel.', 'avslutat', undefined],
    ['Han blev mer irriterad.', 'irriterad', undefined],
    ['De placerade barnen mår bra.', 'placerade', undefined],
    ['Det blir tyngst vägande.', 'vägande', undefined],
  ]);

  it('the auxiliary is found across the subject of an inverted clause', () => {
    const tokens = read('I våras blev alla de äldre barnen flyttade.');
    expect(formAt(tokens, auxiliaryOf(tokens, find(tokens, 'flyttade'))!)).toBe('blev');
  });
});

describe('everything else', () => {
  voices([
    ['Nämnden beslutar.', 'beslutar', 'active'],
    ['Nämndens beslut gäller.', 'Nämndens', undefined],
    ['Skolans lokaler renoveras.', 'Skolans', undefined],
    ['Vi läser noga.', 'läser', 'active'],
  ]);

  it('a genitive is no passive', () => {
    const tokens = read('Stadens skolor besöks.');
    expect(isGenitive(tokens, find(tokens, 'Stadens'))).toBe(true);
    expect(wordsWhere(tokens, isPassive)).toEqual(['besöks']);
  });

  it('one passive in a sentence is one, whatever its form', () => {
    expect(wordsWhere(read('Beslutet blev överklagat.'), isPassive)).toEqual(['överklagat']);
    expect(wordsWhere(read('Beslutet överklagades.'), isPassive)).toEqual(['överklagades']);
  });

  it('a supine follows ha, also in the passive', () => {
    const tokens = read('Vi har beslutat det som hade lovats.');
    expect(wordsWhere(tokens, isSupine)).toEqual(['beslutat', 'lovats']);
  });

  it('without tags nothing is said', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 's', 't', ' ', '.', 'b', 'l', 'i'), maxLength: 30 });
    fc.assert(
      fc.property(letters, text => {
        const tokens = untagged(text);
        for (let i = 0; i < tokens.length; i++) expect(voiceOf(tokens, i)).toBeUndefined();
      }),
    );
  });
});
