import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../pipeline/types.ts';
import { rawPlaces, refuseMisplaced } from '../../../reports/trust/rows.ts';
import { placesOfRuns, runsOf, sharedStretches, wordsIn } from '../../../reports/trust/runs.ts';
import { unitsOf } from '../../../reports/trust/units.ts';
import { refuseAltered, type SourceText } from '../../../reports/trust/verbatim.ts';
import { refuseText } from '../../../reports/trust/withhold.ts';

const SAID = 'Staden har inte brustit i sitt ansvar för barnen, och jag beklagar det som hände i höstas.';
const source = (raw: string, edits: readonly Edit[] = [], text = raw): SourceText => ({ id: 'brev', raw, text, edits });
const edit = (start: number, from: string, to: string): Edit => ({
  start,
  end: start + from.length,
  from,
  to,
  reason: 'channel',
  confidence: 1,
});

const gate = (path: string, data: string, sources: readonly SourceText[] = [source(`${SAID} Tack.`)]) => {
  try {
    refuseAltered([{ path, units: unitsOf(path, data) }], sources);
    return 'passes';
  } catch (error) {
    return (error as { code: string; message: string }).message;
  }
};

describe('a quotation passes', () => {
  it.each([
    ['whole', `<p>${SAID}</p>`],
    ['in part', '<p>Han säger att ”Staden har inte brustit i sitt ansvar för barnen” – mer sägs inte.</p>'],
    [
      'with what is left out shown',
      '<p>Staden har inte brustit i sitt ansvar … jag beklagar det som hände i höstas.</p>',
    ],
    ['over the lines of a page', `<span class="s">${SAID.replaceAll(' ', '\n')}</span>`],
    [
      'with notes that are read aloud',
      `<span class="s">Staden <mark>har inte<span class="sr"> [en kod] </span></mark> brustit</span>`,
    ],
    ['as an entity', `<q>${SAID.replace('å', '&#xe5;')}</q>`],
  ])('%s', (_, html) => expect(gate('a.html', html)).toBe('passes'));

  it('as it was scanned and as it was repaired', () => {
    const raw = 'S&vil staden som regionen har ett ansvar för barnen.';
    const text = 'Såväl staden som regionen har ett ansvar för barnen.';
    const scanned = source(raw, [edit(0, 'S&vil', 'Såväl')], text);
    expect(gate('a.csv', `text\n${text}\n${raw}\n`, [scanned])).toBe('passes');
  });
});

