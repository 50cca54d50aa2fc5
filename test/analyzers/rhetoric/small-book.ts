/** A codebook of a few cues, so that a test sees the whole of it. */
import { parseCodebook } from '../../../analyzers/rhetoric/index.ts';
import type { Codebook } from '../../../analyzers/rhetoric/types.ts';

export type SmallCue = {
  readonly id: string;
  readonly pattern: string;
  readonly unless?: readonly string[];
  readonly confidence?: number;
  readonly ground?: string;
};

const both = (text: string) => ({ sv: text, en: text });

/** A book with these cues by code; a code's direction is what follows the `|`: `responsibility.act|takes`. */
export const bookOf = (codes: Readonly<Record<string, readonly SmallCue[]>>): Codebook =>
  parseCodebook(
    JSON.stringify({
      name: 'small',
      version: '1',
      codes: Object.entries(codes).map(([key, cues]) => {
        const [id = '', direction = null] = key.split('|');
        return {
          id,
          family: id.split('.')[0],
          direction,
          name: both(id),
          definition: both('d'),
          rule: both('r'),
          boundary: { code: id, test: both('t') },
          source: 's',
          version: '1',
          cues,
        };
      }),
    }),
    'small.json',
  );
