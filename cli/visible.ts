/** What goes to a terminal: control characters as signs that can be read, so that no text, id or name can move the cursor, colour the screen or turn lines around. */

/** Control characters but tab and line feed, and the marks that turn the direction of writing (Unicode TR 36, 3.6). */
const CONTROL = /[^\t\n\P{Cc}]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** `\x1b` for the escape character, and so on; `\u202e` for marks of direction. A carriage return before a line feed is dropped. */
export const visible = (text: string): string =>
  text.replace(/\r\n/gu, '\n').replace(CONTROL, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });

/** The same stream, to which texts are written as `visible`. Bytes are data and pass as they are. */
export const visibleStream = <T extends NodeJS.WritableStream>(stream: T): T =>
  new Proxy(stream, {
    get: (target, name) => {
      const held: unknown = Reflect.get(target, name, target);
      if (typeof held !== 'function') return held;
      if (name !== 'write') return held.bind(target) as unknown;
      return (chunk: unknown, ...rest: readonly unknown[]): unknown =>
        Reflect.apply(held, target, [typeof chunk === 'string' ? visible(chunk) : chunk, ...rest]);
    },
  });
