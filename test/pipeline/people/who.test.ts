/** Who is meant by a name at a date, and with which party and office. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../pipeline/people/table.ts';
import { whoIs } from '../../../pipeline/people/who.ts';

const row = (name: string, parties: string, offices: string, places = '', others = ''): string =>
  [name, others, places, `i-${name}-${parties}`, parties, offices].join('\t');

const table = readPeople(
  [
    row(
      'Anna Ek',
      'FP 2002-09-30..2015-11-21|L 2015-11-22..',
      'riksdagsledamot 2002-09-30..2006-10-05|skolminister 2006-10-06..2010-10-05|riksdagsledamot 2010-10-06..2018-09-24',
      '',
      'Anna Alm',
    ),
    row('Bo Dahl', 'S 1994-10-03..', 'riksdagsledamot 1994-10-03..2010-10-04', 'Falun'),
    row(
      'Bo Dahl',
      'M 1998-10-05..2006-10-02',
      'riksdagsledamot 1998-10-05..2006-10-05|försvarsminister 2006-10-06..2007-09-05~',
      'Kiruna',
    ),
    row('Désirée Lind Åhs', 'KD ..', 'riksdagsledamot 2006-10-02..2014-09-29'),
    row(
      'Carl B. von Ström',
      'M',
      'handelsminister 2006-10-06..2006-10-14|biståndsminister 2006-10-06..2006-10-14|minister för nordiskt samarbete 2006-10-06..2006-10-14',
    ),
  ].join('\n'),
);
const at = (name: string, date: string, facts: { party?: string; role?: string } = {}, isAsked = false) => {
  const { people, ...known } = whoIs(table, { name, ...facts }, date, isAsked) ?? {};
  return people && { ...known, people: people.length };
};

describe('a name at a date', () => {
  it('has the party and the office of that day', () => {
    expect(at('Anna Ek', '2005-03-01')).toEqual({ people: 1, party: 'FP', role: 'riksdagsledamot' });
    expect(at('Anna Ek', '2008-03-01')).toEqual({ people: 1, party: 'FP', role: 'skolminister' });
    expect(at('Anna Ek', '2016-03-01')).toEqual({ people: 1, party: 'L', role: 'riksdagsledamot' });
  });

  it('is nobody’s before and after', () => {
    expect(at('Anna Ek', '1999-03-01')).toBeUndefined();
    expect(at('Anna Ek', '2020')).toBeUndefined();
    expect(at('Eva Ek', '2005')).toBeUndefined();
  });

  it('may be turned, in capitals, without accents, hyphenated, a former one, or lack the second family name', () => {
    for (const name of ['Ek, Anna', 'ANNA EK', 'Anna  Ek', 'Anna Alm'])
      expect([name, at(name, '2008')?.party]).toEqual([name, 'FP']);
    for (const name of ['Desirée Lind', 'Désirée Lind-Åhs', 'DESIREE LIND ÅHS'])
      expect([name, at(name, '2008')?.party]).toEqual([name, 'KD']);
    expect(at('Carl B von Ström', '2006-10-10')?.party).toBe('M');
  });

  it('with å, ä and ö is another than without', () => {
    expect(at('Désirée Lind Ahs', '2008')).toBeUndefined();
  });

  it('in another party is somebody else, and under the former name of a party is not', () => {
    expect(at('Anna Ek', '2008-03-01', { party: 'S' })).toBeUndefined();
    expect(at('Anna Ek', '2008-03-01', { party: 'L' })?.people).toBe(1);
  });

  it('of two people is the one whom party, place, or office tell', () => {
    expect(at('Bo Dahl', '2000-03-01', { party: 'M' })).toMatchObject({ people: 1, party: 'M' });
    expect(at('Bo Dahl i Falun', '2000-03-01')).toMatchObject({ people: 1, party: 'S' });
    expect(at('Bo i Kiruna Dahl', '2000-03-01')).toMatchObject({ people: 1, party: 'M' });
    expect(at('Bo Dahl', '2007-03-01', { role: 'statsråd' })).toMatchObject({
      people: 1,
      party: 'M',
      role: 'försvarsminister',
    });
    expect(at('Bo Dahl', '2007-03-01', {}, true)).toMatchObject({ people: 1, party: 'M' });
    expect(at('Bo Dahl', '1996')).toMatchObject({ people: 1, party: 'S' });
  });

  it('of two people whom nothing tells apart has what both have', () => {
    expect(at('Bo Dahl', '2000-03-01')).toEqual({ people: 2, role: 'riksdagsledamot' });
  });

  it('of a minister with two offices has both', () => {
    expect(at('Carl B. von Ström', '2006-10-10')?.role).toBe('biståndsminister och handelsminister');
  });
});

describe('the table that is shipped', () => {
  const text = readFileSync('pipeline/people/people.tsv', 'utf8');
  const shipped = readPeople(text);

  it('is a line a person with six cells, sorted, and small', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines.every(line => line.split('\t').length === 6)).toBe(true);
    expect(lines).toEqual([...lines].sort((a, b) => (a < b ? -1 : 1)));
    expect(gzipSync(text).length).toBeLessThan(400_000);
  });

  // Prime Ministers and their days as regeringen.se lists them.
  it.each([
    ['Ingvar Carlsson', '1995-01-01', 'S'],
    ['Carl Bildt', '1993-01-01', 'M'],
    ['Göran Persson', '2003-01-01', 'S'],
    ['Fredrik Reinfeldt', '2010-01-01', 'M'],
    ['Stefan Löfven', '2017-01-01', 'S'],
    ['Magdalena Andersson', '2022-01-01', 'S'],
    ['Ulf Kristersson', '2023-01-01', 'M'],
  ])('%s was Prime Minister on %s for %s', (name, date, party) => {
    expect(whoIs(shipped, { name }, date, true)).toMatchObject({ party, role: 'statsminister' });
  });
});
