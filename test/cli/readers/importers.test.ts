/** Records of parliaments: each speech with who said it, when, and in a debate on an interpellation who had asked. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Guard } from '../../../cli/readers/guard.ts';
import { LIMITS } from '../../../cli/readers/limits.ts';
import { speakerOf } from '../../../cli/readers/speaker.ts';
import { ordskifte } from '../run.ts';

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

describe('lists of speeches as tables', () => {
  const head =
    'dok_id,dok_datum,avsnittsrubrik,anforande_id,anforande_nummer,talare,parti,anforandetext,anforande_url_xml';
  const row = (number: number, talare: string, text: string): string =>
    `HD0996,2026-03-24 00:00:00,"Svar på interpellationerna 2025/26:1, 2 och 3 om bänkar",a-${number},${number},${talare},${/\((.)\)/.exec(talare)![1]},${text},https://example.org/${number}`;

  it('are read from the first speech to the last, whichever way they run', async () => {
    const rows = [
      row(12, 'Bo Alm (S)', '<p>Tack för svaret.</p>'),
      row(9, 'Socialministern Anna Ek (M)', '<p>Bo Alm har frågat mig om bänkar.</p>'),
    ];
    const { format, documents } = await read('a.csv', [head, ...rows].join('\n'));
    expect(format).toBe('riksdagen-csv');
    expect(documents).toMatchObject([
      {
        id: 'a-9',
        text: 'Bo Alm har frågat mig om bänkar.',
        facts: { respondent: 'Anna Ek', party: 'M', role: 'socialministern', date: '2026-03-24', questioner: 'Bo Alm' },
      },
      { id: 'a-12', facts: { respondent: 'Bo Alm', facts: { kind: 'inlägg i interpellationsdebatt' } } },
    ]);
  });

  it('without words are refused, with where the words are', () =>
    expect(read('a.csv', `${head}\n${row(1, 'Bo Alm (S)', '')}`)).rejects.toMatchObject({
      code: 'NO_TEXT',
      message: expect.stringContaining('one row'),
      next: expect.stringContaining('data.riksdagen.se'),
    }));
});

describe('headings of old records', () => {
  const record = (body: string): string => `<TEI><text><body><div>${body}</div></body></text></TEI>`;

  it('over two notes, in the speech after them or in the speech before say who speaks', async () => {
    const body = [
      '<note>Anf. 1 Socialminister ANNA</note><note type="speaker">VON EK (fp):</note><u xml:id="u1"><seg>Ett.</seg></u>',
      '<note>Anf. 2 Miljöminister BO ALM</note><u xml:id="u2"><seg>(c):</seg><seg>Två.</seg></u>',
      '<note>Anf. 3 Miljöminister BO ALM</note><note>(c) replik:</note><u xml:id="u3"><seg>Tre.</seg><seg>Anf. 4 EVA DAL (s)</seg><seg>replik:</seg><seg>Fyra.</seg></u>',
    ].join('');
    const { documents } = await read('a.xml', record(body));
    expect(documents.map(({ text, facts }) => [facts?.respondent, facts?.party, text])).toEqual([
      ['Anna von Ek', 'FP', 'Ett.'],
      ['Bo Alm', 'C', 'Två.'],
      ['Bo Alm', 'C', 'Tre.'],
      ['Eva Dal', 'S', 'Fyra.'],
    ]);
  });

  it('that lost their name end what the one before said, and nobody has the words', async () => {
    const body =
      '<note type="speaker">Anf. 1 BO ALM (c):</note><u who="#p1" xml:id="u1"><seg>Ett.</seg><seg>replik:</seg><seg>Två.</seg></u>';
    const { documents } = await read('a.xml', record(body));
    expect(documents.map(({ text, facts }) => [facts?.respondent, text])).toEqual([
      ['Bo Alm', 'Ett.'],
      [undefined, 'Två.'],
    ]);
  });

  it('a day outside the session of a record is none', async () => {
    const body = '<docDate when="1993-01-01">1993-01-01</docDate><u xml:id="u1"><seg>Ett.</seg></u>';
    expect((await read('prot-199394--124.xml', record(body))).documents[0]!.facts).not.toHaveProperty('date');
    expect((await read('prot-199293--72.xml', record(body))).documents[0]!.facts).toHaveProperty('date', '1993-01-01');
  });
});

describe('tagged frames', () => {
  const utterance = (id: string, who: string, prev: string | null, ...paragraphs: string[]) => ({
    u_id: id,
    n: '1',
    who,
    prev_id: prev,
    next_id: null,
    paragraphs,
    annotation: 'token\tlemma',
  });
  const frames = JSON.stringify([
    utterance('u1', 'bo_alm_1f6670', null, 'Fru talman ! Det ( sade han ) är " bra " , EU:s 5 % .'),
    utterance('u2', 'bo_alm_1f6670', 'u1', 'Tack .'),
    utterance('u3', 'unknown', null, 'Ja .'),
  ]);

  it('are speeches as they were written', async () => {
    const { format, documents } = await read('prot-201314--88.json', frames);
    expect(format).toBe('pyriksprot');
    expect(documents).toEqual([
      {
        id: 'u1',
        text: 'Fru talman! Det (sade han) är "bra", EU:s 5%.\n\nTack.',
        facts: { respondent: 'Bo Alm', facts: { who: 'bo_alm_1f6670' } },
      },
      { id: 'u3', text: 'Ja.', facts: {} },
    ]);
  });

  it('that miss something are refused', () =>
    expect(read('a.json', '[{"u_id":"u1","n":"2"}]')).rejects.toMatchObject({ code: 'UNREADABLE_FORMAT' }));
});

describe('places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-importers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ingest = async (...words: string[]) => {
    const { out, err, code } = await ordskifte('ingest', ...words);
    return {
      lines: out
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
      err,
      code,
    };
  };

  it('a folder is read for the Riksdag’s data, and not for other JSON and tables', async () => {
    const speech = { anforande: { anforande_id: 'x-1', talare: 'Bo Alm (M)', anforandetext: '<p>Ja.</p>' } };
    writeFileSync(join(folder, 'tal.json'), JSON.stringify(speech));
    writeFileSync(join(folder, 'package.json'), '{"name":"x"}');
    writeFileSync(join(folder, 'findings.csv'), 'id,text\n1,Ja.');
    const { lines, err, code } = await ingest(folder);
    expect(lines).toMatchObject([{ id: 'x-1', respondent: 'Bo Alm' }]);
    expect(err).toContain('findings.csv, package.json');
    expect(code).toBe(0);
  });

  it('names of files say what the pattern finds in them', async () => {
    const file = join(folder, 'Åsa+Ek_S_2021-05-04_svar.txt'.normalize('NFD'));
    writeFileSync(file, 'Det är bra.');
    const { lines } = await ingest(file, '--facts-from-name', '{respondent}_{party}_{date}_{}');
    expect(lines).toMatchObject([{ respondent: 'Åsa Ek', party: 'S', date: '2021-05-04' }]);
  });

  it('a name of another form, or with a day that is none, is refused, and the others are read', async () => {
    const good = join(folder, 'Bo-2021-05.txt');
    const bad = join(folder, 'Bo.txt');
    const badDay = join(folder, 'Bo-2021-99.txt');
    for (const file of [good, bad, badDay]) writeFileSync(file, 'Det är bra.');
    const { lines, err, code } = await ingest(bad, badDay, good, '--facts-from-name', '{respondent}-{date}');
    expect(lines).toMatchObject([{ respondent: 'Bo', date: '2021-05' }]);
    expect(err).toContain('NAME_PATTERN: The name "Bo.txt" is not of the form');
    expect(err).toContain('BAD_RECORD');
    expect(code).toBe(1);
  });

  it.each(['svar', '{date}{party}', '{date}_{date}', '{}'])('%s is no pattern of names', async pattern =>
    expect((await ingest(folder, '--facts-from-name', pattern)).err).toContain('BAD_OPTION'),
  );
});

const ORIGINALS = '../shared/corpus/formats';

/** Counted in the files with Python's ElementTree, json and zipfile: headings with words after them, who is named in them, days, words between blanks. */
describe.skipIf(!existsSync(ORIGINALS))(
  'originals have the speeches, speakers, days and words that a count of the files gives',
  () => {
    it.each([
      ['riksdag-parlaclarin-prot-199192--021.xml', 21, 20, ['1991-11-08'], 3395],
      ['riksdag-parlaclarin-aldre-prot-199394--124.xml', 94, 19, [undefined], 44_529],
      ['ParlaMint-SE_2022-05-13-prot-202122--113.utdrag.xml', 3, 3, ['2022-05-13'], 213],
      ['riksdagen-dokumentstatus-debatt-h601au12.json', 13, 9, ['2019-06-14'], undefined],
      ['riksdagen-dokumentstatus-debatt-h601au12.xml', 13, 9, ['2019-06-14'], undefined],
      ['swerik-interpellation-ipq-201920--0100.xml', 1, 1, ['2019-10-30'], undefined],
      ['pyriksprot-tagged-frames-prot-201314--88.zip', 8, 1, ['2013-03-21'], undefined],
    ])('%s', async (name, texts, speakers, days, words) => {
      const { out } = await ordskifte('ingest', join(ORIGINALS, name));
      const lines = out
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
      expect(lines).toHaveLength(texts);
      expect(new Set(lines.flatMap(({ respondent }) => respondent ?? [])).size).toBe(speakers);
      expect([...new Set(lines.map(({ date }) => date))]).toEqual(days);
      if (words !== undefined) expect(lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)).toBe(words);
    });
  },
);
