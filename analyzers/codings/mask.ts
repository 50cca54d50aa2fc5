/** Hides who speaks, so that coders judge words and not people; every character keeps its place. */
import { literal } from '../../pipeline/literal.ts';

/** Name, and party where it is known. */
export type Masked = { readonly name?: string | undefined; readonly party?: string | undefined };

const SHORTEST = 3;
const MASK = '•';

/** The text with every part of the name (also in the genitive) and the party in parentheses covered; as long as before. */
export function maskSpeaker(text: string, { name, party }: Masked): string {
  const parts = (name ?? '').split(/\s+/u).filter(part => part.length >= SHORTEST);
  const words = parts.map(part => `${literal(part)}s?`);
  const patterns = words.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`] : [];
  if (party) patterns.push(`(?<=\\()${literal(party)}(?=\\))`);
  return patterns.reduce(
    (masked, pattern) => masked.replace(new RegExp(pattern, 'gu'), found => MASK.repeat(found.length)),
    text,
  );
}
