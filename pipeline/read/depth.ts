/** How deep a value of JSON is: whoever writes or compares one walks it with calls inside calls, of which there may not be any number. */

/** Levels of objects and lists inside one another; nobody's facts come near this. */
export const DEEPEST = 100;

/** Whether a value holds others more than `DEEPEST` levels deep, told level by level. */
export const isDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(held => (typeof held === 'object' && held !== null ? Object.values(held) : []));
  }
  return false;
};
