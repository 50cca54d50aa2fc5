/** Commands cut into shards for several machines. */
import type { ErrorDetails } from '../errors.ts';
import { firstOf, quoted } from './wording.ts';

export const shards = {
  badPlan: (file: string, reason: string): ErrorDetails => ({
    code: 'BAD_PLAN',
    message: `${quoted(file)} ${reason}.`,
    place: file,
    next: 'Make the plan again with this version: ordskifte shard plan COMMAND PLACES… --of N --out PLAN.',
  }),
  notSharded: (command: string, known: readonly string[]): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${quoted(command)} cannot be cut into shards, at least not with these options.`,
    place: 'shard plan',
    next: `Commands that can: ${known.join(', ')}. They read files, folders, archives and .jsonl, not standard input and not a store.`,
  }),
  inputChanged: (place: string, plan: string): ErrorDetails => ({
    code: 'INPUT_CHANGED',
    message: `${quoted(place)} is not what it was when ${quoted(plan)} was made.`,
    place,
    next: 'Put the old input back, or make the plan again and run all shards.',
  }),
  partMissing: (shards: readonly number[], of: number, plan: string): ErrorDetails => ({
    code: 'PART_MISSING',
    message: `${shards.length === 1 ? `Shard ${shards[0]}` : `${shards.length} shards`} of ${of} ${shards.length === 1 ? 'has' : 'have'} no part yet: ${firstOf(shards.map(String))}.`,
    place: plan,
    next: `Run them: ordskifte shard run ${plan} --shard ${shards[0]}/${of}.`,
  }),
  partTwice: (shard: number, one: string, other: string): ErrorDetails => ({
    code: 'PART_TWICE',
    message: `Shard ${shard} is there twice: ${quoted(one)} and ${quoted(other)}.`,
    place: other,
    next: 'Remove one of the two; nothing may be counted twice.',
  }),
  partForeign: (file: string, reason: string): ErrorDetails => ({
    code: 'PART_FOREIGN',
    message: `${quoted(file)} ${reason}.`,
    place: file,
    next: 'Remove the file, run its shard again, then merge.',
  }),
} as const;
