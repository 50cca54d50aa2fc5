import { describe, expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { UPOS } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const model = taggerModel();

/** `UPOS feats lemma` of the first token with the given form. */
const read = (sentence: string, form: string): { upos: string; feats: string; lemma: string } => {
  const tokens = tag(tokenize(sentence, paragraphBlocks(sentence), createVocabulary()), model);
  const { words } = tokens.vocabulary;
  const at = tokens.form.findIndex(id => words[id] === form);
  return { upos: UPOS[tokens.upos[at]!]!, feats: words[tokens.feats[at]!]!, lemma: words[tokens.lemma[at]!]! };
};

/** A word in brackets is the one that is meant. */
const meant = (marked: string): [sentence: string, form: string] => [
  marked.replace(/[[\]]/g, ''),
  /\[(.+?)\]/.exec(marked)![1]!,
];

describe('för is a preposition, or the verb föra', () => {
  it.each([
    ['De [för] fram krav.', 'VERB', 'föra'],
    ['De [för] en politik som skadar.', 'VERB', 'föra'],
    ['Vi [för] inte någon statistik.', 'VERB', 'föra'],
    ['Det gäller dem som bor där, och de [för] en dialog.', 'VERB', 'föra'],
    ['Det var vi [för] en gångs skull nöjda med.', 'ADP', 'för'],
    ['De [för] kommunen viktiga frågorna kvarstår.', 'ADP', 'för'],
  ])('%s', (marked, upos, lemma) => {
    expect(read(...meant(marked))).toMatchObject({ upos, lemma });
  });
});

describe('fom without points', () => {
  it.each(['Reglerna gäller [fom] 2021.', 'Lagen gäller [fom] den 1 maj.'])('%s', marked => {
    expect(read(...meant(marked))).toMatchObject({ upos: 'ADV', lemma: 'från_och_med' });
  });
});

describe('a final -s is a passive, a deponent or a genitive', () => {
  it.each([
    ['Frågan [behandlas] av nämnden.', 'VERB', 'Voice=Pass', 'behandla'],
    ['Barnen [placerades] i familjehem.', 'VERB', 'Voice=Pass', 'placera'],
    ['Reglerna måste [ändras] snart.', 'VERB', 'Voice=Pass', 'ändra'],
    ['[Nämndens] beslut gäller.', 'NOUN', 'Case=Gen', 'nämnd'],
    ['[Stockholms] stad har ansvar.', 'PROPN', 'Case=Gen', 'Stockholm'],
    ['Det är [Ekholms] och Lundgrens förslag.', 'PROPN', 'Case=Gen', 'Ekholm'],
    ['Det är Ekholms och [Lundgrens] förslag.', 'PROPN', 'Case=Gen', 'Lundgren'],
    ['[Anderssons] yrkande avslås.', 'PROPN', 'Case=Gen', 'Andersson'],
  ])('%s %s %s', (marked, upos, feature, lemma) => {
    const found = read(...meant(marked));
    expect(found.upos).toBe(upos);
    expect(found.feats).toContain(feature);
    expect(found.lemma).toBe(lemma);
  });

  it.each([
    ['Det [finns] många skolor.', 'finnas'],
    ['Jag [hoppas] att det går bra.', 'hoppas'],
    ['Vi har [lyckats] med detta.', 'lyckas'],
  ])('%s: a deponent has no voice', (marked, lemma) => {
    const found = read(...meant(marked));
    expect(found).toMatchObject({ upos: 'VERB', lemma });
    expect(found.feats).not.toContain('Voice');
  });
});

describe('a form in -t is a supine after ha and a participle after bli', () => {
  it.each([
    ['Beslutet blev [fattat] i går.', 'VerbForm=Part', 'fattad'],
    ['Huset har blivit [byggt].', 'VerbForm=Part', 'byggd'],
    ['Förslaget blir snart [antaget].', 'VerbForm=Part', 'antagen'],
    ['Nämnden har [fattat] beslutet.', 'VerbForm=Sup', 'fatta'],
    ['De har länge [byggt] skolor.', 'VerbForm=Sup', 'bygga'],
  ])('%s %s %s', (marked, feature, lemma) => {
    const found = read(...meant(marked));
    expect(found.feats).toContain(feature);
    expect(found.lemma).toBe(lemma);
  });
});

describe('auxiliary or main verb', () => {
  it.each([
    ['Vi [har] ökat anslagen.', 'AUX'],
    ['Staden [har] ett ansvar.', 'VERB'],
    ['De [hade] redan beslutat om saken.', 'AUX'],
    ['Hon [hade] tre barn.', 'VERB'],
    ['Barnen ska [få] stöd.', 'VERB'],
    ['Vi [kan] hjälpa fler barn.', 'AUX'],
    ['Han [är] sjuk.', 'AUX'],
  ])('%s', (marked, upos) => {
    expect(read(...meant(marked)).upos).toBe(upos);
  });
});

describe('small words by their place', () => {
  it.each([
    ['De barn [som] placeras behöver stöd.', 'PRON'],
    ['Jag vet [att] barnen mår bra.', 'SCONJ'],
    ['Vi har lovat [att] hjälpa dem.', 'PART'],
    ['Kostnaden är högre [än] tidigare.', 'SCONJ'],
    ['[Man] kan inte veta allt.', 'PRON'],
    ['En [man] gick över gatan.', 'NOUN'],
    ['Det är [väl] bra.', 'ADV'],
    ['Det blir [nog] dyrt.', 'ADV'],
    ['Han [lär] komma i morgon.', 'AUX'],
    ['[Den] skolan är bra.', 'DET'],
    ['Vi har inte sett [den].', 'PRON'],
  ])('%s', (marked, upos) => {
    expect(read(...meant(marked)).upos).toBe(upos);
  });
});

describe('lemmas', () => {
  it.each([
    ['Vi tog upp [stadsdelsnämndernas] ansvar.', 'stadsdelsnämnd'],
    ['De flyttade till [HVB-hemmet].', 'HVB-hem'],
    ['Det sker [bl.a.] genom stöd.', 'bland_annat'],
    ['Kostnaden var 3 [%] av budgeten.', 'procent'],
    ['Barnen blev [äldre].', 'gammal'],
    ['[Männen] arbetade.', 'man'],
    ['Det har [blivit] bättre.', 'bli'],
  ])('%s → %s', (marked, lemma) => {
    expect(read(...meant(marked)).lemma).toBe(lemma);
  });
});