describe('a report is refused, and the file and the words are named, where a quotation', () => {
  it.each([
    ['lost a word', SAID.replace(' inte', '')],
    ['has another word', SAID.replace('barnen', 'personalen')],
    ['has a word more', SAID.replace('brustit', 'nog brustit')],
    ['has other signs', SAID.replace('barnen,', 'barnen:')],
    ['is written in other letters', SAID.replace('jag', 'Jag')],
  ])('%s', (_, altered) => {
    expect(altered).not.toBe(SAID);
    for (const [path, data] of [
      ['index.html', `<p>${altered}</p>`],
      ['index.html', `<a aria-label="Mening 1: ${altered}">1</a>`],
      ['charts/strip.vl.json', JSON.stringify({ data: { values: [{ label: altered }] } })],
      ['tables/sentences.csv', `text\n"${altered}"\n`],
    ] as const) {
      const said = gate(path, data);
      expect(said).toContain(path);
      expect(said).toMatch(/"(Staden )?har /u);
    }
  });

  it('is marked as one and was not said, however short', () =>
    expect(gate('index.html', '<q>Staden har brustit</q>')).toContain('"Staden har brustit"'));

  it('is repaired by edits that lead elsewhere', () =>
    expect(gate('index.html', '<p></p>', [source('ett', [edit(0, 'ett', 'två')], 'tre')])).toContain('"brev"'));
});

describe('rows with words', () => {
  const raw = 'Ja9 vill inte. S&vil du som jag vill.';
  const text = 'Jag vill inte. Såväl du som jag vill.';
  const scanned = source(raw, [edit(0, 'Ja9', 'Jag'), edit(15, 'S&vil', 'Såväl')], text);

  it('say where they were received, and how many of their words were repaired', () => {
    const place = rawPlaces(scanned);
    expect(place(0, 14)).toEqual({ rawStart: 0, rawEnd: 14, repaired: 1 });
    expect(place(4, 14)).toEqual({ rawStart: 4, rawEnd: 14, repaired: 0 });
    expect(place(15, 20)).toEqual({ rawStart: 15, rawEnd: 20, repaired: 1 });
  });

  it('lead back to what was received, whatever was repaired', () => {
    const words = fc.array(fc.tuple(fc.stringMatching(/^[a-zå]{1,5}$/), fc.stringMatching(/^[a-z&1]{1,5}$/)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (pairs, a, b) => {
        const [right, scan] = [pairs.map(([to]) => to), pairs.map(([, from]) => from)];
        let at = 0;
        const edits = pairs.flatMap(([to, from]) => {
          const start = at;
          at += from.length + 1;
          return from === to ? [] : [edit(start, from, to)];
        });
        const [first, last] = [a % pairs.length, b % pairs.length].sort((x, y) => x - y) as [number, number];
        const start = right.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const whole = right.slice(first, last + 1).join(' ');
        const place = rawPlaces({ edits })(start, start + whole.length);
        expect(scan.join(' ').slice(place.rawStart, place.rawEnd)).toBe(scan.slice(first, last + 1).join(' '));
      }),
    );
  });

  it.each([
    ['sentences', { document: 'brev', start: 0, end: 14, text: 'Jag vill inte.' }, true],
    ['sentences', { document: 'brev', start: 0, end: 14, text: 'Jag vill.' }, false],
    ['findings', { document: 'brev', start: 4, end: 8, passage: 'vill', text: 'Jag vill inte.' }, true],
    ['findings', { document: 'brev', start: 4, end: 8, passage: 'inte', text: 'Jag vill inte.' }, false],
    ['edits', { document: 'brev', status: 'edited', rawStart: 0, rawEnd: 3, from: 'Ja9' }, true],
    ['edits', { document: 'brev', status: 'edited', rawStart: 0, rawEnd: 3, from: 'Jag' }, false],
  ])('of %s stand where they say', (name, row, isRight) => {
    const check = () => refuseMisplaced([{ name, rows: [row] }], [scanned]);
    if (isRight) expect(check).not.toThrow();
    else expect(check).toThrow(name);
  });
});

describe('what is withheld', () => {
  const left =
    (text: string, own: readonly string[] = [], facts: readonly string[] = []) =>
    () =>
      refuseText([{ path: 'a.md', units: unitsOf('a.md', text) }], [source(SAID)], { own, facts });

  it('is refused from four words on, whatever the signs between them', () => {
    expect(left('staden har inte')).not.toThrow();
    expect(left('Staden: har (inte) BRUSTIT')).toThrow(/a\.md .*staden har inte brustit/);
  });

  it('is not refused where the program itself has the same words, or they are facts of the document', () => {
    expect(left('det som hände i', ['Läs mer om det som hände i texten.'])).not.toThrow();
    expect(left('Staden har inte brustit', [], ['Staden', 'har inte'])).not.toThrow();
  });
});

describe('stretches shared with a source', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.array(word, { maxLength: 14 });

  it('are those that a search through all places finds', () =>
    fc.assert(
      fc.property(text, text, (own, other) => {
        const places = placesOfRuns(new Set(runsOf(own)), [other]);
        const found = sharedStretches(own, places);
        for (const { from, to, at } of found) expect(other.slice(at, at + to - from)).toEqual(own.slice(from, to));
        // Every shared run of four words lies in one of them.
        const joined = ` ${other.join(' ')} `;
        runsOf(own).forEach((run, i) => {
          if (joined.includes(` ${run} `)) expect(found.some(({ from, to }) => from <= i && i + 4 <= to)).toBe(true);
        });
      }),
    ));

  it('count letters, figures and their accents as words, and nothing else', () =>
    expect(wordsIn('K1: Åsa (”ö”) – 3,5 %').words).toEqual(['k1', 'åsa', 'ö', '3', '5']));
});
