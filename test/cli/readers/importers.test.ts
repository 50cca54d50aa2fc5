/** Records of parliaments: each speech with who said it, when, and in a debate on an interpellation who had asked. */
import { describe, expect, it } from 'vitest';
import { Guard } from '../../../cli/readers/guard.ts';
import { LIMITS } from '../../../cli/readers/limits.ts';
import { speakerOf } from '../../../cli/readers/speaker.ts';

const read = async (name: string, text: string) => {
  const found = await new Guard(LIMITS).read({ bytes: Buffer.from(text), name, place: name });
  return { format: found!.reader.format, documents: found!.documents };
};

it.each([
  [
    'Anf. 1 Klimat- och miljöminister ANNIKA EK (S):',
    { respondent: 'Annika Ek', party: 'S', role: 'klimat- och miljöminister' },
  ],
  ['Anf. 21 Statsrådet BO VON ALM (kds) replik:', { respondent: 'Bo von Alm', party: 'KDS', role: 'statsrådet' }],
  [
    'Äldre- och socialförsäkringsministern Cecilia Asp-Lind (M)',
    { respondent: 'Cecilia Asp-Lind', party: 'M', role: 'äldre- och socialförsäkringsministern' },
  ],
  ['Anf. 3 DAN AF BERG (-)', { respondent: 'Dan af Berg', party: '-' }],
  ['1991/92:36 av Eva Dal (fp) till näringsministern om malm', { respondent: 'Eva Dal', party: 'FP' }],
  ['Anf. 9 FÖRSTE VICE TALMANNEN', { respondent: 'Förste Vice Talmannen' }],
])('%s', (heading, speaker) => expect(speakerOf(heading)).toEqual(speaker));

describe('the Riksdag’s open data', () => {
  const speech = (number: number, talare: string, text: string) => ({
    anf_nummer: String(number),
    talare,
    parti: /\((.)\)/.exec(talare)![1]!,
    anf_datum: '2021-05-04 00:00:00',
    anf_text: `<p>${text}</p>`,
  });
  const debate = {
    dokumentstatus: {
      dokument: { dok_id: 'H8101', typ: 'ip', titel: 'bänkar', datum: '2021-04-01 00:00:00' },
      debatt: {
        anforande: [
          speech(1, 'Statsrådet Anna Ek (S)', 'Bo Alm har frågat mig om bänkar.'),
          speech(2, 'Bo Alm (M)', 'Tack för svaret.'),
          speech(3, 'Statsrådet Anna Ek (S)', 'Vi återkommer.'),
        ],
      },
    },
  };
  const expected = [
    {
      id: 'H8101-1',
      text: 'Bo Alm har frågat mig om bänkar.',
      facts: {
        respondent: 'Anna Ek',
        party: 'S',
        role: 'statsrådet',
        date: '2021-05-04',
        questioner: 'Bo Alm',
        questionerParty: 'M',
        facts: { kind: 'interpellationssvar' },
      },
    },
    { id: 'H8101-2', facts: { respondent: 'Bo Alm', party: 'M', facts: { kind: 'inlägg i interpellationsdebatt' } } },
    { id: 'H8101-3', facts: { questioner: 'Bo Alm', facts: { kind: 'inlägg i interpellationsdebatt' } } },
  ];

  it('as JSON', async () => {
    const { format, documents } = await read('a.json', `\ufeff${JSON.stringify(debate)}`);
    expect(format).toBe('riksdagen');
    expect(documents).toMatchObject(expected);
  });

  it('as XML', async () => {
    const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const fields = (record: object): string =>
      Object.entries(record)
        .map(([name, value]) =>
          [value]
            .flat()
            .map(
              (item: unknown) =>
                `<${name}>${typeof item === 'object' ? fields(item as object) : escaped(String(item))}</${name}>`,
            )
            .join(''),
        )
        .join('');
    expect((await read('a.xml', `<?xml version="1.0"?>\n${fields(debate)}`)).documents).toMatchObject(expected);
  });

  it('a single speech, and a document in which nobody speaks', async () => {
    const one = {
      anforande: { anforande_id: 'x-1', talare: 'Bo Alm (M)', dok_datum: '2021-05-04', anforandetext: '<p>Ja.</p>' },
    };
    expect((await read('a.json', JSON.stringify(one))).documents).toMatchObject([{ id: 'x-1', text: 'Ja.' }]);
    const motion = {
      dokumentstatus: {
        dokument: {
          dok_id: 'H802',
          titel: 'Bänkar',
          subtitel: 'av Bo Alm (M)',
          datum: '2020-10-01',
          html: '<div><p>Riksdagen beslutar om bänkar.</p></div>',
        },
      },
    };
    expect((await read('a.json', JSON.stringify(motion))).documents).toMatchObject([
      {
        id: 'H802',
        text: 'Riksdagen beslutar om bänkar.',
        facts: { respondent: 'Bo Alm', party: 'M', title: 'Bänkar', date: '2020-10-01' },
      },
    ]);
  });
});

describe('TEI', () => {
  const record = (body: string): string =>
    `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson><person xml:id="p1"><persName><forename>Anna</forename><surname>Ek</surname></persName></person></listPerson></particDesc><settingDesc><setting><date when="2022-05-13">2022-05-13</date></setting></settingDesc></profileDesc></teiHeader><text><body>${body}</body></text></TEI>`;

  it('has who speaks from the note before, else from the list of people', async () => {
    const body =
      '<div><head>§ 8 Svar på interpellation 2021/22:1 om bänkar</head><note type="speaker">Anf. 1 Statsrådet ANNA EK (S):</note><u who="#p1" xml:id="u1"><seg>Ett.</seg><seg>Två.</seg></u><note type="speaker">Anf. 2 BO ALM (M):</note><u who="#p2" xml:id="u2"><seg>Tre.</seg></u></div><div><u who="#p1" xml:id="u3"><seg>Fyra.</seg></u></div>';
    expect((await read('a.xml', record(body))).documents).toMatchObject([
      {
        id: 'u1',
        text: 'Ett.\n\nTvå.',
        facts: {
          respondent: 'Anna Ek',
          party: 'S',
          date: '2022-05-13',
          questioner: 'Bo Alm',
          facts: { kind: 'interpellationssvar' },
        },
      },
      { id: 'u2', text: 'Tre.', facts: { respondent: 'Bo Alm', party: 'M' } },
      { id: 'u3', text: 'Fyra.', facts: { respondent: 'Anna Ek' } },
    ]);
  });

  it('speech that is cut by a note goes on', async () => {
    const body =
      '<div><note type="speaker">Anf. 1 BO ALM (M):</note><u who="#p2" xml:id="u1"><seg>Ett</seg></u><note>(Applåder)</note><u who="#p2" prev="u1" xml:id="u2"><seg>två.</seg></u></div>';
    expect((await read('a.xml', record(body))).documents).toMatchObject([{ id: 'u1', text: 'Ett\n\ntvå.' }]);
  });

  it('words of an annotated text are put together as they stood', async () => {
    const body =
      '<div><u who="#p1" xml:id="u1"><seg><s><w lemma="vi">Vi</w>\n<name><w lemma="se" join="right">ser</w></name>\n<pc>.</pc></s>\n<s><w join="right">Ja</w><pc join="right">,</pc>\n<w>nu</w></s></seg></u></div>';
    expect((await read('a.ana.xml', record(body))).documents[0]!.text).toBe('Vi ser. Ja,nu');
  });
});
