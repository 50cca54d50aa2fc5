import { expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { Memory } from '../../../pipeline/memory.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { tokenRows } from '../../../pipeline/tag/table.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import { seedText } from '../../seeds.ts';

const TEXTS = [
  seedText('ojanne'),
  'Vi har fått svar. Får du får? De för frågan vidare för barnens skull.',
  seedText('ojanne').split('\n\n').reverse().join('\n\n'),
  'Var var du när vår var slut? Skolan ska öppna. 20 st. skolor, se 2 st. lagen.',
];

const tagged = (vocabularies: readonly ReturnType<typeof createVocabulary>[]) =>
  TEXTS.map((text, i) => [
    ...tokenRows('x', tag(tokenize(text, paragraphBlocks(text), vocabularies[i]!), taggerModel())),
  ]);

it('a text is tagged the same whatever was tagged before it, and however few words are remembered', () => {
  const alone = tagged(TEXTS.map(() => createVocabulary()));
  const together = createVocabulary();
  expect(tagged(TEXTS.map(() => together))).toEqual(alone);
  const forgetful = createVocabulary(new Memory({ most: 3 }));
  expect(tagged(TEXTS.map(() => forgetful))).toEqual(alone);
});
