/** Builds model.bin from the development data: `npm run train:restore -- [--data DIR] [--out FILE]`. Same data, same bytes. */
import { writeFileSync } from 'node:fs';
import { openData } from '../data.ts';
import { learnChannel, learnLightChannel } from './confusions.ts';
import { readPages } from './data.ts';
import { buildLanguage } from './language.ts';
import { packRestoreModel } from './packing.ts';

const {
  values: { out },
  folder: data,
} = openData('train:restore', { out: { type: 'string', default: 'pipeline/restore/model.bin' } });
const foreign = learnChannel([...readPages(data, 'eng'), ...readPages(data, 'seedlike')]);
const light = learnLightChannel(readPages(data, 'swe'), foreign);
const language = buildLanguage(data, message => process.stderr.write(`${message}\n`));
writeFileSync(out, packRestoreModel(language, { foreign, light }));
process.stderr.write(`${out} written\n`);
