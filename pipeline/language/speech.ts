/** Verbs and words by which somebody says that somebody says, thinks or asks something. Own collection. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Lemmas of verbs whose subject is the source of what stands under them. */
export const REPORTING_VERBS = list(`
  säga hävda påstå mena anse tycka tro anföra uppge meddela berätta skriva påpeka framhålla konstatera hänvisa redovisa rapportera svara fråga
  undra bedöma erkänna förklara understryka betona medge lova förneka tillägga föreslå kräva yrka varna förmoda befara anta antyda framföra
  poängtera notera upplysa försäkra intyga klaga kritisera resonera argumentera
`);

/** Prepositions whose noun is the source of the clause: *enligt Skolverket*. */
export const SOURCE_PREPOSITIONS = list('enligt');
