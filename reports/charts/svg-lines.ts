/** A drawing with one element a line, so that a person can read it and a review shows what moved. White space inside texts stays as it is. */
export const svgLines = (svg: string): string => {
  let depth = 0;
  let out = '';
  // Texts and titles are taken whole: inside them white space is drawn or read aloud.
  for (const [part] of svg.matchAll(/<(text|title|desc|style)\b[^>]*>.*?<\/\1>|<\/[^>]+>|<[^>]+>|[^<]+/gsu)) {
    if (part.startsWith('</')) depth--;
    out += `${'  '.repeat(depth)}${part}\n`;
    if (/^<[^/!?]/u.test(part) && !/\/>$|<\/[^>]+>$/u.test(part)) depth++;
  }
  return out;
};
