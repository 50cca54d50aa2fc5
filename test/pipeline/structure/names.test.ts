import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from '../../../pipeline/structure/dates.ts';
import { fold, visualDistance } from '../../../pipeline/structure/fold.ts';
import { isSameName } from '../../../pipeline/structure/names.ts';

describe('names', () => {
  it.each([
    ['Jan Jonsson', 'Jan Jönsson'],
    ['Alexandra Mattsson Akerstrom', 'Alexandra Mattsson Åkerström'],
    ['Alexandra Mattsson Akerstrém', 'Alexandra Mattsson Åkerström'],
    ['Alexandra Mattsson Akerstrém', 'Alexandra Mattsson Akerstrom'],
    ['Bjorn Ahlen', 'Björn Åhlén'],
    ['6rjan Hagg', 'Örjan Hägg'],
  ])('%s is %s as a scanner writes it', (read, written) => expect(isSameName(read, written)).toBe(true));

  it.each([
    ['Jan Jansson', 'Jan Jönsson'],
    ['Jan Jönsson', 'Per Jönsson'],
    ['Jan Jönsson', 'Jönsson'],
    ['Anna Berg', 'Anna Borg'],
    ['Karin Lind', 'Karin Lund'],
  ])('%s is not %s', (a, b) => expect(isSameName(a, b)).toBe(false));

  it('match in either order', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => visualDistance(a, b) === visualDistance(b, a)));
  });

  it('fold without moving any character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => fold(text).length === text.length));
  });
});

describe('dates', () => {
  it.each([
    ['Stockholm den 2025-08-27', '2025-08-27'],
    ['Stockholm den 6 april 2021', '2021-04-06'],
    ['Göteborg 31 december 1999', '1999-12-31'],
    ['den 6:e maj 2020', '2020-05-06'],
  ])('%s is %s', (text, iso) => expect(findDate(text)).toBe(iso));

  it.each(['den 31 februari 2020', '2020-13-01', 'KS 2020/1079', 'i maj'])('%s is no date', text =>
    expect(findDate(text)).toBeUndefined(),
  );
});
