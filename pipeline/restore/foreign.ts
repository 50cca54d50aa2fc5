/** Finds runs of English, German and French inside Swedish paragraphs. */
import type { Piece } from './words.ts';

/** Frequent small words that are no Swedish words: English, German, French. */
const FOREIGN = new Set(
  `the of to this that these those with from they their them our your his her its was were been being have has had will would should could which who whom what when where why because about into than then there
  is are am be not but we you it by as an or us my me do does did make made make can may must shall all any some only just more most other such very also both each over under after before between through
  work together world people change good way time new us right well
  der die das und ist nicht ein eine einer eines einem einen mit zu auf von dem des im zum zur sich auch als wie bei nach über wird werden sind wir ihr sie ich oder aber
  le la les des est et une dans pour que qui sur par avec pas plus nous vous ils elle ce cette ces du au aux`.split(
    /\s+/,
  ),
);
/** Of these, what also is a Swedish word or a scanned one, and so proves nothing alone. */
const WEAK = new Set(
  'is am be by as an or us my me do all under over may are was his her good time makes die das des ein sind wie bei la les pas plus du par que sur au ce et ist und von im der den can must made has'.split(
    ' ',
  ),
);
const SWEDISH = new Set(
  'och att det som en ett på pa är ar av för for med till den har inte om ska kan vi jag de var så sa från fran vid när nar men'.split(
    ' ',
  ),
);
const GAP = 3;

/** One flag a piece: stands in a run with at least three words of another language, two of them beyond doubt, and more of them than Swedish ones. */
export function markForeignRuns(pieces: readonly Piece[]): Uint8Array {
  const flags = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    if (!isForeign(pieces[i]!)) continue;
    let last = i;
    let [foreign, strong, swedish] = [0, 0, 0];
    for (let k = i; k < pieces.length && k - last <= GAP; k++) {
      const word = pieces[k]!.text.toLowerCase();
      if (FOREIGN.has(word)) {
        foreign++;
        if (!WEAK.has(word)) strong++;
        last = k;
      } else if (SWEDISH.has(word) && word !== 'for' && word !== 'de' && word !== 'den') swedish++;
    }
    if (foreign >= 3 && strong >= 2 && foreign > 2 * swedish) fill(pieces, flags, i, last);
    i = last;
  }
  return flags;
}

function isForeign({ text }: Piece): boolean {
  return FOREIGN.has(text.toLowerCase());
}

/** The run, and the words around it up to the sentence's limits or the next Swedish word. */
function fill(pieces: readonly Piece[], flags: Uint8Array, first: number, last: number): void {
  let from = first;
  while (from > 0 && !pieces[from]!.opens && !SWEDISH.has(pieces[from - 1]!.text.toLowerCase()) && first - from < 4)
    from--;
  let to = last + 1;
  while (to < pieces.length && !pieces[to]!.opens && !SWEDISH.has(pieces[to]!.text.toLowerCase()) && to - last < 5)
    to++;
  flags.fill(1, from, to);
}
