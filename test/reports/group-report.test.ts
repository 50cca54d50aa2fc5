import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { ordskifte } from '../cli/run.ts';
import { fileOf, rowsOf, speeches } from './groups.ts';

const CHARTS = ['words', 'style', 'markers', 'tone', 'map'];
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-groups-'));
const many = speeches(14);
const file = fileOf(many);
const read = (report: string, path: string): string => readFileSync(join(folder, report, path), 'utf8');
const rows = (report: string, table: string): Record<string, string>[] => rowsOf(read(report, `tables/${table}.csv`));
const compare = async (report: string, place: string, ...options: string[]) =>
  ordskifte('compare', place, '--out', join(folder, report), ...options);
/** What a reader sees: the page without its look, drawings and script. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(async () => {
  expect(await compare('parties', file, '--by', 'party')).toMatchObject({ code: 0, out: '' });
}, 120_000);

/** Pages and pictures stand beside tables in the description. */
const isTable = (resource: { readonly schema?: object }): boolean => resource.schema !== undefined;

describe('a report about groups', () => {
  it('is page, charts in three forms, tables and their description', () => {
    const files = readdirSync(join(folder, 'parties'), { recursive: true });
    for (const chart of CHARTS)
      for (const form of ['vl.json', 'svg', 'png']) expect(files).toContain(`charts/${chart}.${form}`);
    const { resources, ordskifte: made } = JSON.parse(read('parties', 'datapackage.json'));
    expect(made).toMatchObject({ by: 'party', groups: ['M', 'MP', 'S'], minimum: 5, correction: 'holm', seed: 1 });
    for (const { name, schema } of resources.filter(isTable))
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/^\S.*\.$/u);
    for (const { path, schema } of resources.filter(isTable))
      expect(read('parties', path).split('\n')[0]).toBe(schema.fields.map((f: { name: string }) => f.name).join(','));
  });

  it('is the same bytes again', async () => {
    await compare('again', file, '--by', 'party');
    for (const path of [
      'index.html',
      'datapackage.json',
      ...CHARTS.map(chart => `charts/${chart}.svg`),
      'tables/words.csv',
    ])
      expect(createHash('sha256').update(read('again', path)).digest('hex')).toBe(
        createHash('sha256').update(read('parties', path)).digest('hex'),
      );
  });

  it('has charts that are valid Vega-Lite by its own schema, with all data inside', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (a: Ajv) => void)(ajv);
    ajv.addFormat('color-hex', true);
    const validate = ajv.compile(
      JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8')),
    );
    for (const chart of CHARTS) {
      const text = read('parties', `charts/${chart}.vl.json`);
      expect(validate(JSON.parse(text)), `${chart}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
      expect(text).not.toContain('"url"');
      expect(read('parties', `charts/${chart}.svg`)).toMatch(
        /^<svg role="img" aria-labelledby="[^"]+"[^>]*>\n {2}<title/,
      );
    }
  });

  it('describes every part of a chart in the language of the page', () => {
    for (const chart of CHARTS) {
      const svg = read('parties', `charts/${chart}.svg`);
      // Headings of panels are worded by Vega alone; the image has a title of its own, and the marks repeat the heading.
      const labels = [...svg.matchAll(/aria-label="(?!Title text)([^"]*)"/g)].map(m => m[1]!);
      expect(labels.length).toBeGreaterThan(3);
      expect(labels.filter(label => /axis|legend|title|scale|chart/i.test(label))).toEqual([]);
    }
  });

  it('draws each chart no wider than the column it stands in', () => {
    const html = read('parties', 'index.html');
    const widths = (size: string): number[] =>
      [...html.matchAll(new RegExp(`<div class="chart ${size}"><svg [^>]*width="(\\d+)"`, 'g'))].map(m => Number(m[1]));
    expect(widths('wide')).toHaveLength(CHARTS.length);
    expect(Math.max(...widths('wide'))).toBeLessThanOrEqual(736);
    expect(Math.max(...widths('narrow'))).toBeLessThanOrEqual(336);
  });
});

describe('the numbers of a report about groups', () => {
  it('are those of the speeches: documents, people and words', () => {
    for (const { group, documents, respondents, words } of rows('parties', 'groups')) {
      const own = many.filter(({ party }) => party === group);
      expect(Number(documents)).toBe(own.length);
      expect(Number(respondents)).toBe(new Set(own.map(({ speaker }) => speaker)).size);
      expect(Number(words)).toBe(own.flatMap(({ text }) => text.match(/\p{L}+/gu)!).length);
    }
  });

  it('print the size of the family of tests, and it is that of the table', () => {
    const tested = rows('parties', 'words').filter(({ p }) => p !== '');
    expect(tested.length).toBeGreaterThan(100);
    expect(textOf(read('parties', 'index.html'))).toContain(`Alla ${tested.length} p-värden`);
    const smallest = Math.min(...tested.map(({ p }) => Number(p)));
    const first = tested.find(({ p }) => Number(p) === smallest)!;
    expect(Number(first.adjusted)).toBeCloseTo(Math.min(1, smallest * tested.length), 12);
  });

  it('find the word that each party has for itself, and say which words stand', () => {
    const standing = rows('parties', 'words').filter(({ verdict }) => verdict === 'more');
    const found = (party: string): string[] => standing.filter(({ group }) => group === party).map(({ term }) => term!);
    expect(found('MP')).toContain('klimat');
    expect(found('M')).toContain('polis');
    expect(found('S')).toContain('arbetare');
    const text = textOf(read('parties', 'index.html'));
    expect(text).toMatch(/prövade skillnader i ordval står sig efter korrigering: ”/);
    expect(text).toContain('Räknas alla dokument av samma person som ett fall');
  });

  it('have limits around every value of a group with several documents', () => {
    for (const table of ['style', 'markers', 'tone']) {
      for (const row of rows('parties', table)) {
        const value = Number(row.value ?? row.per100 ?? row.score);
        expect([table, Number(row.lower) <= value && value <= Number(row.upper)]).toEqual([table, true]);
      }
    }
  });
});

describe('what the page about groups does not hold', () => {
  it('is the text of the documents: no six words in a row of any', () => {
    const sixes = (text: string): string[] => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
    };
    const folderText = (readdirSync(join(folder, 'parties'), { recursive: true }) as string[])
      .filter(path => /\.(html|csv|json|svg)$/.test(path))
      .map(path => read('parties', path).replace(/<style>[\s\S]*?<\/style>/, ''));
    const shown = new Set(folderText.flatMap(sixes));
    expect(shown.size).toBeGreaterThan(1000);
    expect(many.flatMap(({ text }) => sixes(text)).filter(run => shown.has(run))).toEqual([]);
  });

  it('is anything from the network', () => {
    const html = read('parties', 'index.html');
    expect([...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?(https?:|\/\/)/g)]).toEqual([]);
    const script = html.match(/<script>([\s\S]*?)<\/script>/)![1]!;
    expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  it('is a hole left in a sentence, or a value that is none', () => {
    const text = textOf(read('parties', 'index.html'));
    expect(text).not.toMatch(/\{\w+[}|]|undefined|NaN|null/);
    for (const chart of CHARTS) expect(read('parties', `charts/${chart}.svg`)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe('a report about groups in words', () => {
  it('speaks Swedish by default and English when asked', async () => {
    expect(read('parties', 'index.html')).toContain('<html lang="sv">');
    expect(textOf(read('parties', 'index.html'))).toContain('Tre partier jämförda');
    await compare('en', file, '--by', 'year', '--lang', 'en');
    expect(read('en', 'index.html')).toContain('<html lang="en">');
    expect(textOf(read('en', 'index.html'))).toContain('Two years compared');
  });

  it('has the headline and the source of whoever publishes it', async () => {
    await compare('named', file, '--by', 'party', '--title', 'Så talar <tre> partier', '--source', 'Riksdagen & co');
    const html = read('named', 'index.html');
    expect(html).toContain('<h1>Så talar &lt;tre&gt; partier</h1>');
    expect(html).toContain('Källa: Riksdagen &amp; co.');
  });

  it('says of a group with a single document that it is only described', async () => {
    await compare('single', fileOf(speeches(6, 1)), '--by', 'party', '--minimum', '2');
    const text = textOf(read('single', 'index.html'));
    expect(text).toContain('MP har ett enda dokument: det beskrivs, utan intervall och utan prövning.');
    expect(rows('single', 'words').filter(row => row.group === 'MP' && row.p !== '')).toEqual([]);
    expect(rows('single', 'words').filter(row => row.group === 'S' && row.p === '')).toEqual([]);
    expect(rows('single', 'style').filter(row => row.group === 'MP' && row.lower !== '')).toEqual([]);
    expect(read('single', 'charts/words.svg')).toContain('inte prövat');
  });

  it('of three people with one document each tests nothing, and says so', async () => {
    const three = speeches(1);
    await compare('three', fileOf(three), '--minimum', '1');
    const text = textOf(read('three', 'index.html'));
    expect(text).toContain('Tre personer jämförda');
    expect(text).toContain('Skillnaderna i ordval är inte prövade');
    expect(text).not.toContain('p-värden på sidan är korrigerade');
    expect(rows('three', 'words').filter(({ p }) => p !== '')).toEqual([]);
    expect(rows('three', 'groups').map(({ group }) => group)).toEqual(['Ann Asp', 'Eva Ek', 'Lo Hägg']);
  });
});

describe('what a report about groups says of its making', () => {
  const settings = (report: string): string => /Inställningar: (.*?)<\//.exec(read(report, 'index.html'))![1]!;

  it('is options that can be pasted: groups as they were asked for, and quotes around what a shell would cut', async () => {
    expect(settings('parties')).toBe('--by party --unit lemma --minimum 5');
    const chosen = ['--groups', 'Eva Ek', 'Bo Alm', 'Åsa Rönn', '--where', 'party=S,M', '--minimum', '2'];
    await compare('pasted', file, ...chosen, '--no-restore');
    const printed = settings('pasted').replaceAll('&#39;', "'");
    expect(printed).toBe(
      "--by respondent --groups 'Eva Ek' 'Bo Alm' 'Åsa Rönn' --where party=S,M --unit lemma --minimum 2 --no-restore",
    );
    const words = [...printed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    await compare('again-pasted', file, ...words);
    expect(read('again-pasted', 'index.html')).toBe(read('pasted', 'index.html'));
  });

  it('names nothing as tested over people where the same people stand in several groups', async () => {
    await compare('years', file, '--by', 'year');
    const text = textOf(read('years', 'index.html'));
    expect(text).toContain('Personer som finns i flera grupper: 9.');
    expect(text).toContain('så över personer är ingenting prövat för 2018, 2019.');
    expect(text).not.toContain('I prövningen över personer');
    expect(rows('years', 'notices').map(({ notice }) => notice)).toContain('shared-respondents');
    expect(rows('years', 'words').filter(row => row.respondentP !== '')).toEqual([]);
    expect(textOf(read('parties', 'index.html'))).toContain('I prövningen över personer');
    for (const report of ['years', 'parties'])
      expect(textOf(read(report, 'index.html'))).not.toContain('försiktigare. ');
  });

  it('is a name for every group without a likeness, and no value that is none', async () => {
    const lines = [...many, { id: 'tom', text: 'och i på.', speaker: 'Ola Kort', party: 'L' }];
    const { err } = await compare('short', fileOf(lines), '--by', 'party');
    expect(err).toContain('Only function words, so left out of likeness and map: L.');
    const text = textOf(read('short', 'index.html'));
    expect(text).toContain('Bara funktionsord, och därför utan likhet med andra och plats på kartan: L.');
    for (const path of readdirSync(join(folder, 'short', 'tables')))
      expect([path, read('short', `tables/${path}`).includes('NaN')]).toEqual([path, false]);
    expect(text).not.toContain('NaN');
    expect(rows('short', 'similarity')).toHaveLength(3);
  });
});

describe('which report is written', () => {
  it('is that of the pair for exactly two respondents, however they were chosen', async () => {
    const two = speeches(1).slice(0, 2);
    await compare('two', fileOf(two));
    expect(readdirSync(join(folder, 'two', 'charts'))).toContain('strip.svg');
    await compare('chosen', file, '--respondents', 'Eva Ek', 'Åsa Rönn');
    await compare('grouped', file, '--groups', 'Eva Ek', 'Åsa Rönn');
    expect(read('grouped', 'index.html')).toBe(read('chosen', 'index.html'));
    await compare('where', file, '--where', 'respondent=Eva Ek,Åsa Rönn');
    expect(readdirSync(join(folder, 'where', 'charts'))).toContain('strip.svg');
  });

  it('is that of groups for two parties', async () => {
    await compare('couple', file, '--by', 'party', '--groups', 'S', 'M');
    expect(rows('couple', 'groups').map(({ group }) => group)).toEqual(['S', 'M']);
    expect(textOf(read('couple', 'index.html'))).toContain('En karta behöver minst tre grupper');
  });

  it('is the same from files with sidecars as from the lines of one file', async () => {
    const place = mkdtempSync(join(tmpdir(), 'ordskifte-files-'));
    for (const { id, text, speaker, party, date } of many) {
      writeFileSync(join(place, `${id}.txt`), text);
      writeFileSync(join(place, `${id}.meta.json`), JSON.stringify({ respondent: speaker, party, date }));
    }
    await compare('files', place, '--by', 'party');
    const sorted = (report: string): string[] => read(report, 'tables/groups.csv').split('\n').sort();
    expect(sorted('files')).toEqual(sorted('parties'));
    const counts = (report: string): string[] =>
      rows(report, 'words')
        .map(({ group, term, count, documents, others }) => [group, term, count, documents, others].join(' '))
        .sort();
    expect(counts('files')).toEqual(counts('parties'));
    expect(read('files', 'index.html')).toContain(`${many.length} filer; sha256`);
    const listed = JSON.parse(read('files', 'datapackage.json')).ordskifte.sources as { sha256: string }[];
    const together = createHash('sha256')
      .update(listed.map(({ sha256 }) => `${sha256}\n`).join(''))
      .digest('hex');
    expect(read('files', 'index.html')).toContain(together);
  });

  it('leaves out documents that say no group or no words, and names them', async () => {
    const lines = [
      ...many,
      { id: 'partilös', text: 'Fru talman! Jag är ensam.', speaker: 'Ola Ensam' },
      { id: 'tal', text: '12 % 1999', speaker: 'Eva Ek', party: 'S' },
    ];
    const { err } = await compare('left', fileOf(lines), '--by', 'party');
    expect(err).toContain('1 of the documents do not say their party and are left out: partilös.');
    const text = textOf(read('left', 'index.html'));
    expect(text).toContain('1 dokument säger inte vilken grupp det hör till och är utelämnat: partilös.');
    expect(text).toContain('1 dokument saknar ord av den svarande och är utelämnat: tal.');
    expect(read('left', 'tables/words.csv')).toBe(read('parties', 'tables/words.csv'));
  });
});

describe('compare refuses groups', () => {
  it.each([
    [
      'ONE_GROUP: Of 4 documents 2 do not say their party, 1 has no words by the respondent; the one left is of one group by party, "S"',
      [
        { id: 'a', text: 'Vi satsar.', speaker: 'Eva Ek', party: 'S' },
        { id: 'b', text: '12 % 1999', speaker: 'Bo Alm', party: 'M' },
        { id: 'c', text: 'Jag är ensam.', speaker: 'Ola Ensam' },
        { id: 'd', text: 'Jag är fri.', speaker: 'Ida Fri' },
      ],
    ],
    [
      'NO_WORDS: Of 2 documents 2 have no words by the respondent; none is left to compare.',
      [
        { id: 'a', text: '12 % 1999', speaker: 'Eva Ek', party: 'S' },
        { id: 'b', text: '13 % 1999', speaker: 'Bo Alm', party: 'M' },
      ],
    ],
  ])('with what is left of how many: %s', async (message, lines) => {
    const ran = await ordskifte('compare', fileOf(lines), '--by', 'party', '--out', join(folder, 'refused'));
    expect([ran.code, ran.err.includes(message), ran.err]).toEqual([1, true, ran.err]);
  });

  it.each([
    [
      1,
      'ONE_GROUP',
      'Of 42 documents --where keeps 14; the 14 left are of one group by party, "S"',
      file,
      ['--by', 'party', '--where', 'party=S'],
    ],
    [
      1,
      'ONE_GROUP',
      'Of 42 documents --groups keeps 14; the 14 left are of one group by party, "S"',
      file,
      ['--by', 'party', '--groups', 'S'],
    ],
    [
      1,
      'ONE_GROUP',
      'Of 42 documents --where keeps 14, --groups keeps 5; the 5 left are of one group by respondent, "Eva Ek"',
      file,
      ['--where', 'party=S', '--groups', 'Eva Ek'],
    ],
    [2, 'BAD_OPTION', '--groups cannot be "S S"', file, ['--by', 'party', '--groups', 'S', 'S']],
    [2, 'BAD_OPTION', '--groups cannot be "Eva Ek Eva Ek"', file, ['--groups', 'Eva Ek', 'Eva Ek']],
    [2, 'BAD_OPTION', '--respondents cannot be "Eva Ek eva ek"', file, ['--respondents', 'Eva Ek', 'eva ek']],
    [
      2,
      'BAD_OPTION',
      '--groups cannot be "Bo Alm Åsa Rönn"',
      file,
      ['--respondents', 'Eva Ek', 'Bo Alm', '--groups', 'Bo Alm', 'Åsa Rönn'],
    ],
    [1, 'NO_GROUP', 'None of the 42 documents says its role', file, ['--by', 'role']],
    [2, 'BAD_OPTION', '--groups cannot be "X"', file, ['--by', 'party', '--groups', 'S', 'X']],
    [2, 'BAD_OPTION', '--by cannot be "age"', file, ['--by', 'age']],
    [
      2,
      'BAD_OPTION',
      '--respondents cannot be "Eva Ek Bo Alm"',
      file,
      ['--by', 'party', '--respondents', 'Eva Ek', 'Bo Alm'],
    ],
    [2, 'BAD_OPTION', '--minimum cannot be "few"', file, ['--by', 'party', '--minimum', 'few']],
    [2, 'MANY_GROUPS', 'There are 30 groups by respondent', undefined, []],
  ] as const)('with %i and %s: %s', async (code, name, message, place, options) => {
    // Names that no scanner would take for one another.
    const crowd = (): string =>
      fileOf(
        Array.from({ length: 30 }, (_, i) => {
          const name = ['Berg', 'Dahl', 'Fors', 'Holm', 'Kvist', 'Strand'][i % 6]!;
          return {
            id: `${i}`,
            text: 'Ja, herr talman.',
            speaker: `${['Eva', 'Bo', 'Inga', 'Olof', 'My'][i % 5]} ${name}`,
          };
        }),
      );
    const out = join(dirname(file), 'never');
    const ran = await ordskifte('compare', place ?? crowd(), '--out', out, ...options);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(`${name}: ${message}`);
    expect(ran.err).toContain('next: ');
    expect(readdirSync(dirname(file))).toEqual(['tal.jsonl']);
  });
});

describe('a report about a few documents', () => {
  it('shows the texts of three respondents with all that is said of two', async () => {
    const file = join(folder, 'tre.jsonl');
    const records = ['Eva Ek', 'Bo Alm', 'Siv Lind'].map((speaker, i) => ({
      id: `svar-${i}`,
      speaker,
      party: 'SML'[i],
      role: 'statsråd',
      text: 'Det är regionen som ansvarar för vården. Jag har gett myndigheten i uppdrag att se över reglerna.\n\nVi vill att fler får hjälp.',
    }));
    writeFileSync(file, records.map(record => `${JSON.stringify(record)}\n`).join(''));
    const made = join(folder, 'tre');
    expect((await ordskifte('compare', file, '--minimum', '1', '--out', made)).code).toBe(0);
    const html = readFileSync(join(made, 'index.html'), 'utf8');
    for (const id of ['strip', 'codes', 'agency', 'texts', 'words', 'markers'])
      expect(html).toContain(`<section id="${id}"`);
    for (const { speaker } of records)
      expect(html).toMatch(new RegExp(`<article class="answer"[^>]*><h3>${speaker}`, 'u'));
    expect(readFileSync(join(made, 'tables', 'sentences.csv'), 'utf8')).toContain('Vi vill att fler får hjälp.');
  });

  it('of many documents has none of their text', async () => {
    const file = join(folder, 'manga.jsonl');
    const records = Array.from({ length: 13 }, (_, i) => ({
      id: `a${i}`,
      speaker: `Person ${i % 3}`,
      text: 'Vi vill att fler får hjälp.',
    }));
    writeFileSync(file, records.map(record => `${JSON.stringify(record)}\n`).join(''));
    const made = join(folder, 'manga');
    expect((await ordskifte('compare', file, '--minimum', '1', '--out', made)).code).toBe(0);
    expect(readFileSync(join(made, 'index.html'), 'utf8')).not.toContain('fler får hjälp');
  });
});
