/** Headwords that the first part of a compound may stand for. */

/** A headword and what it costs to suppose it. */
export type Base = { readonly base: string; readonly cost: number };

/** `arbets` arbete, `kyrko` kyrka, `pojk` pojke, `skriv` skriva; the part itself comes first. */
export const basesOf = (part: string): readonly Base[] => {
  const list = [{ base: part, cost: 0 }];
  if (part.endsWith('s') && part.length > 4) {
    list.push({ base: part.slice(0, -1), cost: -1 }, { base: `${part.slice(0, -1)}e`, cost: 0 });
  }
  if (part.endsWith('es')) list.push({ base: `${part.slice(0, -2)}a`, cost: 0 });
  const last = part.at(-1)!;
  if ('oue'.includes(last)) list.push({ base: `${part.slice(0, -1)}a`, cost: 1 });
  if (last === 'e') list.push({ base: part.slice(0, -1), cost: 1 });
  if (/[^aeiouyåäö]$/.test(part)) list.push({ base: `${part}a`, cost: 1 }, { base: `${part}e`, cost: 1 });
  if (part.endsWith('ar')) list.push({ base: `${part}e`, cost: 0 });
  return list;
};
