/**
 * How much of a text readers find in each container of it: npm run measure:formats -- FOLDER
 * The folder holds containers of one text and that text as NAME.truth.txt (paragraphs parted by an empty line). Printed are the words found
 * (in per cent of the truth's), words that are not its own, paragraphs that are the truth's, and what was said of a file that was not read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'd3-array';
import { Guard } from '../../cli/readers/guard.ts';
import { LIMITS } from '../../cli/readers/limits.ts';
import { receive } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';

const [folder = '../shared/fixtures'] = process.argv.slice(2);
const names = readdirSync(folder).filter(name => !/^readme/iu.test(name));
const truthName = names.find(name => name.endsWith('.truth.txt'));
if (truthName === undefined) throw new Error(`${folder} has no NAME.truth.txt.`);

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const countsOf = (words: readonly string[]): Map<string, number> =>
  rollup(
    words,
    own => own.length,
    word => word,
  );
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map(paragraph => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(paragraph => paragraph !== '');

const truth = readFileSync(join(folder, truthName), 'utf8');
const guard = new Guard(LIMITS);

/** The text of a file, as every command gets it. */
const textOf = async (name: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const read = await guard.read({ bytes, name, place: name });
  if (read !== undefined) return read.documents.map(({ text }) => text).join('\n\n');
  return receive({ name, bytes, sha256: '' }).text;
};

console.log('file: words found %, others; paragraphs alike of those in the truth');
for (const name of names.filter(other => other !== truthName)) {
  try {
    const text = await textOf(name);
    const [wanted, found] = [countsOf(wordsOf(truth)), countsOf(wordsOf(text))];
    const hits = [...wanted].reduce((sum, [word, count]) => sum + Math.min(count, found.get(word) ?? 0), 0);
    const own = new Set(paragraphsOf(text));
    const alike = paragraphsOf(truth).filter(paragraph => own.has(paragraph)).length;
    const share = ((100 * hits) / wordsOf(truth).length).toFixed(2);
    console.log(`${name}: ${share}, ${wordsOf(text).length - hits}; ${alike} of ${paragraphsOf(truth).length}`);
  } catch (error) {
    if (!(error instanceof OrdskifteError)) throw error;
    console.log(`${name}: ${error.code}: ${error.message}`);
  }
}
await guard.close();
