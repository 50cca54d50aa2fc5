/** Tags of HTML and of word processors. Those that begin a paragraph or a line on a page do so in the text. */
import { changesOf, type Pass } from '../change.ts';

const PARAGRAPH =
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article header footer main nav aside hr pre figure figcaption body html head';
const LINE = 'br li dt dd tr option';
const CELL = 'td th';
const INLINE =
  'a abbr b big bdi bdo center cite code del dfn em font i img input ins kbd label link mark meta q s samp small span strike strong sub sup thead tbody tfoot tt u var wbr';

const BREAKS: ReadonlyMap<string, string> = new Map(
  [
    [PARAGRAPH, '\n\n'],
    [LINE, '\n'],
    [CELL, ' '],
    [INLINE, ''],
  ].flatMap(([names, to]) => names!.split(' ').map(name => [name, to!] as const)),
);

/** What is written for machines stands between `<style>` and `</style>` and in comments. */
const TAG =
  /<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*\[?(\d{1,3})\]?\s*(?:<\/a\s*>)?\s*<\/sup\s*>|<!--[\s\S]*?-->|<!doctype[^<>]*>|<(script|style|title)\b[^<>]*>[\s\S]*?<\/\2\s*>|<\/?(?:[a-z]{1,3}:)?([a-z]+[1-6]?)(?:\s[^<>]*)?\/?>/gi;

/** A raised number stays raised: `m<sup>2</sup>` is m², and the number of a footnote no part of the word before it. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Finds the tags; `<` before anything else is a sign of its own. */
export const findTags: Pass = text => {
  if (!/<[a-z!/]/i.test(text)) return [];
  return changesOf(text, TAG, 'tag', ([tag, figures, , name]) => {
    if (figures !== undefined) return figures.replace(/\d/g, figure => RAISED[Number(figure)]!);
    if (name === undefined) return '';
    return tag!.includes(':') && /^<\/?[a-z]{1,3}:/i.test(tag!) ? '' : BREAKS.get(name.toLowerCase());
  });
};
