/** Where two versions of a file part: of a table the cell, of a text the line, of anything else the byte. */
import { unitsOf } from '../../reports/trust/units.ts';

/** Letters shown before and after the place. */
const AROUND = 30;

/** Says the first difference in words; the contents differ. */
export const difference = (path: string, before: Uint8Array, after: Uint8Array): string => {
  if (/\.(?:png|pdf)$/u.test(path)) return `${before.length} bytes, now ${after.length}${firstByte(before, after)}`;
  const [old, now] = [before, after].map(bytes => new TextDecoder().decode(bytes)) as [string, string];
  return (path.endsWith('.csv') ? firstCell(path, old, now) : undefined) ?? firstLine(old, now);
};

const firstByte = (before: Uint8Array, after: Uint8Array): string => {
  const at = before.findIndex((byte, i) => byte !== after[i]);
  return at < 0 ? '' : `; they part at byte ${at + 1}`;
};

const firstCell = (path: string, old: string, now: string): string | undefined => {
  const [cells, others] = [unitsOf(path, old), unitsOf(path, now)];
  const at = cells.findIndex(({ text, where }, i) => others[i]?.where !== where || others[i].text !== text);
  const [cell, other] = [cells[at], others[at]];
  if (cell === undefined || other?.where !== cell.where) return undefined;
  return `${cell.where}: ${around(cell.text, other.text)}`;
};

const firstLine = (old: string, now: string): string => {
  const [lines, others] = [old.split('\n'), now.split('\n')];
  const at = lines.findIndex((line, i) => line !== others[i]);
  if (at < 0) return `${lines.length} lines, now ${others.length}`;
  return `line ${at + 1}: ${around(lines[at]!, others[at] ?? '')}`;
};

/** What stands around the first sign that differs, as it was and as it is. */
const around = (old: string, now: string): string => {
  let at = 0;
  while (at < old.length && old[at] === now[at]) at++;
  const piece = (text: string): string => {
    const from = Math.max(0, at - AROUND);
    const to = Math.min(text.length, at + AROUND);
    return `“${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}”`;
  };
  return `${piece(old)} → ${piece(now)}`;
};
