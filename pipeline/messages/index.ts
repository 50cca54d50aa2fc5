/** Every sentence that an error says to a user, in one place: what is wrong, with the value, and the next step. */
import { codes } from './codes.ts';
import { comparisons } from './comparisons.ts';
import { files } from './files.ts';
import { options } from './options.ts';
import { records } from './records.ts';
import { resources } from './resources.ts';
import { shards } from './shards.ts';
import { stores } from './stores.ts';
import { trust } from './trust.ts';

export { notices } from './notices.ts';
export type { RecordPlace } from './records.ts';

export const messages = {
  ...files,
  ...records,
  ...comparisons,
  ...codes,
  ...shards,
  ...stores,
  ...options,
  ...resources,
  ...trust,
} as const;
