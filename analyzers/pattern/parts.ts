/** The parts of a pattern, each as a pattern of its own: which of them stands nowhere where the whole is not found. */
import type { Element, Pattern, Test } from './types.ts';

/** One pattern for every place that asks for a word; its source is how the place is written. */
export const partPatterns = ({ elements }: Pattern): Pattern[] =>
  elements.flatMap(element => {
    const source = sourceOf(element);
    if (source === undefined || element.negative || element.optional) return [];
    return [
      { source, elements: [{ ...element, repeat: false, min: 1, max: 1, atStart: false, atEnd: false, group: null }] },
    ];
  });

const sourceOf = ({ match }: Element): string | undefined => {
  if (match.kind === 'gap') return undefined;
  if (match.kind === 'test') return match.test.kind === 'any' ? undefined : testSource(match.test);
  return `(${match.choices.map(choice => choice.map(testSource).join(' ')).join('|')})`;
};

const testSource = (test: Test): string => {
  if (test.kind === 'any') return '.';
  if (test.kind === 'word') return `“${test.word}”`;
  if (test.kind === 'shape') return test.shape;
  if (test.kind === 'tag') return `#${test.tag}`;
  if (test.kind === 'words') return `(${test.words.join('|')})`;
  return `(${test.tests.map(testSource).join(' && ')})`;
};
