import { describe, expect, test } from 'vitest';
import { modelActors } from '../../../analyzers/actors/index.ts';
import { compilePatterns, findPatterns, matchWithCompromise } from '../../../analyzers/pattern/index.ts';
import { allLists, gatherEvidence } from '../../../analyzers/rhetoric/code.ts';
import { extendCodebook, parseCodebook } from '../../../analyzers/rhetoric/index.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { annotateText, COMMISSIONER, codebook, codebookJson, file, MINISTER } from './annotate.ts';

/** Cues that stand in a sentence, for a minister or a municipal commissioner. */
const cuesIn = (text: string): Set<string> =>
  new Set(
    [MINISTER, COMMISSIONER].flatMap(facts =>
      gatherEvidence(
        { text, structure: singleSpeaker(text, facts), tokens: annotateText(text) },
        codebook,
      ).candidates.map(candidate => candidate.cue.id),
    ),
  );

describe('the codebook', () => {
  test('has 18 codes, nine of each family, each with a name, definition and rule in two languages', () => {
    expect(codebook.codes).toHaveLength(18);
    expect(codebook.codes.filter(code => code.family === 'deflection')).toHaveLength(9);
    for (const { definition, rule, name } of codebook.codes)
      for (const text of [definition, rule, name]) expect(text.sv.length * text.en.length).toBeGreaterThan(0);
  });

  describe.each(codebook.codes.map(code => code.id))('%s', id => {
    test.each(codebook.cues.filter(cue => cue.code === id).map(cue => [cue.id, cue] as const))(
      '%s finds its examples and leaves its counter-examples alone',
      (_, cue) => {
        expect(cue.examples.length * cue.counterExamples.length).toBeGreaterThan(0);
        for (const example of cue.examples) expect(cuesIn(example), example).toContain(cue.id);
        for (const counter of cue.counterExamples) expect(cuesIn(counter), counter).not.toContain(cue.id);
      },
    );
  });
});

test('every pattern of the codebook finds in all examples together what compromise finds', () => {
  const tokens = annotateText(codebook.cues.flatMap(cue => [...cue.examples, ...cue.counterExamples]).join('\n\n'));
  const patterns = codebook.cues.flatMap(cue => [cue.pattern, ...cue.unless]);
  const lists = allLists(codebook, modelActors(MINISTER), tokens.vocabulary.memory);
  expect(findPatterns(tokens, compilePatterns(patterns, lists))).toEqual(matchWithCompromise(tokens, patterns, lists));
});

/** A cue of somebody's own. */
const CUE = {
  id: 'egen.1',
  pattern: 'inget',
  confidence: 0.6,
  examples: ['Jag tar det på allvar.'],
  counterExamples: ['De tog det med ro.'],
};

