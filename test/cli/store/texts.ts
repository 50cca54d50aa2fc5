/** Small documents for stores: each with a person, a date and some words of its own. */
export type Speech = {
  readonly id: string;
  readonly speaker: string;
  readonly party: string;
  readonly date: string;
  readonly text: string;
};

const PEOPLE = [
  ['Eva Ek', 'V'],
  ['Bo Alm', 'S'],
  ['Åsa Ask', 'M'],
] as const;
const MATTERS = ['skolan', 'vården', 'vägarna', 'polisen', 'tågen'];

export const speeches = (count: number, first = 1): Speech[] =>
  Array.from({ length: count }, (_, k) => {
    const i = first + k;
    const [speaker, party] = PEOPLE[i % PEOPLE.length]!;
    const matter = MATTERS[i % MATTERS.length]!;
    return {
      id: `tal-${i}`,
      speaker,
      party,
      date: `2020-01-${String((i % 28) + 1).padStart(2, '0')}`,
      text: `Fru talman! Vi tar ansvar för ${matter}, och ${matter} blir bättre. Det kostar ${i} 000 kr, t ex i Tal${i}.\n\nJag tackar för frågan.`,
    };
  });

export const jsonl = (records: readonly object[]): string =>
  records.map(record => `${JSON.stringify(record)}\n`).join('');
