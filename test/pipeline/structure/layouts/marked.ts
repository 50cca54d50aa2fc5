/**
 * Invented documents with marks that say whose the words after them are. A file holds many, each under `=== name`, facts
 * above `---`. Marks: `{T}` title, `{R}` reference, `{F}` page furniture, `{L}` a label that is not scored, `{D}` the
 * respondent's lead, `{N}` a narrator's words, `{A}` `{A2}` what the first or second respondent says, `{Q}` `{Q2}` the
 * questioner's own text, `{K}` `{K2}` the questioner quoted in an answer, `{O}` somebody else, `{S}` signature; `#n` after
 * a letter: the n-th question.
 */
import { readFileSync } from 'node:fs';

export type Part = {
  readonly kind: string;
  readonly role?: string;
  readonly speaker?: string;
  readonly question?: number;
  readonly label?: boolean;
  readonly start: number;
  readonly end: number;
};

export type Marked = {
  readonly id: string;
  readonly text: string;
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly parts: readonly Part[];
};

type Kind = Omit<Part, 'start' | 'end' | 'speaker' | 'question'> & { readonly by?: 'q' | 'r' | 'others' };

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['T', { kind: 'title' }],
  ['R', { kind: 'reference' }],
  ['F', { kind: 'furniture' }],
  ['L', { kind: 'furniture', label: true }],
  ['D', { kind: 'lead', role: 'respondent', by: 'r' }],
  ['N', { kind: 'lead' }],
  ['A', { kind: 'answer', role: 'respondent', by: 'r' }],
  ['Q', { kind: 'question', role: 'questioner', by: 'q' }],
  ['K', { kind: 'question', role: 'quoted', by: 'q' }],
  ['O', { kind: 'turn', role: 'other', by: 'others' }],
  ['S', { kind: 'signature' }],
]);

const MARK = /\{([TRFLDNAQKOS])(\d?)(?:#(\d+))?\}/g;

export const readMarked = (path: URL): readonly Marked[] =>
  readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(one => {
      const [head = '', marked = ''] = one.split(/^---\n/m);
      const [id = '', ...lines] = head.trim().split('\n');
      const facts = new Map<string, string[]>();
      for (const line of lines) {
        const [name = '', value = ''] = line.split(/:\s*(.*)/s);
        if (value) facts.set(name, [...(facts.get(name) ?? []), value]);
      }
      return { id, facts, ...partsOf(marked.trim(), facts) };
    });

export const nameIn = (fact: string): string => fact.replace(/\s*[(|].*$/s, '').trim();

const partsOf = (
  marked: string,
  facts: ReadonlyMap<string, readonly string[]>,
): { readonly text: string; readonly parts: readonly Part[] } => {
  const marks = [...marked.matchAll(MARK)];
  let text = '';
  const parts: Part[] = [];
  marks.forEach((mark, at) => {
    const words = marked.slice(mark.index + mark[0].length, marks[at + 1]?.index);
    const { by, ...kind } = KINDS.get(mark[1]!)!;
    const speaker = by && facts.get(by)?.[Math.max(0, Number(mark[2] || 1) - 1)];
    parts.push({
      ...kind,
      ...(speaker && { speaker: nameIn(speaker) }),
      ...(mark[3] && { question: Number(mark[3]) }),
      start: text.length,
      end: text.length + words.trimEnd().length,
    });
    text += words;
  });
  return { text, parts };
};
