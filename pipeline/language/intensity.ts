/** Swedish words that raise or lower the strength of the word after them, and words that make it only possible. */

/** Lower-case form → what the strength of the next word of tone is multiplied by. */
export const INTENSIFIERS: ReadonlyMap<string, number> = new Map([
  ...'mycket väldigt oerhört extremt ytterst synnerligen särskilt otroligt enormt helt fullständigt totalt markant kraftigt djupt allra jätte'
    .split(' ')
    .map(word => [word, 1.4] as const),
  ...'ganska rätt något lite litet delvis knappt relativt någorlunda tämligen aningen halvt'
    .split(' ')
    .map(word => [word, 0.6] as const),
]);

/** How many words before a word of tone are looked at. */
export const INTENSITY_REACH = 2;
export const POSSIBILITY_REACH = 4;
