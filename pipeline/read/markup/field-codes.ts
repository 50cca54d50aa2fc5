/** Field codes that a word processor left in the text, such as `STYLEREF Kantrubrik \* MERGEFORMAT`. */
import { changesOf, type Pass } from '../change.ts';

/** A running head that a field put in: the rest of its line, if that is no running text. */
const HEAD = /\bSTYLEREF\b[^\n.!?]{0,160}(?=\r?\n|$)/g;
const CODE =
  /\b(?:STYLEREF|PAGEREF|NOTEREF|SECTIONPAGES|NUMPAGES|HYPERLINK|INCLUDEPICTURE|FORMTEXT|FORMCHECKBOX|TOC|SEQ|DOCPROPERTY|TITLE|PAGE|REF|DATE|TIME)\b(?:[ \t]+(?:"[^"\n]*"|\\[a-z*@#!](?:[ \t]+"[^"\n]*")?|[\w.]{1,40}(?=[ \t]+(?:\\|MERGEFORMAT))|MERGEFORMAT\b|CHARFORMAT\b))+/g;

/** Finds the codes; a word in capitals is one only where a switch (`\h`), a quoted target or MERGEFORMAT follows. */
export const findFieldCodes: Pass = text => {
  if (!/STYLEREF|MERGEFORMAT|HYPERLINK "|\\[a-z*@#]/.test(text)) return [];
  const heads = changesOf(text, HEAD, 'field-code', () => '');
  const codes = changesOf(text, CODE, 'field-code', ([code]) =>
    /\\[a-z*@#]|MERGEFORMAT|"/.test(code!) ? '' : undefined,
  ).filter(({ start }) => !heads.some(head => start >= head.start && start < head.end));
  return [...heads, ...codes].sort((a, b) => a.start - b.start);
};
