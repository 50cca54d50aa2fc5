/** Which place is a store. */
import { statSync } from 'node:fs';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

/** The ending by which a store is known among folders. */
export const ENDING = '.ordskifte';

/** Whether a place is a store: a folder that is called one. */
export const isStore = (place: string): boolean =>
  (place.endsWith(ENDING) || place.endsWith(`${ENDING}/`)) &&
  (statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false);

/**
 * The store that is named, if one is.
 *
 * @throws {OrdskifteError} STORE_ALONE where other places are named beside it
 */
export const storeAmong = (places: readonly string[]): string | undefined => {
  const store = places.find(isStore);
  if (store !== undefined && places.length > 1) throw new OrdskifteError(messages.storeAmongOthers(store));
  return store;
};
