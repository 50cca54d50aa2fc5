/** Text → structure: title, reference, questions, answers and signature, each with the person whose words they are. */
import type { Sidecar, Structure } from '../types.ts';
import { findDate } from './dates.ts';
import { debateNotices } from './debate.ts';
import { blank, paragraphsOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { classify, findReference, textOf } from './paragraphs.ts';
import { decidePeople } from './people.ts';
import { blocksOf, dress, segmentsOf } from './segments.ts';

/**
 * Finds who answers whom, and which words are whose, from the text alone; facts in `sidecar` override what is found.
 * Who answers is decided by title and signature together: the signature wins where they differ, with a notice.
 * Offsets are into `text`.
 */
export const structureOf = (text: string, sidecar: Sidecar = {}): Structure => {
  const paragraphs = classify(text, paragraphsOf(text));
  const people = decidePeople(text, paragraphs, sidecar);
  const segments = [...segmentsOf(text, paragraphs, people), ...dress(text, paragraphs)].sort(
    (a, b) => a.start - b.start,
  );
  const title = sidecar.title ?? textOf(text, paragraphs, 'title');
  const dnr = sidecar.dnr ?? findReference(textOf(text, paragraphs, 'reference') ?? '');
  const date = sidecar.date ?? findDate(textOf(text, paragraphs, 'signature') ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(dnr !== undefined && { dnr }),
    ...(date !== undefined && { date }),
    ...(people.respondent && { respondent: people.respondent }),
    ...(people.questioner && { questioner: people.questioner }),
    segments,
    blocks: blocksOf(text, segments),
    notices: [...people.notices, ...debateNotices(text)],
  };
};

/** The text as the tokeniser should see it: furniture and marks blanked out, every offset in its place. */
export const readable = (text: string, structure: Structure): string =>
  blank(
    text,
    [...structure.segments.filter(s => s.kind === 'furniture'), ...marksOf(text)].sort((a, b) => a.start - b.start),
  );
