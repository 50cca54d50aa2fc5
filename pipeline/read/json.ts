/** Where the values of a JSON text stand, so that an error can name the line. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** Keys and indices from the outermost value to one inside it. */
export type JsonPath = readonly (string | number)[];

/** The line, from 1, on which the value at `path` begins, or the innermost value around it that exists. */
export const lineOfValue = (json: string, path: JsonPath): number => {
  const root = parseTree(json);
  const node = root === undefined ? undefined : innermost(root, path);
  return lineAt(json, node?.offset ?? 0);
};

/** The line, from 1, of an offset. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

const innermost = (root: Node, path: JsonPath): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
};
