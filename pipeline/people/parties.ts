/** Parties through their names: what was FP is L. */

const NOW: ReadonlyMap<string, string> = new Map([
  ['FP', 'L'],
  ['KDS', 'KD'],
  ['VPK', 'V'],
]);

/** The letters under which a party goes today: `FP` is L (since November 2015), `KDS` KD (1996), `VPK` V (1990). */
export const partyToday = (party: string): string => NOW.get(party.toUpperCase()) ?? party.toUpperCase();
