/** The running text of a CoNLL-U file: what a system is run on that must find tokens and sentences by itself. */

/** Paragraphs (`# newpar`, `# newdoc`) parted by an empty line, sentences of a paragraph by one space unless the last token forbids it. */
export const rawText = (conllu: string): string => {
  const paragraphs: string[] = [];
  let glue = '';
  for (const block of conllu.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text === undefined) continue;
    if (/^# new(?:par|doc)/m.test(block) || paragraphs.length === 0) paragraphs.push(text.trim());
    else paragraphs.push(paragraphs.pop()! + glue + text.trim());
    const last = block.trimEnd().split('\n').at(-1)!;
    glue = /SpaceAfter=No/.test(last) ? '' : ' ';
  }
  return `${paragraphs.join('\n\n')}\n`;
};
