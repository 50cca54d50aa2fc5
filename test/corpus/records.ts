/** Speeches in the forms in which records of parliaments and tables come: TEI, the Riksdag's open data, CSV, lines of JSON. All names are invented. */
import { PARAGRAPHS } from './containers.ts';

const SPEAKERS = [
  { name: 'Anna Ek', shown: 'Statsrådet ANNA EK (S)', party: 'S' },
  { name: 'Bo Alm', shown: 'BO ALM (M)', party: 'M' },
] as const;

const SPEECHES = PARAGRAPHS.map((text, i) => ({ id: `t-${i + 1}`, text, ...SPEAKERS[i % 2]! }));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const tei = (): string =>
  `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>${SPEAKERS.map(({ name, party }, i) => `<person xml:id="p${i}"><persName>${name}</persName><desc>${party}</desc></person>`).join('')}</listPerson></particDesc><settingDesc><setting><date when="2022-05-13">2022-05-13</date></setting></settingDesc></profileDesc></teiHeader><text><body><div><head>§ 8 Svar på interpellation 2021/22:1 om bänkar</head>${SPEECHES.map(({ id, text, shown }, i) => `<note type="speaker">Anf. ${i + 1} ${shown}:</note><u who="#p${i % 2}" xml:id="${id}"><seg>${escaped(text)}</seg></u>`).join('')}</div></body></text></TEI>`;

/** A record of which every word is annotated. */
const annotated = (): string =>
  `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div>${SPEECHES.map(
    ({ id, text }) =>
      `<u who="#p" xml:id="${id}"><seg><s>${text
        .split(' ')
        .map(word => `<w lemma="${escaped(word.toLowerCase())}">${escaped(word)}</w>`)
        .join('\n')}</s></seg></u>`,
  ).join('')}</div></body></text></TEI>`;

const status = () => ({
  dokumentstatus: {
    dokument: { dok_id: 'H8101', typ: 'ip', titel: 'bänkar', datum: '2021-04-01 00:00:00' },
    debatt: {
      anforande: SPEECHES.map(({ text, shown, party }, i) => ({
        anf_nummer: String(i + 1),
        talare: shown,
        parti: party,
        anf_datum: '2021-05-04 00:00:00',
        anf_text: `<p>${escaped(text)}</p>`,
      })),
    },
  },
});

const asXml = (fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .map(
          (one: unknown) =>
            `<${name}>${typeof one === 'object' ? asXml(one as object) : escaped(String(one))}</${name}>`,
        ),
    )
    .join('');

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The speeches in every form, by file name. */
export const records = (): ReadonlyMap<string, string> =>
  new Map([
    ['g.xml', tei()],
    ['h.ana.xml', annotated()],
    ['i.json', JSON.stringify(status())],
    ['j.xml', `<?xml version="1.0" encoding="utf-8"?>\n${asXml(status())}`],
    [
      'k.csv',
      `id,talare,parti,datum,text\n${SPEECHES.map(({ id, name, party, text }) => [id, name, party, '2021-05-04', text].map(quoted).join(',')).join('\n')}\n`,
    ],
    [
      'l.jsonl',
      SPEECHES.map(
        ({ id, name, party, text }) => `${JSON.stringify({ id, speaker: name, party, date: '2021-05-04', text })}\n`,
      ).join(''),
    ],
  ]);
