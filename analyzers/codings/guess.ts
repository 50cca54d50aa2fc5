/** Which format a file of codings has, by its first signs. */

import type { Format } from './types.ts';

/** The format, or null where none of the six begins like this. */
export function guessFormat(content: string): Format | null {
  const text = content.replace(/^\ufeff/u, '').trimStart();
  if (text.startsWith('#FORMAT=WebAnno')) return 'webanno-tsv';
  if (text.startsWith('[')) return 'label-studio';
  if (!text.startsWith('{')) return /^[^\n]*\bdocument\b[^\n]*\bstart\b/u.test(text) ? 'csv' : null;
  if (/"%(?:TYPES|FEATURE_STRUCTURES)"/u.test(text.slice(0, 4000))) return 'cas-json';
  const fields = firstLine(text);
  if (fields === null) return null;
  if ('findings' in fields || 'sentences' in fields) return 'jsonl';
  if ('label' in fields || 'labels' in fields || 'entities' in fields) return 'doccano';
  return 'id' in fields ? 'jsonl' : null;
}

function firstLine(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text.split('\n')[0]!) as Record<string, unknown>;
  } catch {
    return null;
  }
}
