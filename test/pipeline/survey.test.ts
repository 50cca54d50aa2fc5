/** With the survey of all documents, each can be worked out by itself, and surveys of parts add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/rim/models.ts';
import { answerFrom, buildCorpus, type Input } from '../../pipeline/corpus.ts';
import { receive, restoreDocument, structureAhead } from '../../pipeline/document.ts';
import { Memory } from '../../pipeline/memory.ts';
import { addMentions, type Mentions, mentionsIn, namesIn, spellingIn, surveyOf } from '../../pipeline/survey.ts';
import { UPOS } from '../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';

const models = loadModels({ restore: true });

const record = (id: string, respondent: string, text: string): Input => ({
  name: 'speeches.jsonl',
  bytes: new TextEncoder().encode(text),
  sha256: '',
  sidecar: { respondent, party: 'M', question: 'Vad tänker statsrådet göra?' },
  record: { id, line: 1 },
});

const file = (id: string, signed: string, words = 'Vi bygger skolor i hela landet.'): Input => ({
  name: `${id}.txt`,
  bytes: new TextEncoder().encode(
    `Svar på skriftlig fråga 2020/21:1 av Bo Ask (M) om skolan\n\n${words}\n\nStockholm den 2 mars 2021\n\n${signed}`,
  ),
  sha256: '',
});

const INPUTS: readonly Input[] = [
  record('a', 'Anna Ek', 'Vi bygger skolor.\n\nDet är viktigt.'),
  file('b', 'Jan Jönsson'),
  record('c', 'Jan Jonsson', 'Jag svarade inte på frågan om sko-\nlan.'),
  file(
    'd',
    'Jan Jonsson',
    'Jag 6vergar nu till fragan om skolorna, sa Jan Jonsson. Det ar viktigt for oss att varje barn far ga i skolan.',
  ),
  record('e', 'Cia Alm', 'Vården behöver personal.'),
];

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The survey of documents that are looked at in parts. */
const surveyIn = (parts: readonly (readonly Input[])[]): ReturnType<typeof surveyOf> => {
  const gather = (look: (input: Input) => Mentions): Mentions =>
    addMentions(parts.map(part => throughJson(addMentions(part.map(look)))));
  const names = namesIn(
    gather(input => {
      const received = receive(input);
      return mentionsIn(structureAhead(received, received));
    }),
  );
  const people = gather(input => {
    const received = receive(input);
    return mentionsIn(structureAhead(received, restoreDocument(received, models, {}, names)));
  });
  return throughJson(surveyOf(names, people));
};

describe('the survey', () => {
  it('holds the names that help to restore, each in its best spelling', () => {
    const { names } = surveyIn([INPUTS]);
    expect(names).toContain('Jan Jönsson');
    expect(names).not.toContain('Jan Jonsson');
  });

  it('of parts adds up to that of the whole', () => {
    const whole = surveyIn([INPUTS]);
    fc.assert(
      fc.property(fc.array(fc.nat(INPUTS.length), { maxLength: 4 }), cuts => {
        const ends = [...cuts.toSorted((a, b) => a - b), INPUTS.length];
        expect(surveyIn(ends.map((end, i) => INPUTS.slice(ends[i - 1] ?? 0, end)))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a document by itself', () => {
  const corpus = buildCorpus(INPUTS, models);
  const survey = surveyIn([INPUTS.slice(0, 2), INPUTS.slice(2)]);
  const given = { names: survey.names, spelling: spellingIn(survey) };

  it.each(INPUTS.map((input, i) => [input.record?.id ?? input.name, i] as const))(
    '%s is, given the survey, what it is among all',
    (_, i) => {
      const memory = new Memory();
      const { answer, notices } = answerFrom(INPUTS[i]!, given, createVocabulary(memory), models, { memory });
      const same = corpus.answers[i]!;
      expect(answer.document).toEqual(same.document);
      expect(answer.structure).toEqual(same.structure);
      expect(notices).toEqual(corpus.notices.filter(({ document }) => document === answer.document.id));
      const words = ({ tokens }: typeof answer): string[] =>
        Array.from(
          tokens.lemma,
          (lemma, t) =>
            [tokens.form[t]!, lemma, tokens.feats[t]!].map(id => tokens.vocabulary.words[id]).join('\t') +
            `\t${UPOS[tokens.upos[t]!]}\t${tokens.start[t]}`,
        );
      expect(words(answer)).toEqual(words(same));
    },
  );
});
