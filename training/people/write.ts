/** Writes the table of people: npm run train:people (`--data DIR`, by default ../shared). */
import { writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tsvParse } from 'd3-dsv';
import { readBytes } from '../../cli/rim/bytes.ts';
import { openData } from '../data.ts';
import { type RegisterRow, tableOf } from './table.ts';

const { pathOf } = openData('train:people', {});
const rows = tsvParse(new TextDecoder().decode(gunzipSync(readBytes(pathOf('people/people.tsv.gz')))));
const lines = tableOf(rows as unknown as readonly RegisterRow[]);
const text = `${lines.join('\n')}\n`;
writeFileSync(new URL('../../pipeline/people/people.tsv', import.meta.url), text);
process.stdout.write(
  `${lines.length} people, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes packed\n`,
);
