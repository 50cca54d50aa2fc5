/** Writing HTML safely: everything that is not markup of ours is escaped. */

/** Markup that may stand in a page as it is. Only `html` and `trusted` make it, so no text can pass for it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template takes: texts and numbers are escaped, markup stands as it is, lists stand one after the other. */
export type Content = string | number | Html | readonly Content[];

/** Tag of a template: `` html`<b>${name}</b>` `` escapes every value, for elements and double-quoted attributes, unless it is markup already. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(parts.map((part, i) => (i === 0 ? part : markupOf(values[i - 1]!) + part)).join(''));

/** Markup that a program made and no text could get into: a drawing, a style sheet, a script. */
export const trusted = (markup: string): Html => new Html(markup);

/** The items with something between them. */
export const joined = (items: readonly Content[], separator: Content): Html =>
  new Html(items.map(markupOf).join(markupOf(separator)));

const markupOf = (content: Content): string => {
  if (content instanceof Html) return content.markup;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return String(content).replace(/[&<>"]/g, sign => ENTITIES.get(sign)!);
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
