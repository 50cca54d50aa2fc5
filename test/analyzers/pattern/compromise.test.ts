import nlp from 'compromise';
import one from 'compromise/one';
import { expect, test } from 'vitest';
import { matchWithCompromise, parsePattern } from '../../../analyzers/pattern/index.ts';
import { tableOf } from './table.ts';

/** How other users of compromise in the same program find it: it folds å, ä and ö, and reads “&” as “and”. */
const asOthersSeeIt = () => ({
  pattern: one.parseMatch('malmö & åre'),
  finds: nlp('we went to Malmö & Åre by train').match('malmo and are').text(),
  unicode: Object.keys((one.world() as unknown as { model: { one: { unicode: object } } }).model.one.unicode).length,
});

test('compromise is for others what it was before we matched with it, also when a match fails', () => {
  const before = asOthersSeeIt();
  expect(before.unicode).toBeGreaterThan(0);
  const tokens = tableOf([['Malmö/PROPN/Malmö', 'eller/CCONJ/eller', 'Åre/PROPN/Åre']]);
  expect(matchWithCompromise(tokens, [parsePattern('malmö eller åre')])).toHaveLength(1);
  expect(asOthersSeeIt()).toEqual(before);
  const failing = {
    elements: [],
    get source(): string {
      throw new Error('fails while compromise reads it');
    },
  };
  expect(() => matchWithCompromise(tokens, [failing])).toThrow('fails while');
  expect(asOthersSeeIt()).toEqual(before);
});
