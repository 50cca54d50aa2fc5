/** The plan of a job that many machines share: everything that each of them has to know, and what all of their parts have to agree in. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { CountingPlan, DocumentsTask } from '../parts/task.ts';
import { type Part, partsOf } from '../parts/task.ts';
import { sha256 } from '../rim/bytes.ts';
import { hashOfPlace } from '../rim/hash.ts';
import { packageInfo } from '../rim/package-files.ts';
import { writeWhole } from '../rim/write.ts';
import type { LineWorkName, Named } from '../works/types.ts';
import type { PlannedWork } from './mode.ts';

/** Raised when plans or parts are written in another form. */
const FORMAT = 1;
const KIND = 'ordskifte-plan';

export type InputFact = { readonly place: string; readonly bytes: number; readonly sha256: string };

/** The work without what belongs to single documents, which stands in the parts. */
export type SharedWork =
  | { readonly kind: 'count'; readonly plan: Omit<CountingPlan, 'groups' | 'weights'> }
  | { readonly kind: 'documents'; readonly task: DocumentsTask }
  | { readonly kind: 'lines'; readonly places: readonly string[]; readonly filter: Named<LineWorkName> };

export type Plan = {
  readonly kind: typeof KIND;
  readonly format: number;
  readonly version: string;
  /** The command line whose result the merge writes. */
  readonly command: readonly string[];
  readonly of: number;
  readonly inputs: readonly InputFact[];
  readonly work: SharedWork;
  readonly parts: readonly Part[];
};

/** A plan with its place and its hash, which every part carries. */
export type OpenPlan = { readonly plan: Plan; readonly file: string; readonly id: string };

/** Writes the plan of `of` shards. Places are written as absolute paths, so that a shard may run anywhere on the same file system. */
export const writePlan = async (
  file: string,
  { command, of, work }: { readonly command: readonly string[]; readonly of: number; readonly work: PlannedWork },
): Promise<Plan> => {
  const { shared, groups } = sharedOf(work);
  const inputs: InputFact[] = [];
  for (const place of placesOf(shared)) inputs.push({ place, ...(await hashOfPlace(place)) });
  const plan: Plan = {
    kind: KIND,
    format: FORMAT,
    version: packageInfo().version,
    command,
    of,
    inputs,
    work: shared,
    parts: partsOf(groups, work.plan.weights, of),
  };
  writeWhole(file, `${JSON.stringify(plan)}\n`);
  return plan;
};

const placesOf = (work: SharedWork): readonly string[] =>
  work.kind === 'lines' ? work.places : work.kind === 'documents' ? work.task.places : work.plan.task.places;

/** What all shards share, with places that are the same from everywhere, and the group of each item. */
const sharedOf = (work: PlannedWork): { readonly shared: SharedWork; readonly groups: readonly number[] } => {
  const absolute = (places: readonly string[]): string[] => places.map(place => resolve(place));
  if (work.kind === 'count') {
    const { groups, weights: _, task, ...plan } = work.plan;
    return { shared: { kind: 'count', plan: { ...plan, task: { ...task, places: absolute(task.places) } } }, groups };
  }
  if (work.kind === 'documents') {
    const { task, weights } = work.plan;
    return {
      shared: { kind: 'documents', task: { ...task, places: absolute(task.places) } },
      groups: weights.map(weight => (weight === 0 ? -1 : 0)),
    };
  }
  const { places, filter, weights } = work.plan;
  return { shared: { kind: 'lines', places: absolute(places), filter }, groups: weights.map(() => 0) };
};

/** @throws {OrdskifteError} NOT_FOUND, BAD_PLAN */
export const readPlan = (file: string): OpenPlan => {
  if (!existsSync(file)) throw new OrdskifteError(messages.notFound(file));
  const text = readFileSync(file, 'utf8');
  let plan: Plan;
  try {
    plan = JSON.parse(text) as Plan;
  } catch (error) {
    throw new OrdskifteError(messages.badPlan(file, 'is not JSON'), { cause: error });
  }
  if (plan?.kind !== KIND) throw new OrdskifteError(messages.badPlan(file, 'is no plan'));
  const { version } = packageInfo();
  if (plan.format !== FORMAT || plan.version !== version)
    throw new OrdskifteError(messages.badPlan(file, `was made by ordskifte ${plan.version}, and this is ${version}`));
  return { plan, file, id: sha256(text) };
};

/**
 * Looks whether the inputs are still those that were surveyed.
 *
 * @throws {OrdskifteError} INPUT_CHANGED
 */
export const checkInputs = async ({ plan, file }: OpenPlan): Promise<void> => {
  for (const { place, bytes, sha256: hash } of plan.inputs) {
    const now = await hashOfPlace(place);
    if (now.bytes !== bytes || now.sha256 !== hash) throw new OrdskifteError(messages.inputChanged(place, file));
  }
};

/** Folder of the parts, beside the plan. */
export const partsFolder = (file: string): string => join(dirname(file), `${basename(file)}.parts`);
