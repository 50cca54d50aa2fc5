import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../pipeline/structure/headings.ts';
import { readTitle } from '../../../pipeline/structure/title.ts';
import type { Person } from '../../../pipeline/types.ts';

const short = ({ name, party, role }: Person): string => [role, name, party && `(${party})`].filter(Boolean).join(' ');
const read = (text: string): (string | undefined)[] => {
  const title = readHeading(text);
  return [
    title?.questioners.map(short).join(' + ') || undefined,
    title?.addressees.map(short).join(' + ') || undefined,
    title?.topic,
  ];
};

describe('a title names who asks, who is asked, and about what', () => {
  it.each([
    ['Nr 2009:33 av Uno Dahl (m) om gatlyset', 'Uno Dahl (M)', undefined, 'gatlyset'],
    ['1995/96:13 av Uno Dahl (c) till statsrådet Eva Lind om vägar', 'Uno Dahl (C)', 'statsråd Eva Lind', 'vägar'],
    [
      'Interpellation 2016/17:3 Ansvaret för stöd till svaga regioner av Uno Dahl (M) till Närings- och vägminister Eva Lind (S)',
      'Uno Dahl (M)',
      'närings- och vägminister Eva Lind (S)',
      'Ansvaret för stöd till svaga regioner',
    ],
    ['Interpellation 1997/98:9 av Uno Dahl (m) till skatteministern om tull', 'Uno Dahl (M)', 'skatteminister', 'tull'],
    [
      'Stöd till svaga till Eva Lind (fp), statsråd om Stöd till svaga',
      undefined,
      'statsråd Eva Lind (FP)',
      'Stöd till svaga',
    ],
    ['Vägarna till Lind, Eva (s) - Vägminister om Vägarna', undefined, 'vägminister Eva Lind (S)', 'Vägarna'],
    [
      'Svar på interpellation nr 5-2025 från Uno Dahl (L) – Båtar för alla',
      'Uno Dahl (L)',
      undefined,
      'Båtar för alla',
    ],
    [
      'Svar på interpellation till park- och vägnämndens ordförande gällande bänkar, Uno Dahl (V)',
      'Uno Dahl (V)',
      'park- och vägnämndens ordförande',
      'bänkar',
    ],
    ['Interpellation: Ställd till KSO Eva Lind (m)', undefined, 'KSO Eva Lind (M)', undefined],
    ['Interpellation ställd av Uno Dahl (V) angående bänkar', 'Uno Dahl (V)', undefined, 'bänkar'],
    ['7. Interpellation av Uno Dahl (C): Var är bänkarna?', 'Uno Dahl (C)', undefined, 'Var är bänkarna?'],
    ['Svar på fråga från Uno Dahl och Åsa Ek (båda FI) om hav', 'Uno Dahl (FI) + Åsa Ek (FI)', undefined, 'hav'],
    [
      'Svar på interpellation: Bänkar; Uno Dahl (AP) och Åsa Ek (AP)',
      'Uno Dahl (AP) + Åsa Ek (AP)',
      undefined,
      'Bänkar',
    ],
    [
      'Svar på fråga 2023/24:5 av Uno Dahl (S) Väntan och fråga 2023/24:7 av Åsa Ek (V) Provorter',
      'Uno Dahl (S) + Åsa Ek (V)',
      undefined,
      undefined,
    ],
    [
      'Svar på interpellation av Uno Dahl (-) till rådet Eva Lind (tup) om hav',
      'Uno Dahl (-)',
      'råd Eva Lind (TUP)',
      'hav',
    ],
    ['Svar på interpellation av S-politikern Uno Dahl om hav', 'Uno Dahl (S)', undefined, 'hav'],
  ])('%s', (text, asker, asked, topic) => {
    const [first, second, third] = read(text);
    expect([first, second]).toEqual([asker, asked]);
    if (topic !== undefined) expect(third).toBe(topic);
  });

  it('though it is cut at a line end', () =>
    expect(
      readTitle('Svar på fråga från Åsa Ek (S) till park-\nnämndens ordförande Bo Alm (M) om bänkar')?.respondent,
    ).toEqual({
      name: 'Bo Alm',
      party: 'M',
      role: 'parknämndens ordförande',
    }));

  it.each(['Frågan är inte om vi har råd.', 'Interpellationen kom från en god vän till mig.', 'Svaret är ja.'])(
    'and a sentence is none: %s',
    text => expect(readTitle(text)).toBeUndefined(),
  );
});
