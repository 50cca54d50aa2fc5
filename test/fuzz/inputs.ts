/** Sound inputs of every kind that a command reads; the fuzzer spoils them. All text and names are invented. */

const line = (value: object): string => `${JSON.stringify(value)}\n`;

export const ANSWER = `Svar på interpellation av Anna Berg (M) till borgarrådet Bo Ek (S) om väntetider i hemtjänsten

Dnr KS 2024/123

Anna Berg har frågat mig:
1. Hur många har väntat längre än tre månader?
2. När blir det bättre?

Mitt svar är följande. Jag kan inte kommentera det enskilda fallet. Vi har ökat anslagen med 25 000 kr, dvs.
12,5 %, och nämnden följer arbetet. Regeringen har dock dragit ned på stödet; det är beklagligt.

Stockholm den 3 april 2024

Bo Ek
`;

/** A page as a scanner reads it. */
const SCAN = `Jag 6vergar nu till fragan om hemtjansten. Namnden har f6ljt upp besl utet och ledningsrättshavar-
en har sva-
rat. Det ar inte b ra att verksam heten fick vanta. Vi mäste göra mer för de äldre i staden.
`;

const SPEECHES = [
  ['a1', 'Anna Ek', 'M', 2019],
  ['a2', 'Anna Ek', 'M', 2020],
  ['b1', 'Bo Al', 'S', 2019],
  ['b2', 'Bo Al', 'S', 2020],
].map(([id, speaker, party, year], i) =>
  line({
    id,
    speaker,
    party,
    date: `${year}-05-0${i + 1}`,
    role: i % 2 === 0 ? 'statsråd' : 'ledamot',
    question: 'Vad tänker ministern göra?',
    text: `Vi ${i % 2 === 0 ? 'vill sänka skatten' : 'måste värna vården'} i kommunerna. Skolan är bra, inte dålig. ${'Regeringen har ansvar för omsorgen och trygghet. '.repeat(3 + i)}`,
  }),
);

const TEXT = 'Jag kan inte kommentera det enskilda fallet. Vi har ökat anslagen. Det regnar.';
const CODED = [
  { start: 0, end: 43, coder1: [{ start: 4, end: 24, code: 'deflection.withhold' }], coder2: [] },
  { start: 45, end: 66, coder1: [{ start: 48, end: 65, code: 'responsibility.act' }], coder2: [] },
];

export const INPUTS: ReadonlyMap<string, string> = new Map([
  ['svar.txt', ANSWER],
  [
    'svar.meta.json',
    JSON.stringify({
      respondent: 'Bo Ek',
      party: 'S',
      role: 'borgarråd',
      date: '2024-04-03',
      title: 'Svar',
      governs: true,
    }),
  ],
  ['skannad.txt', SCAN],
  ['skannad.meta.json', JSON.stringify({ respondent: 'Cia Bo', party: 'V' })],
  ['tal.jsonl', SPEECHES.join('')],
  [
    'kodbok.json',
    JSON.stringify({
      name: 'egen',
      version: '1',
      extends: true,
      lists: [{ name: 'Skola', lemmas: ['skola', 'elev'], forms: ['skolan'] }],
      codes: [
        {
          id: 'deflection.school',
          family: 'deflection',
          direction: null,
          name: { sv: 'skola', en: 'school' },
          definition: { sv: 'Talar om skolan.', en: 'Speaks of the school.' },
          rule: { sv: 'Skolan nämns.', en: 'The school is named.' },
          boundary: { code: 'deflection.defer', test: { sv: 'Nämns tid?', en: 'Is time named?' } },
          source: 'invented',
          version: '1.0',
          cues: [
            {
              id: 'school-1',
              pattern: '#Skola är .{0,3} bra',
              confidence: 0.7,
              examples: ['Skolan är bra.'],
              counterExamples: ['Vården är bra.'],
            },
          ],
        },
      ],
    }),
  ],
  ['kodningar.jsonl', line({ id: 'k1', speaker: 'Bo Ek', role: 'borgarråd', text: TEXT, sentences: CODED })],
  ['fynd.jsonl', line({ id: 'k1', reply: 'none', findings: [{ start: 4, end: 24, code: 'deflection.withhold' }] })],
  ['lexikon.csv', 'word,value\nbra,2\ndålig,-2\ntrygghet,1.5\nbeklagligt,-1\n'],
  ['stopp.txt', 'och\natt\ni\nen\ndet\nvi\n'],
  [
    'rättningar.jsonl',
    line({
      id: 'skannad',
      edits: [{ start: 4, end: 11, from: '6vergar', to: 'övergår', reason: 'read', confidence: 1 }],
    }),
  ],
]);

export const PATTERNS = [
  'vi har .{0,3} #Sup',
  '[<who>#NOUN] är (bra|inte dålig)',
  '#Lkunna inte #VERB',
  '^vi #VERB+ .',
  'vi !har #VERB',
  '"25 000 kr"',
  't ex',
  '(#NOUN && #Def) $',
];
export const QUERIES = ['skolan', 'kan inte *', 'lemma:ha', '25 000 kr', 't ex', 'vård*'];
