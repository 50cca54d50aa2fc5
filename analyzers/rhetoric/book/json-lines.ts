/** On which line of a JSON text each value stands, so that an error in a codebook can say where. */

/** Line numbers (from 1) by path, such as `codes/3/cues/0/pattern`. The text must be valid JSON. */
export function linesOfJson(json: string): Map<string, number> {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const skip = () => {
    for (; at < json.length && /\s/u.test(json[at]!); at++) if (json[at] === '\n') line++;
  };
  const readString = (): string => {
    const start = at++;
    while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    return JSON.parse(json.slice(start, ++at)) as string;
  };
  const readValue = (path: string): void => {
    skip();
    lines.set(path, line);
    const opening = json[at];
    if (opening === '"') {
      readString();
    } else if (opening === '{' || opening === '[') {
      readMembers(path, opening === '{');
    } else {
      while (at < json.length && !/[\s,\]}]/u.test(json[at]!)) at++;
    }
  };
  const readMembers = (path: string, named: boolean): void => {
    const closing = named ? '}' : ']';
    at++;
    skip();
    for (let index = 0; json[at] !== closing; index++) {
      let key = String(index);
      if (named) {
        key = readString();
        skip();
        at++;
      }
      readValue(path ? `${path}/${key}` : key);
      skip();
      if (json[at] === ',') at++;
      skip();
    }
    at++;
  };
  readValue('');
  return lines;
}
