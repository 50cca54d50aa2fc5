/** Who speaks, as records write it: “Anf. 1 Klimat- och miljöminister ANNIKA STRANDHÄLL (S):”. */
import type { Sidecar } from '../../pipeline/types.ts';

export type Speaker = Pick<Sidecar, 'respondent' | 'party' | 'role'>;

const OFFICE =
  /^(?<office>.*?(?:minister(?:n|s)?|statsråd(?:et)?|statssekreterare|talman(?:nen)?|riksdagsdirektören?))\s+(?=\p{Lu})/iu;
const PARTICLE = /^(?:af|av|von|van|der|den|de|di|el|al|zu)$/iu;

/** A written question: “1991/92:36 av Anna Ek (s) till näringsministern om …”. */
const AUTHOR = /(?:^|\s)av\s+(?<author>\p{Lu}[^()]*\(\p{L}+\))\s+till\s/u;

/** Name, party and office of a heading before a speech, or of the author of a written question. */
export const speakerOf = (heading: string): Speaker => {
  const plain = (AUTHOR.exec(heading)?.groups?.author ?? heading)
    .replace(/\s+/gu, ' ')
    .replace(/^\s*anf\.?\s*\d+\s*/iu, '')
    .replace(/\s*(?:\(replik\)|replik)?\s*:?\s*$/iu, '');
  const party = /\(\s*(?<party>\p{L}{1,4}|-)\s*\)\s*$/u.exec(plain)?.groups?.party;
  const named = plain.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  const office = OFFICE.exec(named)?.groups?.office;
  const name = capitalised(office === undefined ? named : named.slice(office.length).trim());
  return {
    ...(name !== '' && { respondent: name }),
    ...(party !== undefined && { party: party.toUpperCase() }),
    ...(office !== undefined && { role: office.toLowerCase() }),
  };
};

/** NAMES IN CAPITALS as names; others as they are. */
const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word, i) => {
      if (!/^[\p{Lu}\p{P}]{2,}$/u.test(word) || !/\p{Lu}{2}/u.test(word)) return word;
      const lower = word.toLowerCase();
      if (i > 0 && PARTICLE.test(lower)) return lower;
      return withCapital(lower);
    })
    .join(' ');

/** A part of a name with its capitals: `asp-lind` → `Asp-Lind`. */
export const withCapital = (word: string): string =>
  word.replace(/(?<=^|[-'’])\p{Ll}/gu, letter => letter.toUpperCase());

/** Whether somebody speaks for the government. */
export const isMinister = ({ role = '' }: Speaker): boolean => /minister|statsråd/u.test(role);
