/** Speeches of three parties, made for the tests: several by the same person, one party with a single speech when asked for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Speech = {
  readonly id: string;
  readonly speaker: string;
  readonly party: string;
  readonly date: string;
  readonly text: string;
};

/** What every party says. */
const COMMON = [
  'Fru talman! Det här är en viktig fråga.',
  'Vi har sett problem i skolan och i vården.',
  'Jag kan inte kommentera det enskilda fallet.',
  'Regeringen måste ta sitt ansvar för landet.',
  'Det är bra att så många barn mår bra.',
  'Vi vill satsa på tågen och på vägarna.',
];
/** What one party says all the time. */
const OWN: Readonly<Record<string, string>> = {
  S: 'Arbetet och arbetsmarknaden är det viktigaste för arbetarna.',
  M: 'Polisen och straffen behövs, och skatten ska sänkas.',
  MP: 'Klimatet och skogen är hotade, och klimatet väntar inte.',
};
const SPEAKERS: Readonly<Record<string, readonly string[]>> = {
  S: ['Eva Ek', 'Bo Alm', 'Ida Gran'],
  M: ['Ann Asp', 'Per Lind', 'Åsa Rönn'],
  MP: ['Lo Hägg', 'My Tall', 'Ulf Björk'],
};

/** `each` speeches a party; those of MP are as many as `last` says. */
export const speeches = (each: number, last = each): Speech[] =>
  ['S', 'M', 'MP'].flatMap(party =>
    Array.from({ length: party === 'MP' ? last : each }, (_, i) => {
      const common = COMMON.map((_, k) => COMMON[(k * (i + 1) + i) % COMMON.length]!).slice(0, 3 + (i % 3));
      return {
        id: `${party}-${i}`,
        speaker: SPEAKERS[party]![i % 3]!,
        party,
        date: `20${18 + (i % 2)}-0${1 + (i % 9)}-10`,
        text: [...common, OWN[party]!].join(' '),
      };
    }),
  );

/** A JSONL file with these lines, in a folder of its own. */
export const fileOf = (lines: readonly object[], name = 'tal.jsonl'): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-groups-')), name);
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  return file;
};

/** Rows of a CSV table by the names of its columns (RFC 4180). */
export const rowsOf = (csv: string): Record<string, string>[] => {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g)];
  const lines: string[][] = [[]];
  for (const [, cell, end] of cells) {
    lines.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end === '\n') lines.push([]);
  }
  const [head, ...rows] = lines.slice(0, -1);
  return rows.map(row => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
};
