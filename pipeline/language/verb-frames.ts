/** Verbs by what stands with them, as lemmas. Own collection. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Verbs by which the object is to do what the infinitive says: *be någon komma*, *uppmana kommunen att agera*. */
export const OBJECT_CONTROL = list(`
  be bedja uppmana uppdra tvinga låta förmå få hjälpa uppmuntra övertala tillåta förbjuda råda beordra instruera rekommendera anmoda inbjuda hindra
  se höra lära ålägga förplikta
`);

/** Verbs of giving, whose *till*- or *åt*-phrase is who gets it. */
export const GIVING = list(`
  ge skänka betala utbetala anslå tilldela överlåta lämna överlämna sända skicka fördela erbjuda bevilja avsätta tillföra dela överföra föra anvisa
  lämna leverera sälja låna
`);

/** Verbs that take no object: after an expletive *det* the noun behind them is what there is (*Det pågår ett arbete*). */
export const PRESENTING = list(`
  finnas pågå ske saknas krävas behövas föreligga råda uppstå förekomma komma bli vara återstå existera hända inträffa utgå tillkomma
`);
