/** XML, element by element: no entities but the five that every file has, nothing from outside, so deep and no deeper. */
import { SaxesParser } from 'saxes';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { keepWithin, type Limits } from './limits.ts';

export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
export type XmlHandler = {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Reads a whole document.
 *
 * @throws {OrdskifteError} LIMIT where elements stand too deep; UNREADABLE_FORMAT, with line and column, where it is not well-formed
 */
export const readXml = (xml: string, { open, close, text }: XmlHandler, place: string, limits: Limits): void => {
  const parser = new SaxesParser({ position: true, fragment: false });
  let depth = 0;
  parser.on('error', error => {
    throw new OrdskifteError(messages.unreadableFormat(place, 'XML', error.message));
  });
  parser.on('opentag', ({ name, attributes }) => {
    keepWithin(limits, 'depth', ++depth, place);
    open?.({ name, attributes: attributes as Record<string, string> });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(name);
  });
  parser.on('text', value => text?.(value));
  parser.on('cdata', value => text?.(value));
  // In pieces, so that an error stops the reading where it stands.
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.close();
};

const PIECE = 1 << 16;

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
