/** Web pages: the main text in paragraphs, without what stands around it. */
import { decode } from '../../pipeline/read/decode.ts';
import { paragraphOf, textOf } from './blocks.ts';
import { keepWithin, type Limits } from './limits.ts';
import { beginningOf, beginsWith, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';

/** What a program for a browser is given of linkedom's elements. */
type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): Iterable<Node>;
};

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose words are no words of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS OBJECT IFRAME HEAD SELECT OPTION TEXTAREA INPUT BUTTON NAV FOOTER ASIDE FORM DIALOG AUDIO VIDEO MAP'.split(
    ' ',
  ),
);
/** Elements that begin a paragraph of their own. */
const BLOCK: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** What stands around a text, by the names that pages give it. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|navigering|menu|meny|breadcrumbs?|brodsmulor|cookies?|kakor|consent|banner|sidebar|sidfot|footer|share|sharing|dela|social|skip|sr-only|visually-hidden|screen-reader|related|relaterat|pagination|toolbar|print|ad|ads|advert|annons|popup|modal|newsletter|nyhetsbrev|comments?|kommentarer)(?:$|[\s_-])/iu;
const AROUND_ROLES =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|menu|menubar|toolbar)$/u;
/** A page that names its text; a main part that holds less than a tenth of the page is none. */
const MAIN = ['main', '[role=main]', 'article'];
const LEAST_SHARE = 0.1;

/** Paragraphs of an HTML text, whole pages without what stands around the main text. */
export const paragraphsOfHtml = async (html: string, place: string, limits: Limits): Promise<string[]> => {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const body = (document.querySelector('body') ?? document.documentElement) as unknown as Node;
  const whole = collect(body, place, limits);
  const length = lengthOf(whole);
  for (const selector of MAIN) {
    const found = [...(body.querySelectorAll?.(selector) ?? [])];
    if (found.length === 0 || (selector === 'article' && found.length > 1)) continue;
    const paragraphs = found.flatMap(node => collect(node, place, limits));
    if (lengthOf(paragraphs) >= LEAST_SHARE * length && lengthOf(paragraphs) > 0) return paragraphs;
  }
  return whole;
};

const lengthOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

const collect = (root: Node, place: string, limits: Limits): string[] => {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const text = paragraphOf(open);
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const visit = (node: Node, depth: number, isPre: boolean): void => {
    keepWithin(limits, 'depth', depth, place);
    if (node.nodeType === TEXT) {
      open += isPre ? (node.textContent ?? '') : (node.textContent ?? '').replace(/\s+/gu, ' ');
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name) || (node !== root && isAround(node, name))) return;
    if (name === 'BR') open += '\n';
    else if (name === 'TD' || name === 'TH') {
      inside(node, depth, isPre);
      open += '\t';
    } else if (BLOCK.has(name)) {
      close();
      inside(node, depth, isPre || name === 'PRE');
      close();
    } else inside(node, depth, isPre);
  };
  const inside = (node: Node, depth: number, isPre: boolean): void => {
    for (const child of node.childNodes) visit(child, depth + 1, isPre);
  };
  visit(root, 0, false);
  close();
  return paragraphs;
};

const isAround = (node: Node, name: string): boolean => {
  const attribute = (key: string): string => node.getAttribute?.(key) ?? '';
  if (node.getAttribute?.('hidden') !== null && node.getAttribute?.('hidden') !== undefined) return true;
  if (attribute('aria-hidden') === 'true' || /display:\s*none|visibility:\s*hidden/iu.test(attribute('style')))
    return true;
  if (AROUND_ROLES.test(attribute('role')) && name !== 'HEADER') return true;
  // A class of the whole page says nothing of its parts.
  return (
    name !== 'BODY' && name !== 'MAIN' && name !== 'ARTICLE' && AROUND.test(`${attribute('id')} ${attribute('class')}`)
  );
};

/** Text of a page as its bytes and its own words say. */
const decodeHtml = (bytes: Uint8Array, place: string): string => {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(beginningOf(bytes))?.[1]?.toLowerCase();
  // What calls itself Latin-1 is Windows-1252 on the web; `decode` tells both from UTF-8 by the bytes.
  if (declared === undefined || /^(?:utf-?8|iso-8859-1|latin-?1|windows-1252)$/u.test(declared))
    return decode(bytes, place).text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decode(bytes, place).text;
  }
};

const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

export const html: Reader = Object.freeze({
  format: 'html',
  isIts: ({ bytes }: ForeignFile): boolean => !beginsWith(bytes, 'PK') && START.test(beginningOf(bytes)),
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => [
    { text: textOf(await paragraphsOfHtml(decodeHtml(bytes, place), place, limits)) },
  ],
});