describe('parseCodebook', () => {
  const broken = (change: (book: Book) => void): string => {
    const book = JSON.parse(codebookJson) as Book;
    change(book);
    return JSON.stringify(book, null, 2);
  };
  type Book = {
    codes: {
      id: string;
      family: string;
      direction: unknown;
      definition: { sv: string | undefined };
      boundary: { code: string };
      cues: Record<string, unknown>[];
    }[];
  };
  const errorOf = (json: string): OrdskifteError => {
    try {
      parseCodebook(json, 'min-kodbok.json');
    } catch (error) {
      if (error instanceof OrdskifteError) return error;
    }
    throw new Error('no OrdskifteError');
  };

  test('names file, entry and line of a pattern that cannot be read', () => {
    const json = broken(book => {
      book.codes[1]!.cues[2]!.pattern = '(får vi';
    });
    const error = errorOf(json);
    const line = json.split('\n').findIndex(text => text.includes('"(får vi"')) + 1;
    expect(error.message).toContain('codes/1/cues/2/pattern');
    expect(error.place).toBe(`min-kodbok.json:${line}`);
  });
  test.each([
    [
      'a family that does not exist',
      (book: Book) => {
        book.codes[0]!.family = 'blame';
      },
      'blame',
    ],
    [
      'a direction that does not exist',
      (book: Book) => {
        book.codes[0]!.direction = 'up';
      },
      '"up"',
    ],
    [
      'a definition that is missing',
      (book: Book) => {
        book.codes[0]!.definition.sv = undefined;
      },
      '“sv”',
    ],
    [
      'a neighbour that does not exist',
      (book: Book) => {
        book.codes[0]!.boundary.code = 'deflection!';
      },
      'deflection!',
    ],
    [
      'a confidence over 1',
      (book: Book) => {
        book.codes[0]!.cues[0]!.confidence = 7;
      },
      '7',
    ],
    [
      'a list that nobody defined',
      (book: Book) => {
        book.codes[0]!.cues[0]!.pattern = 'vi #Finnsinte';
      },
      '#Finnsinte',
    ],
    [
      'a cue id that is used twice',
      (book: Book) => {
        book.codes[0]!.cues[1]!.id = book.codes[0]!.cues[0]!.id;
      },
      'twice',
    ],
  ])('refuses %s and shows it', (_, change, shown) => {
    expect(errorOf(broken(change)).message).toContain(shown);
  });
  test('says that a file is not JSON', () => {
    expect(errorOf('{"codes": [').code).toBe('CODEBOOK_JSON');
  });
  test('an extension replaces a code with the same id and keeps the others', () => {
    const extra = parseCodebook(
      broken(book => {
        book.codes = [{ ...book.codes[0]!, cues: [book.codes[0]!.cues[0]!] }];
      }),
      'extra.json',
    );
    const both = extendCodebook(codebook, extra);
    expect(both.codes).toHaveLength(18);
    expect(both.cues.filter(cue => cue.code === extra.codes[0]!.id)).toHaveLength(1);
  });
  test('a book that extends another may name its lists, and what was learned for a code that it redefines does not count', () => {
    const json = JSON.stringify({
      extends: true,
      name: 'tillägg',
      version: '1',
      lists: [],
      codes: [{ ...JSON.parse(codebookJson).codes[0], cues: [{ ...CUE, pattern: '#OwnActor .{0,5} #Allvar' }] }],
    });
    const both = parseCodebook(json, 'tillägg.json', codebook);
    const [replaced] = codebook.codes;
    expect(both.codes).toHaveLength(18);
    expect(both.cues.filter(cue => cue.code === replaced!.id).map(cue => cue.id)).toEqual([CUE.id]);
    expect(both.learned!.codes.size).toBe(codebook.learned!.codes.size - 1);
    expect(both.learned!.codes.has(replaced!.id)).toBe(false);
  });
  test('the small book of the documentation is valid, adds a code, and its cue keeps its examples apart', () => {
    const page = file('analyzers/rhetoric/CODEBOOK.md').toString('utf8');
    const small = /```json\n(?<book>.*?)```/su.exec(page)!.groups!.book!;
    const both = parseCodebook(small, 'CODEBOOK.md', codebook);
    const cue = both.cues.find(item => item.code === 'deflection.thank')!;
    const hits = (text: string) =>
      gatherEvidence(
        { text, structure: singleSpeaker(text, MINISTER), tokens: annotateText(text) },
        both,
      ).candidates.filter(item => item.cue.id === cue.id).length;
    expect(both.codes).toHaveLength(19);
    expect([...cue.examples, 'Tack och lov, tack alla.'].map(hits)).toEqual([1, 0]);
    expect(cue.counterExamples.map(hits)).toEqual([0]);
  });
  test('a book that stands alone has nothing learned: its cues decide', () => {
    expect(parseCodebook(codebookJson, 'egen.json', codebook).learned).toBeUndefined();
  });
  test('a book that extends nothing is refused', () => {
    const book = JSON.stringify({ ...JSON.parse(codebookJson), extends: true });
    expect(errorOf(book).message).toContain('no book at hand');
  });
});
