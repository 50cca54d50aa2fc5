/** Reads a codebook and refuses a faulty one with file, entry and line. */

import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import { lineOfValue } from '../../../pipeline/read/json.ts';
import { type Pattern, parsePattern, unknownTags, type WordList } from '../../pattern/index.ts';
import type { InBook } from '../family.ts';
import type { Ranker } from '../rank/types.ts';
import type { Bilingual, Code, Codebook, CodeFamily, Cue, Ground } from '../types.ts';
import { familyMeant, PLAIN_FAMILIES } from './families.ts';

/** Lists that the actor model fills for each respondent; a codebook may name them but not define them. */
const ACTOR_LISTS: readonly string[] = ['OwnActor', 'OwnSphere', 'OtherActor', 'Questioner'];

const DEFAULT_CONFIDENCE = 0.6;
const DIRECTIONS: readonly unknown[] = ['avoids', 'takes', null];
const GROUNDS: readonly unknown[] = ['legal', 'constitutional', 'pending', 'other-table', 'none'];

/**
 * Parses a codebook. `place` is the file's name, for messages; `base` is the book that this one extends if it says `"extends": true`.
 * An error names the file, the entry and the line.
 *
 * @throws {OrdskifteError} CODEBOOK_JSON, CODEBOOK_SCHEMA
 */
export function parseCodebook(json: string, place: string, base?: Codebook): Codebook {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new OrdskifteError(messages.codebookJson(place, (error as Error).message), { cause: error });
  }
  return new Reader(place, json, base).readCodebook(value);
}

/** The book with weights that were learned for its codes. */
export const withRanker = (codebook: Codebook, ranker: Ranker): Codebook => ({
  ...codebook,
  learned: { ranker, codes: new Set(codebook.codes.map(code => code.id).filter(id => ranker.outputs.includes(id))) },
});

/**
 * `extra` over `base`: a code with the same id is replaced with its cues, others are added; lists likewise. What was learned for a
 * code that is replaced does not count any more.
 */
export function extendCodebook(base: Codebook, extra: Codebook): Codebook {
  const replaced = new Set(extra.codes.map(code => code.id));
  return {
    name: `${base.name} + ${extra.name}`,
    version: `${base.version} + ${extra.version}`,
    families: [...base.families, ...extra.families],
    codes: [...base.codes.filter(code => !replaced.has(code.id)), ...extra.codes],
    cues: [...base.cues.filter(cue => !replaced.has(cue.code)), ...extra.cues],
    lists: new Map([...base.lists, ...extra.lists]),
    ...(base.learned && {
      learned: { ...base.learned, codes: new Set([...base.learned.codes].filter(id => !replaced.has(id))) },
    }),
  };
}

type Entry = Record<string, unknown>;

class Reader {
  readonly place: string;
  readonly json: string;
  readonly base: Codebook | undefined;
  constructor(place: string, json: string, base: Codebook | undefined) {
    this.place = place;
    this.json = json;
    this.base = base;
  }

  readCodebook(value: unknown): Codebook {
    const book = this.entry(value, '');
    const base = this.baseOf(book);
    const lists = new Map<string, WordList>();
    this.optionalList(book, 'lists', '').forEach((item, i) => {
      const path = `lists/${i}`;
      const entry = this.entry(item, path);
      const name = this.text(entry, 'name', path);
      if (!/^\p{Lu}[\p{L}\p{N}]*$/u.test(name))
        this.fail(path, `the list name “${name}” does not begin with a capital letter`);
      if (lists.has(name) || ACTOR_LISTS.includes(name) || base?.lists.has(name))
        this.fail(path, `the list name “${name}” is taken`);
      lists.set(name, {
        lemmas: new Set(this.optionalTexts(entry, 'lemmas', path)),
        forms: new Set(this.optionalTexts(entry, 'forms', path)),
      });
    });
    const known = new Set([...lists.keys(), ...(base?.lists.keys() ?? []), ...ACTOR_LISTS]);
    const declared = this.optionalList(book, 'families', '').map((item, i) =>
      this.readFamily(this.entry(item, `families/${i}`), `families/${i}`),
    );
    declared.forEach(({ id }, i) => {
      if (declared.findIndex(other => other.id === id) < i || base?.families.some(other => other.id === id))
        this.fail(`families/${i}`, `the family “${id}” is there twice`);
    });
    const own = base === undefined && declared.length === 0 ? PLAIN_FAMILIES : declared;
    const families = [...(base?.families ?? []), ...own];
    const codes: Code[] = [];
    const cues: Cue[] = [];
    this.list(book, 'codes', '').forEach((item, i) => {
      const path = `codes/${i}`;
      const entry = this.entry(item, path);
      const code = this.readCode(entry, path, { families, codes: base?.codes ?? [] });
      if (codes.some(other => other.id === code.id)) this.fail(path, `the code “${code.id}” is there twice`);
      codes.push(code);
      this.list(entry, 'cues', path).forEach((cueItem, k) => {
        const cuePath = `${path}/cues/${k}`;
        const cue = this.readCue(this.entry(cueItem, cuePath), cuePath, code.id, known);
        if (cues.some(other => other.id === cue.id)) this.fail(cuePath, `the cue “${cue.id}” is there twice`);
        cues.push(cue);
      });
    });
    codes.forEach((code, i) => {
      if (!codes.some(other => other.id === code.boundary.code) && !BUILT_IN.test(code.boundary.code))
        this.fail(`codes/${i}/boundary`, `the neighbour “${code.boundary.code}” is not a code of this book`);
    });
    const read: Codebook = {
      name: this.text(book, 'name', ''),
      version: this.text(book, 'version', ''),
      families: own,
      codes,
      cues,
      lists,
    };
    return base ? extendCodebook(base, read) : read;
  }

