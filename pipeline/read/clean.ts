/** Frees a text of what its file format, its extractor or a wrong encoding left in it, and keeps the way back to every sign. */
import { composeEdits } from '../edits.ts';
import type { Edit } from '../types.ts';
import type { Change, ChangeKind, Pass } from './change.ts';
import { findAccents } from './characters/accents.ts';
import { findControls, findLatin1Controls, findLineEnds } from './characters/controls.ts';
import { findMojibake } from './characters/mojibake.ts';
import {
  findHyphens,
  findInvisible,
  findJoiners,
  findLigatures,
  findSpaces,
  findStyled,
  findUsedSoftHyphens,
} from './characters/signs.ts';
import { findEntities } from './markup/entities.ts';
import { findEscapes } from './markup/escapes.ts';
import { findFieldCodes } from './markup/field-codes.ts';
import { findFrontMatter } from './markup/front-matter.ts';
import { findTags } from './markup/tags.ts';

export type Cleaned = {
  readonly text: string;
  /** From the text as received to `text`, sorted by start, never overlapping. */
  readonly edits: readonly Edit[];
  /** How many changes there were of each kind. */
  readonly kinds: ReadonlyMap<ChangeKind, number>;
};

/** In this order: an entity may stand for a tag or a soft hyphen, and an accent for half of a wrong reading. */
const PASSES: readonly Pass[] = [
  findFrontMatter,
  findMojibake,
  findEntities,
  findTags,
  findFieldCodes,
  findEscapes,
  findLatin1Controls,
  findLineEnds,
  findControls,
  findAccents,
  findLigatures,
  findStyled,
  findUsedSoftHyphens,
  findInvisible,
  findJoiners,
  findSpaces,
  findHyphens,
];

const CHARACTERS: ReadonlySet<string> = new Set<ChangeKind>([
  'mojibake',
  'line-end',
  'accent',
  'ligature',
  'invisible',
  'space',
  'hyphen-sign',
  'control',
]);
const MARKUP: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['entity', 'tag', 'field-code', 'escape']);

const isMarkup = (kind: ChangeKind): boolean => MARKUP.has(kind);

/** Whether a kind of change puts one sign for another; the others take away what is no text. */
export const isCharacter = (kind: string): boolean => CHARACTERS.has(kind);

/** The text without markup and odd characters; a plain text comes back as it is, without edits. */
export const clean = (raw: string): Cleaned => {
  let text = raw;
  let edits: readonly Edit[] = [];
  const kinds = new Map<ChangeKind, number>();
  for (const pass of PASSES) {
    const changes = pass(text);
    if (changes.length === 0) continue;
    for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    edits = composeEdits(
      raw,
      edits,
      text,
      changes.map(change => toEdit(text, change)),
    );
    text = applied(text, changes);
  }
  return { text, edits, kinds };
};

const toEdit = (text: string, { start, end, to, kind }: Change): Edit => ({
  start,
  end,
  from: text.slice(start, end),
  to,
  reason: isMarkup(kind) ? 'markup' : 'character',
  confidence: 1,
});

const applied = (text: string, changes: readonly Change[]): string => {
  let made = '';
  let at = 0;
  for (const { start, end, to } of changes) {
    made += text.slice(at, start) + to;
    at = end;
  }
  return made + text.slice(at);
};
