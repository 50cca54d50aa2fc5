import { describe, expect, it, vi } from 'vitest';
import { chart, onWhite, prose, show, table } from '../../notebooks/show.ts';

const FRAME = {
  columns: ['term', 'count', 'rate', 'sure'],
  dtypes: ['string', 'int32', 'float32', 'boolean'],
  values: [
    ['<vård> & omsorg', 1234, -0.5, true],
    ['skola', 0, Number.NaN, false],
  ],
};

describe('a table in a notebook', () => {
  const bundle = table(FRAME, 'Ord');

  it('shows numbers the Swedish way, in columns with headings', () => {
    expect(bundle['text/plain']).toBe(
      'Ord\nterm\tcount\trate\tsure\n<vård> & omsorg\t1\u00a0234\t\u22120,5\tja\nskola\t0\t\tnej',
    );
    expect(bundle['text/html']).toContain('<th scope="col" style="text-align:right">count</th>');
    expect(bundle['text/html']).toContain('<td style="text-align:right">1\u00a0234</td>');
  });

  it('never shows a small number as 0', () => {
    const small = { columns: ['p'], dtypes: ['float32'], values: [[0.00041], [-0.0099], [0.012], [0], [-0]] };
    expect(table(small, 'Ord')['text/plain']).toBe('Ord\np\n0,00041\n\u22120,0099\n0,01\n0\n0');
  });

  it('cannot be broken by what stands in a cell', () => {
    expect(bundle['text/html']).toContain('&lt;vård&gt; &amp; omsorg');
    expect(bundle['text/html']).not.toContain('<vård>');
  });

  it('carries its rows unrounded, as a Frictionless table', () => {
    expect(bundle['application/vnd.dataresource+json']).toEqual({
      title: 'Ord',
      schema: {
        fields: [
          { name: 'term', type: 'string' },
          { name: 'count', type: 'integer' },
          { name: 'rate', type: 'number' },
          { name: 'sure', type: 'boolean' },
        ],
      },
      data: [
        { term: '<vård> & omsorg', count: 1234, rate: -0.5, sure: true },
        { term: 'skola', count: 0, rate: null, sure: false },
      ],
    });
  });
});

describe('a chart in a notebook', () => {
  it('comes as specification, picture and words, so that every program shows one of them', () => {
    expect(Object.keys(chart({ mark: 'bar' }, '<svg/>', 'Ord'))).toEqual([
      'application/vnd.vegalite.v6+json',
      'application/vnd.vegalite.v5+json',
      'image/svg+xml',
      'text/plain',
    ]);
  });

  it('stands on white with a typeface to fall back on, and is otherwise as it was', () => {
    const spec = { mark: 'bar', config: { font: 'Source Sans 3', view: { stroke: 'transparent' } } };
    expect(onWhite(spec)).toEqual({
      mark: 'bar',
      background: 'white',
      config: { font: 'Source Sans 3, sans-serif', view: { stroke: 'transparent' } },
    });
  });

  it('names the fallback once', () => {
    const spec = { config: { font: 'Source Sans 3, sans-serif' } };
    expect(onWhite(spec).config.font).toBe('Source Sans 3, sans-serif');
  });
});

describe('showing', () => {
  it('sends one display_data message with every form of the output', async () => {
    const broadcast = vi.fn(async () => undefined);
    vi.stubGlobal('Deno', { jupyter: { broadcast } });
    await show(prose('**Ord**'));
    vi.unstubAllGlobals();
    expect(broadcast.mock.calls).toEqual([
      ['display_data', { data: { 'text/markdown': '**Ord**', 'text/plain': '**Ord**' }, metadata: {}, transient: {} }],
    ]);
  });
});
