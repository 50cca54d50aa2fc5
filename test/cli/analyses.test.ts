import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordskifte } from './run.ts';

/** A folder of short speeches by three parties, four each, with sidecars. */
const speeches = ((): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ordskifte-speeches-'));
  const themes = { S: 'skolan behöver lärare', M: 'polisen behöver pengar', V: 'vården behöver personal' };
  for (const [party, words] of Object.entries(themes)) {
    for (let i = 0; i < 4; i++) {
      const text = `Herr talman! ${`Vi vet att ${words}. `.repeat(6 + i)}Tack.`;
      writeFileSync(join(folder, `${party}${i}.txt`), text);
      writeFileSync(
        join(folder, `${party}${i}.meta.json`),
        JSON.stringify({ respondent: `Namn ${party}son`, party, date: `20${19 + (i % 2)}-05-06` }),
      );
    }
  }
  return folder;
})();

const parse = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
const run = async (...words: string[]) => {
  const { out, code, err } = await ordskifte(...words, '--format', 'jsonl', '--no-restore');
  expect(err + code).toMatch(/0$/);
  return parse(out);
};

describe('the tables', () => {
  it.each([
    ['keyness', 'seeds'],
    ['style', 'seeds', '--measure', 'lix'],
    ['terms', 'seeds', '--top', '2'],
    ['collocations', 'seeds', '--top', '2'],
    ['dispersion', 'barn', 'seeds'],
    ['similar', 'seeds'],
  ])('%s: CSV begins with the settings as comments, JSON holds rows alone', async (...words) => {
    const csv = await ordskifte(...words, '--no-restore');
    expect(csv.code).toBe(0);
    const lines = csv.out.split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ordskifte \\d+\\.\\d+\\.\\d+ ${words[0]}`));
    expect(lines).toContain('# restored: false');
    expect(lines).toContain('# whose: respondent');
    const json = await ordskifte(...words, '--no-restore', '--format', 'json');
    expect(JSON.parse(json.out).length).toBe(lines.filter(line => line !== '' && !line.startsWith('#')).length - 1);
  });

  it('are the same bytes every time', async () => {
    const once = await ordskifte('style', speeches, '--by', 'party');
    expect(await ordskifte('style', speeches, '--by', 'party')).toEqual(once);
  });
});

describe('keyness', () => {
  it('sets each of three respondents against the others, as it does with every other grouping', async () => {
    const rows = await run('keyness', speeches, '--minimum', '1');
    expect(new Set(rows.map(row => row.group))).toEqual(new Set(['Namn Sson', 'Namn Mson', 'Namn Vson']));
    expect(rows.find(row => row.group === 'Namn Sson' && row.term === 'lärare')).toMatchObject({ reference: 0 });
  });

  it('of one document against one says that nothing can be concluded, and has no p-value', async () => {
    const { out, err } = await ordskifte('keyness', 'seeds');
    expect(err).toMatch(/so there is no p-value/);
    expect(out).toMatch(/^# warning no-inference/m);
    expect(out).toMatch(/^# info nothing-key: No term is key .* The largest G² is that of "/m);
    expect(out.split('\n').find(line => line.startsWith('term,'))).not.toMatch(/adjusted|\bp\b/);
  });

  it('by party compares each with all others, tested over documents', async () => {
    const rows = await run('keyness', speeches, '--by', 'party', '--top', '1', '--measure', 'logOddsZ');
    expect(rows.map(row => row.group)).toEqual(['M', 'S', 'V']);
    for (const row of rows)
      expect(row).toMatchObject({
        reference: 0,
        test: 'permutation',
        correction: 'holm',
        logOddsZ: expect.any(Number),
      });
    expect(rows[0].p).toBeCloseTo(1 / 495, 12);
  });

  it('compares any two groups, and filters', async () => {
    const rows = await run(
      'keyness',
      speeches,
      '--by',
      'party',
      '--groups',
      'S',
      'V',
      '--where',
      'year=2019',
      '--unit',
      'form',
    );
    const school = rows.find(row => row.term === 'skolan');
    expect(school).toMatchObject({ targetDocuments: 2, reference: 0 });
    expect(rows.some(row => row.term === 'polisen')).toBe(false);
  });

  it('can have a word list for its reference', async () => {
    const list = join(speeches, 'list.csv');
    writeFileSync(list, 'word,count\nskolan,1\nbehöver,50\nannat,949\n');
    const rows = await run('keyness', speeches, '--by', 'party', '--groups', 'S', '--list', list, '--unit', 'form');
    expect(rows.find(row => row.term === 'skolan')).toMatchObject({ group: 'S', reference: 1, referenceTotal: 1000 });
  });

  it('shows whether the first finding survives its preprocessing', async () => {
    const { out, err } = await ordskifte(
      'keyness',
      speeches,
      '--by',
      'party',
      '--groups',
      'S',
      'V',
      '--sensitivity',
      '--format',
      'jsonl',
    );
    expect(parse(out).length).toBe(48);
    expect(err).toMatch(/holds under \d+ of 48 ways/);
  });
});

describe('a comparison of words that nobody says', () => {
  it('has no rows, and says why instead of showing NaN', async () => {
    const { out, err, code } = await ordskifte(
      'keyness',
      speeches,
      '--by',
      'party',
      '--groups',
      'S',
      'V',
      '--whose',
      'quoted',
    );
    expect(code).toBe(0);
    expect(err).toMatch(/^S has no words that count: there is nothing to compare with\.$/m);
    expect(out).not.toMatch(/NaN|Infinity/);
  });
});

describe('the sensitivity of a finding', () => {
  it('is that of the word in the table, by its unit and minimum', async () => {
    const words = [speeches, '--by', 'party', '--groups', 'S', 'V', '--unit', 'form', '--minimum', '3', '--no-restore'];
    const [top] = parse((await ordskifte('keyness', ...words, '--top', '1', '--format', 'jsonl')).out);
    const [first] = parse((await ordskifte('keyness', ...words, '--sensitivity', '--format', 'jsonl')).out);
    expect(first).toMatchObject({ unit: 'form', term: top.term, g2: top.g2 });
    const refused = await ordskifte('keyness', speeches, '--unit', 'upos', '--sensitivity');
    expect(refused.err).toMatch(/--unit cannot be "upos"/);
  });

  it('in a report is that of the word in its table, too', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'report');
    const words = ['--respondents', 'Namn Sson', 'Namn Vson', '--unit', 'form', '--minimum', '3', '--no-restore'];
    expect((await ordskifte('compare', speeches, ...words, '--out', out)).code).toBe(0);
    const [keyness, sensitivity] = ['keyness', 'sensitivity'].map(name =>
      readFileSync(join(out, 'tables', `${name}.csv`), 'utf8')
        .split('\n')
        .slice(0, 2)
        .map(line => line.split(',')),
    );
    const cell = ([head, first]: string[][], name: string) => first![head!.indexOf(name)];
    expect(cell(sensitivity!, 'unit')).toBe('form');
    for (const name of ['term', 'target', 'reference', 'g2'])
      expect(cell(sensitivity!, name)).toBe(cell(keyness!, name));
  });
});

describe('charts beside a table', () => {
  it('are Vega-Lite or pictures, by the ending of the file', async () => {
    const file = (name: string) => join(speeches, name);
    expect((await ordskifte('dispersion', 'barn', 'seeds', '--no-restore', '--chart', file('x.svg'))).code).toBe(0);
    expect(readFileSync(file('x.svg'), 'utf8')).toContain('aria-roledescription="tick"');
    const words = [
      'keyness',
      'seeds',
      '--no-restore',
      '--sensitivity',
      '--language',
      'en',
      '--chart',
      file('s.vl.json'),
    ];
    expect((await ordskifte(...words)).code).toBe(0);
    expect(JSON.parse(readFileSync(file('s.vl.json'), 'utf8')).data.values.length).toBe(24);
    const refused = await ordskifte('dispersion', 'barn', 'seeds', '--no-restore', '--chart', file('x.doc'));
    expect(refused.err).toMatch(/--chart cannot be/);
  });
});

describe('the other tables', () => {
  it('style by party draws documents', async () => {
    const rows = await run('style', speeches, '--by', 'party', '--measure', 'wordsPerSentence', 'firstPluralPer1000');
    expect(rows.length).toBe(6);
    for (const row of rows) expect(row).toMatchObject({ interval: 'documents', documents: 4 });
  });

  it('terms know in how many groups a word stands', async () => {
    const rows = await run('terms', speeches, '--by', 'party', '--unit', 'form', '--groups', 'S', 'M');
    expect(rows.find(row => row.group === 'S' && row.term === 'skolan')).toMatchObject({ documents: 4, entropy: 0 });
    expect(rows.find(row => row.group === 'S' && row.term === 'behöver')).toMatchObject({ tfIdf: 0 });
  });

  it('collocations point at words that belong together', async () => {
    const [first] = await run('collocations', speeches, '--by', 'party', '--groups', 'S', '--size', '2', '--top', '3');
    expect(first.count).toBeGreaterThan(4);
  });

  it('dispersion shows every place', async () => {
    const rows = await run('dispersion', 'skolan', speeches, '--unit', 'form', '--by', 'party', '--measure', 'places');
    expect(rows.length).toBe(6 + 7 + 8 + 9);
    expect(rows.every(row => row.group === 'S' && row.share > 0 && row.share < 1)).toBe(true);
  });

  it('similar places the groups on one axis, left and right as asked, with its settings and what its intervals leave out', async () => {
    const words = ['similar', speeches, '--by', 'party', '--measure', 'wordfish', '--minimum', '5'];
    const { out, err, code } = await ordskifte(...words, '--direction', 'V', 'M', '--no-restore', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(err).toMatch(/^The intervals come from the model: /m);
    const rows = parse(out);
    expect(rows.slice(0, 3).map(row => [row.kind, row.group])).toEqual(['M', 'S', 'V'].map(name => ['group', name]));
    const of = (name: string) => rows.find(row => (row.group ?? row.term) === name);
    expect(of('V').coordinate).toBeLessThan(of('M').coordinate);
    expect(of('vård').coordinate).toBeLessThan(of('polis').coordinate);
    for (const row of rows) expect(row.lower < row.coordinate && row.coordinate < row.upper).toBe(true);
    const csv = await ordskifte(...words, '--no-restore');
    expect(csv.out).toMatch(
      /^# measure: wordfish\n# minimum: 5\n# prior: 3\n# direction: M left of 0\n# level: 0.95$/m,
    );
    expect(csv.out).toMatch(/^# warning model-intervals: /m);
  });

  it('similar says which groups have no place on the axis', async () => {
    const texts = ['skola skola vård', 'skola vård vård', 'vård vård polis polis', 'barn'];
    const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-')), 'tal.jsonl');
    writeFileSync(
      file,
      texts.map((text, i) => `${JSON.stringify({ id: `t${i}`, speaker: `Namn ${i}`, text })}\n`).join(''),
    );
    const few = ['--measure', 'wordfish', '--minimum', '2', '--unit', 'form', '--no-restore'];
    const { out, err, code } = await ordskifte('similar', file, ...few);
    expect(code).toBe(0);
    expect(err).toMatch(/^One group has no terms .* no place on the axis: t3\.$/m);
    expect(out).not.toMatch(/^group,t3,/m);
    const refused = await ordskifte('similar', speeches, '--by', 'party', ...few, '--where', 'party=S,M');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^ordskifte: TOO_FEW_GROUPS: .* there are 2: M, S\.\n {2}next: /m);
  });

  it.each([
    [['--direction', 'S'], '--direction cannot be "S"'],
    [['--direction', 'S', 'S'], '--direction cannot be "S S"'],
    [['--direction', 'S', 'KD'], '--direction cannot be "KD"'],
    [['--prior', 'wide'], '--prior cannot be "wide"'],
  ])('similar refuses %j', async (words, message) => {
    const ran = await ordskifte('similar', speeches, '--by', 'party', '--measure', 'wordfish', ...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
  });

  it('similar leaves out what has no value, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordskifte-similar-'));
    for (const [name, text] of Object.entries({ a: 'ett ett två två', b: 'ett två tre', c: 'ett två', d: '…' }))
      writeFileSync(join(folder, `${name}.txt`), text);
    const { out, err } = await ordskifte('similar', folder, '--measure', 'correlation', '--format', 'json');
    expect(out).not.toMatch(/NaN|null/);
    expect(err).toContain('Left out: 1 group without terms, which are like nobody: d.');
    expect(err).toMatch(/Left out: 2 pairs for which correlation is not defined/);
    const nearest = await ordskifte('similar', folder, '--measure', 'correlation', '--top', '1', '--format', 'json');
    const pairsOf = (json: string) =>
      JSON.parse(json).map(({ group, other }: { group: string; other: string }) => `${group}–${other}`);
    expect(pairsOf(out)).toEqual(['a–c']);
    expect(pairsOf(nearest.out)).toEqual(['a–c', 'c–a']);
  });

  it('similar finds the axes that part the groups', async () => {
    const rows = await run('similar', speeches, '--by', 'party', '--measure', 'correspondence', '--minimum', '5');
    expect(rows.filter(row => row.kind === 'group' && row.axis === 1).map(row => row.group)).toEqual(['M', 'S', 'V']);
  });
});

describe('a document in which the respondent says nothing', () => {
  it('is named in a notice, and counts for nothing', async () => {
    const { err, out } = await ordskifte('terms', speeches, '--by', 'party', '--whose', 'quoted');
    expect(err).toMatch(/12 documents have no words that count \(whose: quoted\): M0, M1, M2 …/);
    expect(out).toMatch(/^# warning no-words/m);
  });
});

describe('a search', () => {
  it('that finds nothing says so', async () => {
    const seeds = ['seeds/jonsson-2021-svar-ks-2020-1079.txt', 'seeds/ojanne-2025-svar-ks-2025-799.txt'];
    const { out, err, code } = await ordskifte('kwic', 'finnsinte', ...seeds);
    expect([out, err, code]).toEqual(['', 'Nothing was found in 2 documents; looked for: “finnsinte” (nowhere).\n', 0]);
  });

  it('for nothing is refused', async () => {
    const { err, code } = await ordskifte('kwic', ' ', 'seeds');
    expect(err).toContain('a word or phrase');
    expect(code).toBe(2);
  });
});

describe('wrong usage', () => {
  it.each([
    [['keyness', 'seeds', '--measure', 'p-hacking'], /--measure cannot be "p-hacking"/],
    [['keyness', 'seeds', '--by', 'party', '--groups', 'S', 'X'], /--groups cannot be "X"/],
    [['terms', 'seeds', '--where', 'colour=red'], /--where cannot be "colour=red"/],
    [['terms', 'seeds', '--where', 'year=1066'], /Allowed: /],
    [['style', 'seeds', '--window', '1'], /a whole number, 2 or more/],
    [['style', 'seeds', '--level', '95'], /a number between 0 and 1/],
    [['collocations', 'seeds', '--size', '9'], /from 2 to 5/],
  ])('%j is refused with what is allowed', async (words, message) => {
    const { code, err, out } = await ordskifte(...words);
    expect(code).toBeGreaterThan(0);
    expect(err.replaceAll('next: ', '')).toMatch(message);
    expect(out).toBe('');
  });
});

describe('ska and skola', () => {
  const place = (name: string, text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'ordskifte-skola-')), name);
    writeFileSync(file, text);
    return file;
  };
  const text = place('tal.txt', 'Vi ska bygga en skola. Den skall bli stor. Det skulle vi göra.');
  const schools = async (...words: string[]) =>
    (await run('terms', text, '--by', 'document', '--whose', 'all', ...words))
      .filter(({ term }) => term.startsWith('skola'))
      .map(({ term, count }) => `${term} ${count}`);

  it('are one school, since the verb is a stop word in all its forms', async () =>
    expect(await schools()).toEqual(['skola 1']));

  it('are two terms where no stop word is left out', async () =>
    expect(await schools('--stop-words', 'none')).toEqual(['skola (verb) 3', 'skola (noun) 1']));

  it('are told apart by a list of one’s own that writes the class', async () => {
    expect(await schools('--stop-words', place('lista.txt', 'Skola (noun)\n'))).toEqual(['skola 3']);
    expect(await schools('--stop-words', place('lista.txt', 'skola\n'))).toEqual([]);
  });
});
