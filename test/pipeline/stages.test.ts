/** A corpus is worked out as far as somebody reads it, and for the documents that count. */
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/rim/models.ts';
import { buildCorpus, type Head, type Input } from '../../pipeline/corpus.ts';
import type { Need, Stage } from '../../pipeline/stages.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';

const models = loadModels({ restore: true, parse: true });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const record = (id: string, respondent: string, text: string): Input => ({
  name: 'speeches.jsonl',
  bytes: bytes(text),
  sha256: '',
  sidecar: { respondent, question: 'Vad tänker statsrådet göra?' },
  record: { id, line: 1 },
});

const file = (id: string, signed: string): Input => ({
  name: `${id}.txt`,
  bytes: bytes(
    `Svar på skriftlig fråga 2020/21:1 av Bo Ask (M) om skolan\n\nVi bygger skolor i hela landet.\n\nStockholm den 2 mars 2021\n\n${signed}`,
  ),
  sha256: '',
});

const INPUTS: readonly Input[] = [
  record('a', 'Anna Ek', 'Vi bygger skolor.\n\nDet är viktigt.'),
  file('b', 'Jan Jönsson'),
  record('c', 'Jan Jonsson', 'Jag svarade inte på frågan om sko-\nlan.'),
  record('d', 'Cia Alm', 'Vården behöver personal.'),
];

const isTagged = ({ upos, lemma, feats }: Tokens): boolean => [...upos, ...lemma, ...feats].some(value => value > 0);

const stagesFor = (needs?: readonly Need[]): { readonly stages: readonly Stage[]; readonly tagged: boolean } => {
  const stages: Stage[] = [];
  const { answers } = buildCorpus(INPUTS, models, {
    ...(needs && { needs }),
    around: (stage, work) => {
      stages.push(stage);
      return work();
    },
  });
  const tables = answers.flatMap(({ tokens, question }) => [tokens, ...(question ? [question.tokens] : [])]);
  expect(tables).toHaveLength(7);
  return { stages, tagged: tables.some(isTagged) };
};

describe('what is needed', () => {
  it('by default is everything but trees', () => {
    const { stages, tagged } = stagesFor();
    expect(tagged).toBe(true);
    expect(stages).not.toContain('parse');
    expect(buildCorpus(INPUTS, models).answers.every(({ tokens }) => tokens.head === undefined)).toBe(true);
  });
  it.each([['head'], ['deprel']] as const)('%s: words are tagged and sentences parsed', need => {
    expect(stagesFor([need]).stages.slice(-2)).toEqual(['parse', 'tag']);
    for (const { tokens } of buildCorpus(INPUTS, models, { needs: [need] }).answers)
      expect([tokens.head?.length, tokens.deprel?.length]).toEqual([tokens.length, tokens.length]);
  });
  it.each([['lemma'], ['upos'], ['feats'], ['findings'], ['tone']] as const)('%s: words are tagged', need =>
    expect(stagesFor([need])).toMatchObject({ tagged: true }),
  );
  it.each([[[]], [['form']], [['roles', 'form']]] as const)('%j: no word is tagged', needs => {
    const { stages, tagged } = stagesFor(needs);
    expect(tagged).toBe(false);
    expect(stages).not.toContain('tag');
  });
  it('forms, places and sentences are the same with tags and without', () => {
    const [bare, full] = [buildCorpus(INPUTS, models, { needs: ['form'] }), buildCorpus(INPUTS, models)];
    bare.answers.forEach(({ tokens, ...answer }, i) => {
      const other = full.answers[i]!;
      expect(answer.structure).toEqual(other.structure);
      expect(answer.document).toEqual(other.document);
      for (const column of ['form', 'lower', 'kind', 'start', 'end', 'sentence', 'sentences'] as const)
        expect(tokens[column]).toEqual(other.tokens[column]);
    });
  });
});

describe('choosing documents', () => {
  const chosenBy = (keep: (head: Head) => boolean) => {
    let seen: readonly Head[] = [];
    const corpus = buildCorpus(INPUTS, models, {
      choose: heads => {
        seen = heads;
        return heads.filter(keep);
      },
    });
    return { corpus, seen };
  };

  it('sees all of them with their people, named alike in all', () => {
    const { seen } = chosenBy(() => true);
    expect(seen.map(({ document, structure }) => [document.id, structure.respondent?.name])).toEqual([
      ['a', 'Anna Ek'],
      ['b', 'Jan Jönsson'],
      ['c', 'Jan Jönsson'],
      ['d', 'Cia Alm'],
    ]);
  });

  it('leaves the chosen ones as they are among all', () => {
    const all = buildCorpus(INPUTS, models);
    const { corpus } = chosenBy(({ structure }) => structure.respondent?.name === 'Jan Jönsson');
    expect(corpus.read).toBe(4);
    expect(corpus.answers.map(({ document }) => document.id)).toEqual(['b', 'c']);
    corpus.answers.forEach(({ document, structure, tokens }, i) => {
      const same = all.answers[i + 1]!;
      expect(document).toEqual(same.document);
      expect(structure).toEqual(same.structure);
      expect(Array.from(tokens.lemma, id => corpus.vocabulary.words[id])).toEqual(
        Array.from(same.tokens.lemma, id => all.vocabulary.words[id]),
      );
    });
    expect(corpus.notices).toEqual(all.notices.filter(({ document }) => document === 'b' || document === 'c'));
  });

  it('tokenises and restores only those', () => {
    const { corpus } = chosenBy(({ document }) => document.id === 'd');
    expect(corpus.vocabulary.words).not.toContain('skolor');
    expect(corpus.vocabulary.words).toContain('personal');
  });

  it('a chosen record is restored, and its parts stand in the restored text', () => {
    const { corpus } = chosenBy(({ document }) => document.id === 'c');
    const [{ document, structure }] = corpus.answers as [(typeof corpus.answers)[number]];
    expect(document.text).toBe('Jag svarade inte på frågan om skolan.');
    expect(structure.segments).toMatchObject([{ kind: 'answer', start: 0, end: document.text.length }]);
    expect(structure.blocks).toEqual([{ start: 0, end: document.text.length, segment: 0 }]);
  });

  it('of none leaves none', () => expect(chosenBy(() => false).corpus.answers).toEqual([]));
});
