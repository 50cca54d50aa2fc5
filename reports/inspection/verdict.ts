/** How much of a document is whose, and whether its split may be trusted. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { SpeakerRole } from '../../pipeline/types.ts';

/** Words by whose they are. */
export type Shares = Readonly<Record<SpeakerRole | 'nobody' | 'unsure' | 'total', number>>;

export const sharesOf = ({ document, structure }: Answer): Shares => {
  const shares = { respondent: 0, questioner: 0, quoted: 0, nobody: 0, unsure: 0, total: 0 };
  for (const { start, end, role, unsure } of structure.segments) {
    const words = document.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    shares[unsure ? 'unsure' : (role ?? 'nobody')] += words;
    shares.total += words;
  }
  return shares;
};

/** `doubtful`: some words are not sure. `none`: none is an answer. */
export type Verdict = 'sure' | 'doubtful' | 'none';

export const verdictOf = ({ unsure, respondent }: Shares): Verdict =>
  unsure > 0 ? 'doubtful' : respondent === 0 ? 'none' : 'sure';
