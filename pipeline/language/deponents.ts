/** Verbs that have only the form in -s: what looks like a passive of another verb (`hoppa`, `lycka`) is in running text always one of these. */
export const DEPONENTS: ReadonlySet<string> = new Set(
  (
    'andas avundas bemödas blygas brottas brås djärvas dväljas envisas finnas frodas färdas förgås glädjas handskas hoppas hämnas hövas idas ' +
    'kivas kräkas lyckas låtsas minnas misslyckas nalkas nännas samsas skämmas slåss svettas trivas tyckas umgås vantrivas vistas vredgas ' +
    'våndas väsnas yvas åldras åtnöjas'
  ).split(' '),
);
