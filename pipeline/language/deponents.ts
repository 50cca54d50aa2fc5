/**
 * Verbs whose -s is no passive. The test: a passive has an active counterpart in which its subject is the object (`resurser saknas`,
 * `kommunen saknar resurser`); where the form without -s means something else (`hoppas`, `hoppa`) or nothing, the -s belongs to the verb.
 * After Svenska Akademiens grammatik 2 (Verb §8–10) and 4 (Passiv §27–33); verbs checked against the s-verbs of SALDO.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that have only the form in -s: what looks like a passive of another verb (`hoppa`, `lycka`) is in running text always one of these. */
export const DEPONENTS: ReadonlySet<string> = list(
  'andas avundas bemödas blygas brottas brås djärvas dväljas envisas finnas frodas färdas förgås glädjas handskas hoppas hämnas hövas idas ' +
    'kivas kräkas lyckas låtsas minnas misslyckas nalkas nännas samsas skämmas slåss svettas trivas tyckas umgås vantrivas vistas vredgas ' +
    'våndas väsnas yvas åldras åtnöjas',
);

/** Verbs whose form in -s is as a rule a verb of its own, though one without -s exists: `det känns`, `det syns`, `alla ryms`. */
export const MEDIALS: ReadonlySet<string> = list(
  'avmattas dagas fajtas flockas förefinnas förfasas förhållas förolyckas gnabbas kännas nöjas rymmas släktas stormtrivas synas sämjas tampas ' +
    'trilskas trängas tävlas töras utspelas vidkännas ängslas ävlas',
);

/** With a particle even these are passives: `känns igen`, `känns av`. */
export const PASSIVE_PARTICLES: ReadonlySet<string> = list('igen');

/**
 * Verbs whose -s means "each other", and when: `always`; `apart` only before a particle of togetherness (`hjälps åt`, `talas vid`); `people`
 * only where the subject says who (`vi ses`, against `det ses som`). An *av*-phrase makes each of them a passive (`möts av kritik`).
 */
export const RECIPROCALS: ReadonlyMap<string, 'always' | 'apart' | 'people'> = new Map([
  ...['enas', 'mötas', 'träffas', 'kramas', 'pussas', 'kyssas', 'försonas', 'förlikas', 'skiljas'].map(
    verb => [verb, 'always'] as const,
  ),
  ...['hjälpas', 'talas', 'följas', 'turas'].map(verb => [verb, 'apart'] as const),
  ...['ses', 'höras'].map(verb => [verb, 'people'] as const),
]);

/** Particles that come with `hjälpas`, `följas`, `talas`, `turas` as reciprocals. */
export const TOGETHER: ReadonlySet<string> = list('åt vid om');
