/**
 * Places of a search from which no word was reached for want of letters that fit. The automaton has one node for all beginnings with the same
 * endings, so a search comes to the same place on many ways; where the first found nothing, a dearer one finds nothing either.
 */
export type DeadEnds = {
  /** Whether nothing was found from here by a search that had spent no more, and could spend as much. */
  readonly has: (place: number, spent: number, begun: number, limit: number) => boolean;
  readonly add: (place: number, spent: number, begun: number, limit: number) => void;
  /** Before another word. */
  readonly forget: () => void;
};

/** Places that are remembered; one that falls on another takes its room. */
const ROOMS = 1 << 14;

export function createDeadEnds(): DeadEnds {
  const places = new Float64Array(ROOMS);
  const costs = new Float64Array(3 * ROOMS);
  const words = new Int32Array(ROOMS);
  let word = 0;
  const roomOf = (place: number): number => Math.imul(place, 0x9e3779b1) >>> 18;
  return {
    has: (place, spent, begun, limit) => {
      const room = roomOf(place);
      return (
        words[room] === word &&
        places[room] === place &&
        spent >= costs[3 * room]! &&
        begun >= costs[3 * room + 1]! &&
        limit <= costs[3 * room + 2]!
      );
    },
    add: (place, spent, begun, limit) => {
      const room = roomOf(place);
      words[room] = word;
      places[room] = place;
      costs[3 * room] = spent;
      costs[3 * room + 1] = begun;
      costs[3 * room + 2] = limit;
    },
    forget: () => {
      word = (word + 1) | 0;
    },
  };
}
