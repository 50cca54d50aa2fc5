/** XML, HTML and LaTeX as whole files. A text with tags in it is still a text: they are taken away when it is read. */

/** Names that may stand alone at the beginning of a text which somebody copied out of a page. */
const OF_TEXT = new Set(
  'a b blockquote br center del div em figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q s small span strong sub sup u ul'.split(
    ' ',
  ),
);

const TAG = /<\/?[A-Za-z][\w:.-]*(?:\s[^<>]*)?\/?>/g;
const MOST_IN_TAGS = 0.3;
const FEWEST_TAGS = 8;

export const isMarkup = (start: string, whole: string): boolean => {
  const text = start.replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (/^<\?xml\b|^<!doctype\b|^<!\[CDATA\[/i.test(text) || /^\\documentclass\b/.test(text)) return true;
  const [, root = ''] = /^<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?>/.exec(text) ?? [];
  if (root !== '' && !OF_TEXT.has(root.toLowerCase()) && whole.endsWith(`</${root}>`)) return true;
  if ([/<html\b|<head\b|<body\b/i, /<(?:style|script)\b/i, /<\/(?:style|script)>/i].every(part => part.test(text)))
    return true;
  const tags = text.match(TAG) ?? [];
  const inTags = tags.reduce((sum, tag) => sum + tag.length, 0);
  return tags.length >= FEWEST_TAGS && inTags / text.length > MOST_IN_TAGS;
};
