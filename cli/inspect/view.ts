/** A document as it was taken apart, for the eye: the speaker in the margin, unsure lines marked. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Notice, Person, Segment, Structure } from '../../pipeline/types.ts';

const MARGIN = 22;
const WIDTH = 78;

/** Head with the facts, then the text by segments; `?` in front of lines of which it is not sure whose they are. */
export const viewOf = ({ document, structure }: Answer, notices: readonly Notice[]): string =>
  [
    `── ${document.id} ${'─'.repeat(Math.max(3, MARGIN + WIDTH - document.id.length - 4))}`,
    ...factsOf(structure),
    ...notices.map(({ level, code, message }) => `${level === 'warning' ? '!' : 'i'} ${code}: ${message}`),
    '',
    ...structure.segments
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(document.text.slice(start, end)))
      .flatMap(segment => linesOf(document.text, segment)),
    '',
  ].join('\n');

const factsOf = (structure: Structure): string[] => {
  const { kind, status, title, dnr, date, addressee, signer, handover } = structure;
  // A record has one of each.
  const { respondents = [structure.respondent].filter(is => is !== undefined) } = structure;
  const { questioners = [structure.questioner].filter(is => is !== undefined) } = structure;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['kind', [kind, status, handover ? 'handed over' : undefined].filter(Boolean).join(', ')],
    ['title', title],
    ['reference, date', [dnr, date].filter(Boolean).join(', ')],
    ['asks', questioners.map(personText).join('; ')],
    ['is asked', addressee && personText(addressee)],
    ['answers', respondents.map(personText).join('; ')],
    ['signs', signer && personText(signer)],
  ];
  return facts.map(([name, value]) => `${name.padEnd(MARGIN - 2)}  ${value || '–'}`);
};

const personText = ({ name, party, role, filled }: Person): string =>
  [
    name || undefined,
    party && `(${party})`,
    role && (name ? `, ${role}` : role),
    filled && `[${filled.join(', ')} by the table of people]`,
  ]
    .filter(Boolean)
    .join(' ')
    .replace(' ,', ',');

const linesOf = (text: string, { start, end, kind, speaker, role, question, unsure }: Segment): string[] => {
  const who = role === undefined ? kind : `${role === 'respondent' ? 'A' : 'Q'}${question ?? ''} ${speaker ?? role}`;
  const mark = unsure ? '?' : role === undefined ? ' ' : role === 'respondent' ? '│' : '┆';
  return text
    .slice(start, end)
    .split(/\n\s*\n/)
    .flatMap(paragraph => wrap(paragraph.replace(/\s+/g, ' ').trim()))
    .map((line, i) => `${cut(i === 0 ? who : '').padEnd(MARGIN - 2)}${mark} ${line}`);
};

const cut = (who: string): string => (who.length > MARGIN - 3 ? `${who.slice(0, MARGIN - 4)}…` : who);

const wrap = (paragraph: string): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};
