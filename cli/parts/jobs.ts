/** How many workers share a command's documents. */
import { availableParallelism } from 'node:os';
import { wholeNumber } from '../numbers.ts';
import { STDIN } from '../rim/bytes.ts';
import { isStore } from '../store/places.ts';

/** How the option is described in every command that has it. */
export const JOBS = 'how many workers share the documents; by default one for each core where there is much to do';

/** Bytes of text from which documents are not held together. */
const STREAMED = 64 * 2 ** 20;
/** Bytes from which workers pay where every word is tagged: starting one takes as long as tagging a hundred kilobytes. */
const SHARED = 2 * 2 ** 20;

/** Standard input can be read once only, and a store has its documents worked out already. */
export const canBeShared = (places: readonly string[]): boolean =>
  !places.some(place => place === STDIN || isStore(place));

/**
 * The number of workers; undefined where everything is held together in this thread.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const jobsFor = async (
  places: readonly string[],
  jobs: string | undefined,
  isTagged: boolean,
): Promise<number | undefined> => {
  const asked = jobs === undefined ? undefined : wholeNumber('--jobs', jobs, 1, 1024);
  if (!canBeShared(places)) return undefined;
  if (asked !== undefined && asked > 1) return asked;
  // Readers of every kind of file come with it, which a store does not need.
  const { sizeOfPlaces } = await import('../rim/items.ts');
  const size = sizeOfPlaces(places);
  const cores = availableParallelism();
  if (asked === undefined && cores > 1 && size >= (isTagged ? SHARED : STREAMED)) return cores;
  return size >= STREAMED ? 1 : undefined;
};

/** Workers of a filter; from standard input, of which the length is not known, one unless more are asked for. */
export const jobsForFilter = async (places: readonly string[], jobs: string | undefined): Promise<number> => {
  if (jobs !== undefined) return wholeNumber('--jobs', jobs, 1, 1024);
  if (places.includes(STDIN)) return 1;
  const { sizeOfPlaces } = await import('../rim/items.ts');
  return sizeOfPlaces(places) >= SHARED ? availableParallelism() : 1;
};
