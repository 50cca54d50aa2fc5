/** Reports: rows → charts, tables and a page. Everything here is pure; files are written at the rim. */

export { codesChart } from './charts/codes.ts';
export type { DrawnChart } from './charts/draw.ts';
export { keynessChart } from './charts/keyness.ts';
export { stripChart } from './charts/strip.ts';
export { type MeasureText, svgOf } from './charts/svg.ts';
export type { ChartContext, Size } from './charts/theme.ts';
export { toneChart } from './charts/tone.ts';
export { drawCharts, drawGroupCharts } from './draw.ts';
export { csv } from './export/csv.ts';
export { LANGUAGES, type Labels, type Language } from './labels/index.ts';
export { groupPage } from './page/groups/index.ts';
export { summariseGroups } from './page/groups/summary.ts';
export { page } from './page/index.ts';
export type { GroupProvenance, Provenance } from './provenance.ts';
export { groupTablesOf, type Table, tablesOf } from './tables.ts';
