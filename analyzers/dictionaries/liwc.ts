/** Dictionaries of LIWC (`.dic`): numbered categories between two lines with %, then a word a line with the numbers of its categories. */
import type { DictionaryEntry } from './types.ts';

/**
 * Every word with each of its categories. Categories that are indented stand in the one above them (LIWC2015). A word may hold spaces where
 * tabs part it from its numbers.
 *
 * @throws {Error} for a category number that the head does not name
 */
export const readLiwc = (text: string): DictionaryEntry[] => {
  const [, head = '', body = ''] = text.split(/^%.*$/mu);
  const paths = pathsIn(head);
  return linesOf(body.replace(CONDITIONAL, '$1')).flatMap(line => {
    const [word = '', ...numbers] = line.includes('\t') ? line.split(/\t+/u) : line.trim().split(/\s+/u);
    return numbers
      .flatMap(number => number.trim().split(/\s+/u))
      .filter(Boolean)
      .map(number => {
        const categories = paths.get(number);
        if (categories === undefined)
          throw new Error(`"${word.trim()}" has the category ${number}, which the head does not name`);
        return { word: word.trim(), categories };
      });
  });
};

/** LIWC2007's `(02 134)125/464`: after words of some categories 125, else 464, which is kept. */
const CONDITIONAL = /\([^)]*\)\d+\/(\d+)/gu;

const linesOf = (text: string): string[] => text.split(/\r?\n/u).filter(line => line.trim() !== '');

const pathsIn = (head: string): Map<string, readonly string[]> => {
  const paths = new Map<string, readonly string[]>();
  const above: { readonly indent: number; readonly name: string }[] = [];
  for (const line of linesOf(head)) {
    const [, blank = '', number = '', name = ''] = /^(\s*)(\S+)\s+(\S+)/u.exec(line) ?? [];
    while (above.length > 0 && above.at(-1)!.indent >= blank.length) above.pop();
    above.push({ indent: blank.length, name });
    paths.set(
      number,
      above.map(one => one.name),
    );
  }
  return paths;
};
