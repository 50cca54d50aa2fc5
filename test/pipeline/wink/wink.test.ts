import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import winkNLP, { type Model } from 'wink-nlp';
import { taggerModel } from '../../../cli/rim/models.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { UPOS } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import { winkModel } from '../../../pipeline/wink/index.ts';
import { rawText } from '../../../training/tagger/raw.ts';

const model = taggerModel();
const sentiment = new Map([
  ['bra', 2],
  ['dålig', -2],
]);
const PIPE = ['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer'];
const swedish = (pipe = PIPE) => winkNLP(winkModel(model, { sentiment }) as unknown as Model, pipe);
const TEXT =
  'Nämnden ansvarar för barn- och ungdomsvården, t ex\u00a0HVB-hem.\nAnsvaret ligger hos JO:s chef.\n\nDet är inte bra. Det är dåliga tider.';

/** `its.lemma` takes a third argument that wink's types do not know of. */
type Lenient = { out: (as: unknown) => unknown };

describe('wink-nlp in Swedish', () => {
  const nlp = swedish();
  const doc = nlp.readDoc(TEXT);
  const asked = nlp.its as unknown as Readonly<Record<string, unknown>>;

  it('gives the text back', () => {
    expect(doc.out()).toBe(TEXT);
  });

  it('has our sentences and lemmas', () => {
    expect(doc.sentences().out()).toHaveLength(4);
    const lemmas = (doc.tokens() as unknown as Lenient).out(asked.lemma);
    expect(lemmas).toEqual(expect.arrayContaining(['nämnd', 'ansvara', 'till_exempel', 'dålig', 'vara']));
  });

  it('turns the sign of a score under negation', () => {
    expect(doc.sentences().out(asked.sentiment as never)).toEqual([0, 0, -2, -2]);
  });

  it('finds custom entities by form, lemma and part of speech', () => {
    nlp.learnCustomEntities([{ name: 'ansvar', patterns: ['[ansvaret] [VERB] [ADP]', '[ansvara] [ADP]'] }], {
      matchValue: false,
      usePOS: true,
      useEntity: false,
    });
    expect(nlp.readDoc(TEXT).customEntities().out()).toEqual(['ansvarar för', 'Ansvaret ligger hos']);
  });

  it('refuses custom entities without parts of speech', () => {
    expect(() => swedish(['sbd', 'cer']).readDoc(TEXT)).toThrow('"cer" but not "pos"');
  });

  it('reads an empty text', () => {
    expect(swedish().readDoc('').out()).toBe('');
  });
});

const DEV = '../shared/treebank/dev.conllu';
if (!existsSync(DEV)) console.warn(`${DEV} is missing: wink is not compared with the token table on it`);

describe.runIf(existsSync(DEV))('on the development part of Talbanken', () => {
  it("wink's tokens, tags and sentences are those of the token table", () => {
    const text = rawText(readFileSync(DEV, 'utf8')).trimEnd();
    const tokens = tag(tokenize(text, paragraphBlocks(text), createVocabulary()), model);
    const nlp = swedish(['sbd', 'pos']);
    const doc = nlp.readDoc(text);
    expect(doc.tokens().out()).toEqual(Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i])));
    expect(
      (doc.tokens() as unknown as Lenient).out((nlp.its as unknown as Readonly<Record<string, unknown>>).pos),
    ).toEqual(Array.from(tokens.upos, id => UPOS[id]));
    expect(doc.sentences().length()).toBe(tokens.sentences.length);
    expect(doc.out()).toBe(text);
  });
});