  /** The book that this one extends, where it says so. */
  private baseOf({ extends: isExtension = false }: Entry): Codebook | undefined {
    if (typeof isExtension !== 'boolean')
      this.fail('extends', `“extends” is ${JSON.stringify(isExtension)} and neither true nor false`);
    if (isExtension && this.base === undefined)
      this.fail('extends', 'there is no book at hand that this one could extend');
    return isExtension ? this.base : undefined;
  }

  private readFamily(entry: Entry, path: string): CodeFamily {
    const id = this.text(entry, 'id', path);
    if (!/^[a-z][a-z-]*$/u.test(id)) this.fail(path, `the id “${id}” is not of small letters a–z and hyphens`);
    return {
      id,
      name: this.bilingual(entry, 'name', path),
      noun: this.bilingual(entry, 'noun', path),
      letter: this.bilingual(entry, 'letter', path),
      definition: this.bilingual(entry, 'definition', path),
      source: this.text(entry, 'source', path),
    };
  }

  private readCode(entry: Entry, path: string, known: Pick<Codebook, 'families' | 'codes'>): Code {
    const id = this.text(entry, 'id', path);
    const named = this.text(entry, 'family', path);
    if (!DIRECTIONS.includes(entry.direction))
      this.fail(path, `the direction ${JSON.stringify(entry.direction)} is not "avoids", "takes" or null`);
    const direction = entry.direction as InBook['direction'];
    const family = familyMeant(named, { id, direction }, known);
    if (family === undefined)
      this.fail(path, `the family “${named}” is none of ${known.families.map(item => item.id).join(', ')}`);
    if (!ID.test(id)) this.fail(path, `the id “${id}” does not begin with “deflection.” or “responsibility.”`);
    const boundary = this.entry(entry.boundary, `${path}/boundary`);
    return {
      id,
      family,
      direction,
      name: this.bilingual(entry, 'name', path),
      definition: this.bilingual(entry, 'definition', path),
      rule: this.bilingual(entry, 'rule', path),
      boundary: {
        code: this.text(boundary, 'code', `${path}/boundary`),
        test: this.bilingual(boundary, 'test', `${path}/boundary`),
      },
      source: this.text(entry, 'source', path),
      version: this.text(entry, 'version', path),
    };
  }

  private readCue(entry: Entry, path: string, code: string, lists: ReadonlySet<string>): Cue {
    const { confidence = DEFAULT_CONFIDENCE, ground } = entry;
    if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
      this.fail(path, `the confidence ${JSON.stringify(confidence)} is not a number from 0 to 1`);
    if (ground !== undefined && !GROUNDS.includes(ground))
      this.fail(path, `the ground ${JSON.stringify(ground)} is none of ${GROUNDS.join(', ')}`);
    const unless = this.optionalTexts(entry, 'unless', path);
    return {
      id: this.text(entry, 'id', path),
      code,
      pattern: this.pattern(this.text(entry, 'pattern', path), `${path}/pattern`, lists),
      unless: unless.map((source, i) => this.pattern(source, `${path}/unless/${i}`, lists)),
      confidence: confidence as number,
      ...(ground !== undefined && { ground: ground as Ground }),
      examples: this.optionalTexts(entry, 'examples', path),
      counterExamples: this.optionalTexts(entry, 'counterExamples', path),
    };
  }

  private pattern(source: string, path: string, lists: ReadonlySet<string>): Pattern {
    let pattern: Pattern;
    try {
      pattern = parsePattern(source, this.place);
    } catch (error) {
      return this.fail(path, (error as Error).message);
    }
    const [unknown] = unknownTags(pattern, lists);
    if (unknown !== undefined)
      this.fail(path, `the pattern asks for #${unknown}, which is neither a list nor a feature`);
    return pattern;
  }

  private entry(value: unknown, path: string): Entry {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.fail(path, 'an object { … } is missing');
    return value as Entry;
  }

  private list(entry: Entry, key: string, path: string): readonly unknown[] {
    const value = entry[key];
    if (!Array.isArray(value)) this.fail(path, `the list “${key}” is missing`);
    return value as readonly unknown[];
  }

  private optionalList(entry: Entry, key: string, path: string): readonly unknown[] {
    return entry[key] === undefined ? [] : this.list(entry, key, path);
  }

  private optionalTexts(entry: Entry, key: string, path: string): readonly string[] {
    return entry[key] === undefined ? [] : this.texts(entry, key, path);
  }

  private text(entry: Entry, key: string, path: string): string {
    const value = entry[key];
    if (typeof value !== 'string' || value.trim() === '') this.fail(path, `the text “${key}” is missing`);
    return value as string;
  }

  private texts(entry: Entry, key: string, path: string): readonly string[] {
    return this.list(entry, key, path).map((value, i) => {
      if (typeof value !== 'string' || value === '')
        this.fail(`${path}/${key}/${i}`, `“${key}” holds something that is not a text`);
      return value as string;
    });
  }

  private bilingual(entry: Entry, key: string, path: string): Bilingual {
    const value = this.entry(entry[key], `${path}/${key}`);
    return { sv: this.text(value, 'sv', `${path}/${key}`), en: this.text(value, 'en', `${path}/${key}`) };
  }

  private fail(path: string, why: string): never {
    const keys = path === '' ? [] : path.split('/').map(key => (/^\d+$/.test(key) ? Number(key) : key));
    throw new OrdskifteError(messages.codebookEntry(this.place, lineOfValue(this.json, keys), path, why));
  }
}

/** What every code’s id begins with: how an answer is avoided, or whose doing something is. */
const ID = /^(?:deflection|responsibility)\./u;
/** Codes of the built-in book that an extension may name as neighbours. */
const BUILT_IN = /^(?:deflection|responsibility)\.[a-z]+$/u;
