/**
 * Swedish stop words of the Snowball project (114 words, BSD licence, https://snowballstem.org), and *ska* and *skall*, which it lacks
 * beside its *skulle*: the list that is left out of term and keyness tables unless another is given. Counts and denominators include
 * them all the same.
 *
 * `words` are forms. Lemmas are left out whole or not at all: `entries` adds those lemmas whose forms stand under other words here
 * (*kan, kunde* → *kunna*), and holds back the content words that only look like one of these (*vår*, the season).
 * `stop-list.ts` says how entries are read.
 */
const words = `
  och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du
  henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp
  vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv
  detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan
  vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt
  våra ert era vilkas ska skall
`
  .trim()
  .split(/\s+/);

/** Lemmas of listed forms that are no such forms themselves. */
const LEMMAS = ['skola (verb)', 'kunna (verb)', 'all (function)', 'sån (function)'] as const;

/** Content words, of which no form is meant by the list. *Sitta* stands in it by mistake: it was taken for a form of *sitt*. */
const CONTENT_WORDS = [
  'man (noun)',
  'vår (noun)',
  'vara (noun)',
  'mitt (noun)',
  'under (noun)',
  'men (noun)',
  'hans (noun)',
  'här (noun)',
  'var (noun)',
  'vad (noun)',
  'en (noun)',
  'för (verb)',
  'så (verb)',
  'åt (verb)',
  'sitta (verb)',
] as const;

/** The stop words that are left out unless others are named: as forms (`words`), and as forms and lemmas (`entries`). */
export const stopWords = {
  name: 'snowball-sv',
  words,
  entries: [...words, ...LEMMAS, ...CONTENT_WORDS.map(word => `-${word}`)],
} as const;
