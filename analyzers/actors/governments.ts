/** Parties in the Swedish government by date, 1982–2022; the last row is open. Source: the Government Offices' list of governments (regeringen.se). */

export type Government = { readonly from: string; readonly parties: readonly string[] };

export const GOVERNMENTS: readonly Government[] = [
  { from: '1982-10-08', parties: ['S'] },
  { from: '1991-10-04', parties: ['M', 'L', 'C', 'KD'] },
  { from: '1994-10-07', parties: ['S'] },
  { from: '2006-10-06', parties: ['M', 'C', 'L', 'KD'] },
  { from: '2014-10-03', parties: ['S', 'MP'] },
  { from: '2021-11-30', parties: ['S'] },
  { from: '2022-10-18', parties: ['M', 'KD', 'L'] },
];

/** Parties in the national government at an ISO date; null before October 1982 or without a date. */
export function governingParties(date: string | undefined): readonly string[] | null {
  if (!date) return null;
  return GOVERNMENTS.findLast(government => government.from <= date)?.parties ?? null;
}
