import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  finiteVerbOf,
  finiteVerbs,
  isFiniteVerb,
  isOnlyPossible,
  modalityOf,
  personOf,
  subjectOf,
  tenseOf,
} from '../../../pipeline/grammar/index.ts';
import { find, formAt, read, untagged, wordsWhere } from './read.ts';

describe('the subject by word order', () => {
  it.each([
    ['Nämnden ansvarar för skolan.', 'ansvarar', 'Nämnden'],
    ['I våras höjde regeringen avgifterna.', 'höjde', 'regeringen'],
    ['Nu tar vi ansvar.', 'tar', 'vi'],
    ['Jag vet att barnen mår bra.', 'mår', 'barnen'],
    ['Det har jag redan sagt.', 'har', 'jag'],
    ['De barn som placeras behöver stöd.', 'placeras', 'som'],
    ['De barn som placeras behöver stöd.', 'behöver', 'barn'],
    ['När det gäller skolan har kommunen ett ansvar.', 'har', 'kommunen'],
    ['Om ingen agerar stänger företaget fabriken.', 'stänger', 'företaget'],
    ['Vi vet att lärarna och eleverna trivs.', 'trivs', 'lärarna'],
    ['Frågan prövas av nämnden.', 'prövas', 'Frågan'],
    ['Regeringens ministrar svarar.', 'svarar', 'ministrar'],
    ['Enligt rapporten saknar staden lokaler.', 'saknar', 'staden'],
  ])('%s', (text, verb, subject) => {
    const tokens = read(text);
    const found = subjectOf(tokens, find(tokens, verb));
    expect(found && formAt(tokens, found.head)).toBe(subject);
    expect(found!.confidence).toBeGreaterThan(0.5);
  });
});

describe('what has no subject of its own', () => {
  it.each([
    ['Läs rapporten.', 'Läs'],
    ['Nämnden mötte föräldrarna och beslutade frågan.', 'beslutade'],
  ])('%s – %s', (text, verb) => {
    const tokens = read(text);
    expect(subjectOf(tokens, find(tokens, verb))).toBeUndefined();
  });

  it('an object pronoun and a genitive are never subjects', () => {
    const tokens = read('Mig hjälper stadens lärare.');
    expect(formAt(tokens, subjectOf(tokens, find(tokens, 'hjälper'))!.head)).toBe('lärare');
  });

  it('clauses that were found otherwise are taken as they come', () => {
    const tokens = read('Nämnden vet att barnen mår bra.');
    const whole = [{ start: 0, end: tokens.length, finite: 1, subordinate: false }];
    expect(formAt(tokens, subjectOf(tokens, find(tokens, 'mår'), whole)!.head)).toBe('Nämnden');
    expect(formAt(tokens, subjectOf(tokens, find(tokens, 'mår'))!.head)).toBe('barnen');
  });
});

describe('clauses', () => {
  it('every word of a sentence belongs to one clause, in order', () => {
    const tokens = read('Vi vet att barnen mår bra, och vi följer frågan eftersom den är viktig.');
    const clauses = clausesOf(tokens, 0);
    expect(clauses.map(({ finite }) => finite !== undefined && formAt(tokens, finite))).toEqual([
      'vet',
      'mår',
      'följer',
      'är',
    ]);
    expect(clauses.map(clause => clause.start)).toEqual([0, ...clauses.slice(0, -1).map(clause => clause.end)]);
    expect(finiteVerbs(tokens, 0)).toHaveLength(4);
    expect(formAt(tokens, finiteVerbOf(tokens, find(tokens, 'barnen'))!)).toBe('mår');
  });
});

describe('tense', () => {
  it.each([
    ['Nämnden beslutar.', 'beslutar', 'present'],
    ['Nämnden beslutade.', 'beslutade', 'past'],
    ['Nämnden har beslutat.', 'beslutat', undefined],
    ['Nämnden ska besluta.', 'besluta', undefined],
    ['Läs beslutet.', 'Läs', undefined],
    ['Beslutet gäller.', 'Beslutet', undefined],
  ])('%s – %s: %s', (text, form, tense) => {
    const tokens = read(text);
    expect(tenseOf(tokens, find(tokens, form))).toBe(tense);
  });

  it('one finite verb to a clause', () => {
    const tokens = read('Vi har sagt att vi ska kunna hjälpa.');
    expect(wordsWhere(tokens, isFiniteVerb)).toEqual(['har', 'ska']);
  });
});

describe('modality', () => {
  it.each([
    ['Vi ska bygga.', 'ska', 'future'],
    ['Vi kunde bygga.', 'kunde', 'possibility'],
    ['Vi måste bygga.', 'måste', 'necessity'],
    ['Vi bör bygga.', 'bör', 'obligation'],
    ['Vi vill bygga.', 'vill', 'volition'],
    ['Vi har byggt.', 'har', undefined],
    ['Skolan är bra.', 'Skolan', undefined],
    ['Det är ett måste.', 'måste', undefined],
  ])('%s – %s: %s', (text, form, modality) => {
    const tokens = read(text);
    expect(modalityOf(tokens, find(tokens, form))).toBe(modality);
  });

  it('reaches the words after it, from the word on that it is looked for', () => {
    const tokens = read('Det kan kanske bli bättre.');
    const at = find(tokens, 'bättre');
    expect([at, at - 1, at - 2, at - 3].map(first => isOnlyPossible(tokens, first, at))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const next = read('Det kan bli så. Allt blir bättre.');
    expect(isOnlyPossible(next, next.sentences[1]!.firstToken, find(next, 'bättre'))).toBe(false);
  });
});

describe('person', () => {
  it.each([
    ['Vi tar ansvar.', 'Vi', 1, 'plural'],
    ['Det är min fråga.', 'min', 1, 'singular'],
    ['Ni vet det.', 'Ni', 2, 'either'],
    ['De har tid.', 'De', 3, 'plural'],
    ['Det vet man.', 'man', 'generic', 'either'],
  ])('%s – %s', (text, form, person, number) => {
    const tokens = read(text);
    expect(personOf(tokens, find(tokens, form))).toEqual({ person, number });
  });

  it.each([
    ['Mitt i staden finns plats.', 'Mitt'],
    ['En man kom in.', 'man'],
    ['Det finns inte ens pengar.', 'ens'],
    ['Den skolan är bra.', 'Den'],
  ])('%s – %s is no pronoun', (text, form) => {
    const tokens = read(text);
    expect(personOf(tokens, find(tokens, form))).toBeUndefined();
  });

  it('is known by form where there are no tags', () => {
    const tokens = untagged('Vi vet inte ens det');
    expect(wordsWhere(tokens, (table, i) => personOf(table, i) !== undefined)).toEqual(['Vi']);
  });
});
