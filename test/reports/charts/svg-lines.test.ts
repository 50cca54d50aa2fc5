import { expect, it } from 'vitest';
import { svgLines } from '../../../reports/charts/svg-lines.ts';

it('puts one element on a line, indented by depth, and leaves texts whole', () => {
  const svg =
    '<svg a="1"><title id="t">A  B</title><g><path d="M0,0"/><text><tspan>å </tspan><tspan>ä</tspan></text></g></svg>';
  expect(svgLines(svg)).toBe(`<svg a="1">
  <title id="t">A  B</title>
  <g>
    <path d="M0,0"/>
    <text><tspan>å </tspan><tspan>ä</tspan></text>
  </g>
</svg>
`);
});

it('changes white space between elements only', () => {
  const svg = '<svg><g><text>å</text><text/></g></svg>';
  expect(svgLines(svg).replace(/>\s+</gu, '><').trim()).toBe(svg);
});
