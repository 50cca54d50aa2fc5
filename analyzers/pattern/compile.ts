/** Patterns as integer programs: every distinct test becomes one symbol, so that a test of a word is the look-up of one bit. */
import { indexSymbols, type SymbolIndex } from './symbols.ts';
import type { Conditions, Element, Pattern, Test, WordLists } from './types.ts';

/** `symbol` of a step that tests nothing a bit can say (a gap, a choice, any word). */
export const NO_SYMBOL = -1;

export type Step = Conditions & {
  readonly kind: 'test' | 'any' | 'gap' | 'choice';
  readonly symbol: number;
  /** Whether compromise looks at parentheses as a whole here: such a step is never seen by the look-ahead of the step before it. */
  readonly isBlock: boolean;
  /** Symbols of each choice, in order. */
  readonly choices: readonly (readonly number[])[];
};

export type Program = {
  readonly steps: readonly Step[];
  /** Fewest words that a match has, as compromise counts them. */
  readonly shortest: number;
  /** Sets of symbols; of each set one must be somewhere in the sentence. */
  readonly needed: readonly (readonly number[])[];
  /** Symbols of which the first word of a match must have one; null where any word may open it. */
  readonly openers: readonly number[] | null;
};

/** Programs over one symbol table. `symbols[i]` is the test that bit i answers. */
export type CompiledPatterns = {
  readonly programs: readonly Program[];
  readonly symbols: readonly Test[];
  readonly index: SymbolIndex;
  readonly lists: WordLists;
};

/** Compiles patterns once; the result serves any number of token tables. */
export function compilePatterns(patterns: readonly Pattern[], lists: WordLists = new Map()): CompiledPatterns {
  const symbols: Test[] = [];
  const ids = new Map<string, number>();
  const symbolOf = (test: Test): number => {
    if (test.kind === 'any') return NO_SYMBOL;
    const key = JSON.stringify(test);
    let id = ids.get(key);
    if (id === undefined) {
      id = symbols.push(test) - 1;
      ids.set(key, id);
    }
    return id;
  };
  const programs = patterns.map(pattern => compileProgram(pattern, symbolOf));
  return { programs, symbols, index: indexSymbols(symbols), lists };
}

function compileProgram({ elements }: Pattern, symbolOf: (test: Test) => number): Program {
  const steps = elements.map(element => compileStep(element, symbolOf));
  const required = steps.filter(step => !step.optional && !step.negative);
  const [opening] = steps;
  return {
    steps,
    shortest: required.length,
    needed: required.map(firstSymbols).filter(symbols => symbols !== null),
    openers: opening && required.includes(opening) ? firstSymbols(opening) : null,
  };
}

/** Symbols of which the first word that a step takes must have one. */
function firstSymbols(step: Step): readonly number[] | null {
  if (step.kind === 'test') return [step.symbol];
  const first = step.choices.map(choice => choice[0] ?? NO_SYMBOL);
  return step.kind === 'choice' && !first.includes(NO_SYMBOL) ? first : null;
}

function compileStep(element: Element, symbolOf: (test: Test) => number): Step {
  const { match, ...rest } = element;
  if (match.kind === 'gap') return { ...rest, kind: 'gap', symbol: NO_SYMBOL, choices: [], isBlock: false };
  if (match.kind === 'choice')
    return {
      ...rest,
      kind: 'choice',
      symbol: NO_SYMBOL,
      isBlock: true,
      choices: match.choices.map(choice => choice.map(symbolOf)),
    };
  const symbol = symbolOf(match.test);
  return {
    ...rest,
    kind: symbol === NO_SYMBOL ? 'any' : 'test',
    symbol,
    choices: [],
    isBlock: match.test.kind === 'all',
  };
}
