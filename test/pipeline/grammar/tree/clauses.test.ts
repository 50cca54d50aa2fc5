/** Clauses, subjects and roles by trees, a table of sentences for each phenomenon; expected readings are those of a Swedish grammar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negationsOf } from '../../../../pipeline/grammar/index.ts';
import {
  clauseModality,
  clausesIn,
  isDenied,
  isSure,
  negationScope,
  reportedBy,
  rolesIn,
  subjectIn,
  treesOf,
  wordsUnder,
} from '../../../../pipeline/grammar/tree/index.ts';
import { read } from '../read.ts';
import { clausesOf, eachClause, treesIn, wordAt } from './read.ts';

describe('a clause', () => {
  it.each([
    ['Regeringen höjde skatten.', ['höjde: main Regeringen höjde skatten']],
    [
      'Nämnden utredde frågan och fattade beslut.',
      ['utredde: main Nämnden utredde frågan', 'fattade: coordinated och fattade beslut'],
    ],
    [
      'Ministern säger att skolan inte fungerar.',
      ['säger: main Ministern säger', 'fungerar: content att skolan inte fungerar'],
    ],
    [
      'Barnen måste få hjälp när föräldrarna inte orkar.',
      ['få: main Barnen måste få hjälp', 'orkar: adverbial när föräldrarna inte orkar'],
    ],
    [
      'De som söker asyl ska behandlas väl.',
      ['söker: relative som söker asyl', 'behandlas: main De ska behandlas väl'],
    ],
    [
      'Regeringen uppmanar kommunerna att agera.',
      ['uppmanar: main Regeringen uppmanar kommunerna', 'agera: infinitive att agera'],
    ],
    ['Pojken blev placerad i ett familjehem.', ['placerad: main Pojken blev placerad i ett familjehem']],
  ])('of “%s” has its borders', (text, expected) =>
    expect(
      eachClause(text, (trees, { kind, words }) => `${kind} ${words.map(word => wordAt(trees, word)).join(' ')}`),
    ).toEqual(expected),
  );

  it('every word is in one clause at most, and in none only where no verb stands above it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'vi ser att de som bor här inte har fått svar , . och regeringen blev placerad av 😀 ½'.split(' '),
          ),
          { maxLength: 30 },
        ),
        words => {
          const trees = treesIn(words.join(' '));
          for (const [sentence] of trees.tokens.sentences.entries()) {
            const found = clausesIn(trees, sentence).flatMap(clause => clause.words);
            expect(new Set(found).size).toBe(found.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a subject', () => {
  it.each([
    [
      'of joined verbs is shared',
      'Nämnden utredde frågan och fattade beslut.',
      ['utredde: Nämnden own', 'fattade: Nämnden shared'],
    ],
    [
      'may be several that are joined',
      'Regeringen och riksdagen har beslutat om lagen.',
      ['beslutat: Regeringen+riksdagen own'],
    ],
    ['of a relative is the noun', 'De som söker asyl väntar.', ['söker: De relative', 'väntar: De own']],
    [
      'of an infinitive is that of the verb above',
      'Hon lovade att återkomma.',
      ['lovade: Hon own', 'återkomma: Hon control'],
    ],
    [
      'of an infinitive is the object where somebody is asked',
      'Regeringen uppmanar kommunerna att agera.',
      ['uppmanar: Regeringen own', 'agera: kommunerna control'],
    ],
    ['is no genitive', 'Jan Jönssons bild stämmer inte.', ['stämmer: bild own']],
    ['is what there is', 'Det finns stora brister i vården.', ['finns: brister own']],
    ['is what goes on', 'Det pågår ett arbete.', ['pågår: arbete own']],
    ['is no clause', 'Det är viktigt att barnen får stöd.', ['viktigt: –', 'får: barnen own']],
    [
      'stands behind the verb where something else comes first',
      'I dag har regeringen svarat.',
      ['svarat: regeringen own'],
    ],
  ])('%s', (_, text, expected) =>
    expect(
      eachClause(text, (trees, { predicate }) => {
        const found = subjectIn(trees, predicate);
        return found === undefined ? '–' : `${found.heads.map(word => wordAt(trees, word)).join('+')} ${found.source}`;
      }),
    ).toEqual(expected),
  );
});

describe('roles', () => {
  it.each([
    ['Regeringen höjde skatten.', ['höjde: active Regeringen → skatten']],
    ['Skatten höjdes av regeringen.', ['höjdes: s-passive regeringen → Skatten']],
    ['Beslutet om placering av pojken fattades i går.', ['fattades: s-passive – → Beslutet']],
    ['Pojken blev placerad i ett familjehem.', ['placerad: bli-passive – → Pojken']],
    ['Vi vill ge kommunerna mer pengar.', ['ge: active Vi → pengar (kommunerna)']],
    ['Regeringen ger pengar till kommunerna.', ['ger: active Regeringen → pengar (kommunerna)']],
    ['Barnen hoppas på svar.', ['hoppas: deponent Barnen → –']],
  ])('of “%s”', (text, expected) =>
    expect(
      eachClause(text, (trees, { predicate }) => {
        const { voice, actor, object, recipient } = rolesIn(trees, predicate);
        const to = recipient === undefined ? '' : ` (${wordAt(trees, recipient)})`;
        return `${voice} ${wordAt(trees, actor?.head)} → ${object.map(word => wordAt(trees, word)).join('+') || '–'}${to}`;
      }),
    ).toEqual(expected),
  );
});

describe('what a clause says of itself', () => {
  it.each([
    ['Ministern säger att skolan inte fungerar.', ['säger: said', 'fungerar: denied']],
    ['Ingen har tagit ansvar.', ['tagit: denied']],
    ['Vi har inga pengar.', ['har: denied']],
    ['Det är inte bara bra.', ['bra: said']],
    ['Barnen får hjälp när föräldrarna inte orkar.', ['får: said', 'orkar: denied']],
  ])('“%s” is denied where it is', (text, expected) =>
    expect(eachClause(text, (trees, clause) => (isDenied(trees, clause) ? 'denied' : 'said'))).toEqual(expected),
  );

  it('a negation reaches the verb and what follows in its clause, no further', () => {
    const trees = treesIn('Skolan fungerar inte i dag eftersom pengarna är slut.');
    const [clause] = clausesOf(trees);
    const [negation] = negationsOf(trees.tokens, 0);
    expect(negationScope(trees, negation!, clause!).map(word => wordAt(trees, word))).toEqual(['fungerar', 'i', 'dag']);
  });

  it.each([
    ['Vi vill ge kommunerna pengar.', ['ge: volition']],
    ['Staden ska bygga bostäder.', ['bygga: future']],
    ['Barnen måste få hjälp.', ['få: necessity']],
    ['Regeringen höjde skatten.', ['höjde: undefined']],
  ])('“%s” is meant as its modal verb says', (text, expected) =>
    expect(eachClause(text, (trees, clause) => String(clauseModality(trees, clause)))).toEqual(expected),
  );

  it.each([
    ['Ministern säger att skolan fungerar.', ['säger: –', 'fungerar: Ministern']],
    ['Enligt Skolverket har resultaten sjunkit.', ['sjunkit: Skolverket']],
    ['Skolan fungerar, säger Anna Ek.', ['fungerar: Anna', 'säger: –']],
  ])('“%s” is said by whom it says', (text, expected) =>
    expect(eachClause(text, (trees, clause) => wordAt(trees, reportedBy(trees, clause)?.source))).toEqual(expected),
  );
});

describe('trees', () => {
  it('of a table that was not parsed are an error that says what to do', () =>
    expect(() => treesOf(read('Vi bygger.'))).toThrow('not parsed'));

  it('the words under a root are all words of the sentence', () => {
    const trees = treesIn('Myndigheten, som granskar skolor, kritiserade kommunen (M).');
    const root = trees.tokens.head.indexOf(-1);
    expect(wordsUnder(trees, root)).toEqual(Array.from({ length: trees.tokens.length }, (_, word) => word));
  });

  it('a word is sure by the share of such words that are right', () => {
    const { tokens, ...children } = treesIn('Regeringen höjde skatten.');
    const withConfidence = (percent: number) => ({
      ...children,
      tokens: { ...tokens, arcConfidence: new Uint8Array(tokens.length).fill(percent) },
    });
    expect([isSure(withConfidence(90), 0, 1), isSure(withConfidence(40), 0, 1)]).toEqual([true, false]);
  });
});
