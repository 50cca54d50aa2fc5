import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined, trusted } from '../../../reports/page/html.ts';
import { table } from '../../../reports/page/table.ts';

const SCRIPT = `</script><script>alert("1")</script>`;

describe('a template of HTML', () => {
  it('escapes what a text would end an element or an attribute with', () =>
    expect(html`<p title="${'a "b" & c'}">${SCRIPT}</p>`.markup).toBe(
      '<p title="a &quot;b&quot; &amp; c">&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>',
    ));

  it('leaves markup that came from a template as it is, also in lists and in lists of lists', () =>
    expect(html`<ul>${[html`<li>${'<'}</li>`, [html`<li>${2}</li>`, '&']]}</ul>`.markup).toBe(
      '<ul><li>&lt;</li><li>2</li>&amp;</ul>',
    ));

  it('does not take an object that only looks like markup', () =>
    expect(() => html`${JSON.parse('{"markup":"<b>"}')}`).toThrow());

  it('puts text as well as markup between items', () => {
    expect(joined(['a', 'b'], html`<br>`).markup).toBe('a<br>b');
    expect(joined([html`<i>a</i>`, '<'], ' & ').markup).toBe('<i>a</i> &amp; &lt;');
  });

  it('takes drawings as they are, where somebody answers for them', () =>
    expect(html`<div>${trusted('<svg></svg>')}</div>`.markup).toBe('<div><svg></svg></div>'));

  it('never lets a text open or close anything, whatever it is', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { markup } = html`<p title="${a}">${b}</p>`;
        expect(markup.match(/[<>"]/g)).toHaveLength('<""><>'.length);
      }),
      { seed: 1 },
    ));
});

describe('a table', () => {
  it('has a caption, headings and cells, all of them escaped', () => {
    const { markup } = table(SCRIPT, [{ title: '<term>' }, { title: 'n', numeric: true }], [['<ord>', 3]]);
    expect(markup).not.toContain('<script>');
    expect(markup).toContain('<th scope="col">&lt;term&gt;</th><th scope="col" class="n">n</th>');
    expect(markup).toContain('<th scope="row">&lt;ord&gt;</th><td class="n">3</td>');
  });
});
