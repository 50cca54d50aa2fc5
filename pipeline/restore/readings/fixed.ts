/** Numbers, references and addresses, which are never read otherwise. */
import { signClass } from '../language-model.ts';
import type { Reading, Readings } from './reading.ts';

export function isFixed(text: string): boolean {
  if (/\p{L}\.\p{L}|:\p{Lu}|^\p{Lu}+&\p{Lu}+$|^\p{Lu}+\d$/u.test(text)) return true;
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return /[@§%_\\]|^www\.|^https?:/.test(text);
  const letters = text.replace(/[^\p{L}&]/gu, '').length;
  return digits > 1 ? /\d\d/.test(text) || digits > letters : letters === 0;
}

export function readFixed(text: string): Readings {
  const reading: Reading = { text, ids: [signClass(text)], cost: 0, kind: 'same', rules: [] };
  return { known: true, inside: [reading], opening: [reading] };
}
