import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../pipeline/tag/lexicon.ts';
import { packLexicon } from '../../../training/tagger/pack-lexicon.ts';
import { readParadigms } from '../../../training/tagger/paradigms.ts';
import { readForms, readPrincipalParts, rowOf } from '../../../training/tagger/principal-parts.ts';

const LEMMAS = [
  'lemma\tparadigm',
  'son\tnn_3u_son',
  'bryta\tvb_4a_flyga',
  'låg\tav_2_ung',
  'sida\tnn_1u_sida',
  'infinna sig\tvbm_4a_dricka',
].join('\n');
const ENDINGS = [
  'paradigm\tfeatures\tremove\tadd\tsupport\tseen',
  'nn_3u_son\tN;DEF;NOM;SG\t\ten\t5\t5',
  'vb_4a_flyga\tV;ACT;NFIN\t\t\t5\t5',
  'vb_4a_dricka\tV;ACT;IND;PRS\ta\ter\t5\t5',
  'av_2_ung\tADJ;INDF;NEUT;SG\t\tt\t5\t5',
].join('\n');
const GF = [
  'identifier\tconstructor\targuments',
  'son_nn_1\tmkN\tson söner',
  'bryta_vb_1\tmkV\tbryta bröt brutit',
  'låg_av_1\tmkA\tlåg lägre lägst',
].join('\n');

const lexiconOf = (...tables: Parameters<typeof readParadigms>[2] & object) =>
  readLexicon(packLexicon(readParadigms(LEMMAS, ENDINGS, tables)));
const lemmas = (lexicon: ReturnType<typeof lexiconOf>, form: string): string[] => [
  ...new Set(lexicon.analyse(form).map(reading => reading.lemma)),
];

describe('forms of single words', () => {
  const lexicon = lexiconOf(readPrincipalParts(GF));

  it.each([
    ['söner', 'son'],
    ['sönernas', 'son'],
    ['bröt', 'bryta'],
    ['bröts', 'bryta'],
    ['brutits', 'bryta'],
    ['lägst', 'låg'],
    ['lägsta', 'låg'],
  ])('%s is a form of %s by its principal parts', (form, lemma) => {
    expect(lemmas(lexicon, form)).toEqual([lemma]);
  });

  it('the participle is a lemma of its own, as in the treebank', () => {
    expect(lemmas(lexicon, 'brutna')).toEqual(['bruten']);
  });

  it('are unknown without the table', () => {
    expect(lemmas(lexiconOf(), 'söner')).toEqual([]);
  });

  it('come from a table of forms too, with their features', () => {
    const forms = readForms('lemma\tform\tfeatures\nson\tsöner\tN;INDF;NOM;PL\n');
    const found = lexiconOf(forms);
    expect(found.analyse('söner').map(({ tag }) => found.tags[tag])).toEqual([
      'NOUN|Case=Nom|Definite=Ind|Gender=Com|Number=Plur',
    ]);
  });

  it('that the pattern gives are not written twice', () => {
    const doubled = lexiconOf(readForms('lemma\tform\tfeatures\nson\tsonen\tN;DEF;NOM;SG\n'));
    expect(doubled.analyse('sonen')).toHaveLength(1);
  });
});

describe('patterns that the table of endings lacks', () => {
  it('go by their declension', () => {
    for (const form of ['sidan', 'sidor', 'sidornas']) expect(lemmas(lexiconOf(), form)).toEqual(['sida']);
  });

  it('a verb that stands only with sig inflects without it', () => {
    expect(lemmas(lexiconOf(), 'infinner')).toEqual(['infinna']);
  });
});

describe('a row of endings', () => {
  it.each([
    ['son', 'söner', 'son', { add: 'öner', remove: 'on', lemma: 'on' }],
    ['bryta', 'bruten', 'bruten', { add: 'uten', remove: 'yta', lemma: 'uten' }],
  ])('leads from %s to %s', (headword, form, base, endings) => {
    expect(rowOf(headword, form, base, 'X')).toEqual({ ...endings, tag: 'X' });
  });
});
