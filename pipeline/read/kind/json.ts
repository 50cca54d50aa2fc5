/** JSON, whole or cut off, and JSON lines. */
import { linesOf } from './lines.ts';

/** The first line is an object, and so is the next, if there is one. */
export const isJsonLines = (start: string): boolean => {
  if (!start.startsWith('{')) return false;
  const [first = '', second] = linesOf(start);
  return (
    isObject(first) && (second === undefined ? 'text' in (parsed(first) as object) : second.trim().startsWith('{'))
  );
};

/** An object, or a list that holds more than a number in brackets, which may be a note: `[1]`. */
export const isJson = (start: string, whole: string): boolean => {
  if (!/^[[{]/.test(start)) return false;
  if (/^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(start)) return true;
  const value = parsed(whole);
  return isObject(whole) || (Array.isArray(value) && value.some(item => typeof item !== 'number'));
};

const isObject = (text: string): boolean => {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
