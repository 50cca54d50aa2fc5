/** An answer in full: quoted questions set off, every finding underlined, every repaired or doubtful word within reach. */

import type { FindingRow } from '../../analyzers/comparison/pair/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { isCleaning } from '../../pipeline/edits.ts';
import { restoredSpans } from '../../pipeline/restore/offsets.ts';
import type { Segment } from '../../pipeline/types.ts';
import type { Kind } from '../kinds.ts';
import type { Labels } from '../labels/index.ts';
import { sentenceAnchor } from '../names.ts';
import { fill, percent } from '../text.ts';
import { type Content, type Html, html, joined } from './html.ts';

/** A stretch of text that something is to be said about. */
type Span = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'finding'; readonly family: string; readonly note: string }
  | { readonly kind: 'edit'; readonly raw: string; readonly note: string }
  | { readonly kind: 'doubt'; readonly note: string }
);

/** What findings are called: the words of a code, and the kinds of marker in their order. */
export type MarkNames = { readonly codeName: (code: string) => string; readonly kinds: readonly Kind[] };

/** HTML of the whole document in reading order. */
export const markedText = (answer: Answer, findings: readonly FindingRow[], names: MarkNames, labels: Labels): Html => {
  const spans = spansOf(answer, findings, names, labels);
  const { structure, tokens } = answer;
  const sentencesByBlock = structure.blocks.map((_, block) =>
    tokens.sentences.flatMap((sentence, index) => (sentence.block === block ? [{ ...sentence, index }] : [])),
  );
  const blocks = structure.blocks.map((block, i) => {
    const segment = structure.segments[block.segment]!;
    const inner = joined(
      sentencesByBlock[i]!.map(
        ({ start, end, index }) =>
          html`<span class="s" id="${sentenceAnchor(answer.document.id, index + 1)}" tabindex="-1">${pieces({ text: answer.document.text, start, end }, spans, names.kinds)}</span>`,
      ),
      ' ',
    );
    return { segment, inner };
  });
  return joined(
    blocks.map(({ segment, inner }, i) => wrap(segment, inner, blocks[i - 1]?.segment === segment, labels)),
    '\n',
  );
};

const wrap = (segment: Segment, inner: Html, continues: boolean, labels: Labels): Html => {
  if (segment.kind === 'title') return html`<p class="doc-title">${inner}</p>`;
  if (segment.kind === 'reference' || segment.kind === 'signature') return html`<p class="doc-note">${inner}</p>`;
  if (segment.role === 'quoted') {
    const number =
      segment.question === undefined || continues
        ? ''
        : html`<cite>${fill(labels.question, { number: segment.question })} – ${segment.speaker ?? labels.questioner}</cite>`;
    return html`<blockquote>${number}<p>${inner}</p></blockquote>`;
  }
  return html`<p>${inner}</p>`;
};

const spansOf = (
  { document }: Answer,
  findings: readonly FindingRow[],
  { codeName, kinds }: MarkNames,
  labels: Labels,
): Span[] => {
  const places = restoredSpans(document.edits);
  return [
    ...findings
      .filter(f => f.document === document.id)
      .map((f): Span => {
        const name = kinds.find(({ id }) => id === f.family)?.name ?? f.family;
        return {
          kind: 'finding',
          family: f.family,
          start: f.start,
          end: f.end,
          note: `${f.familyOnly ? name : `${codeName(f.code)} (${name})`} · ${labels.cue}: ${f.cue.id} · ${labels.confidence}: ${percent(f.confidence, labels, 0)}`,
        };
      }),
    ...document.edits.flatMap((edit, i): Span[] =>
      isCleaning(edit)
        ? []
        : [
            {
              kind: 'edit',
              ...places[i]!,
              raw: edit.from,
              note: fill(labels.readAs, {
                raw: edit.from.replace(/\s+/g, ' '),
                confidence: percent(edit.confidence, labels, 0),
              }),
            },
          ],
    ),
    ...document.doubtful.map(
      ({ start, end, suggestion }): Span => ({
        kind: 'doubt',
        start,
        end,
        note: suggestion === undefined ? labels.doubtfulWord : fill(labels.doubtfulSuggestion, { suggestion }),
      }),
    ),
  ];
};

// The sentence is cut wherever a finding begins or ends; words repaired or in doubt are whole words inside the pieces.
const pieces = (
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  spans: readonly Span[],
  kinds: readonly Kind[],
): Html[] => {
  const here = spans.filter(span => span.start < end && span.end > start);
  const findings = here.filter(span => span.kind === 'finding');
  const words = here.filter(span => span.kind !== 'finding');
  const inWord = (offset: number): boolean => words.some(word => word.start < offset && offset < word.end);
  const cuts = [
    start,
    ...findings.flatMap(f => [f.start, f.end]).filter(at => at > start && at < end && !inWord(at)),
    end,
  ];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1]!;
    const active = findings.filter(f => f.start < to && f.end > from);
    const inner = wordsOf(text, from, to, words);
    return active.length === 0 ? html`${inner}` : mark(inner, active, kinds);
  });
};

const mark = (inner: Content, active: readonly Span[], kinds: readonly Kind[]): Html => {
  const findings = active.filter(span => span.kind === 'finding');
  const own = kinds.filter(({ id }) => findings.some(f => f.family === id)).map(kind => kind.mark);
  const note = [...new Set(findings.map(f => f.note))].join('\n');
  return html`<mark class="${own.join(' ')}" tabindex="0" data-note="${note}">${inner}<span class="sr"> [${note}] </span></mark>`;
};

const wordsOf = (text: string, from: number, to: number, words: readonly Span[]): Content[] => {
  const parts: Content[] = [];
  let at = from;
  for (const word of words.filter(w => w.start < to && w.end > from).toSorted((a, b) => a.start - b.start)) {
    if (word.start < at) continue;
    parts.push(flat(text.slice(at, word.start)), wordHtml(word, text));
    at = Math.min(word.end, to);
  }
  return [...parts, flat(text.slice(at, to))];
};

const wordHtml = (word: Span, text: string): Html => {
  const now = flat(text.slice(word.start, word.end));
  if (word.kind === 'edit')
    return html`<span class="fix" data-note="${word.note}"><span class="now">${now}</span><span class="raw">${flat(word.raw)}</span></span>`;
  return html`<span class="doubt" data-note="${word.kind === 'doubt' ? word.note : ''}">${now}</span>`;
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');
