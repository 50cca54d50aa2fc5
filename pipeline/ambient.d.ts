/** Types of modules that bring none: only what is used of them. */

/** Single modules of natural, imported by path (its root loads database clients and prints on stdout). */
declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'fontkit' {
  export function openSync(file: string): {
    layout(text: string): { advanceWidth: number };
    readonly unitsPerEm: number;
  };
}
