/** Offsets in code points (Python programs: doccano) as offsets in UTF-16 code units, and back. */

/** UTF-16 offset of the n-th code point. */
export function fromCodePoints(text: string, offset: number): number {
  let units = 0;
  for (let points = 0; points < offset && units < text.length; points++)
    units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  return units;
}

/** Number of code points before a UTF-16 offset. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  for (let units = 0; units < offset; points++) units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  return points;
}
