/** The rim's hands: writes a folder of files aside and puts it in place in one step, so nothing is ever half-written. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { care } from './asides.ts';
import { makeFolder } from './make-folder.ts';

export type OutputFile = { readonly path: string; readonly data: string | Uint8Array };

/** File by which a folder is known to be ours and may be replaced. */
export const MARKER = 'datapackage.json';

/**
 * Writes all files under `folder`. An older report there is replaced; a folder that is not a report of ours is left alone.
 *
 * @throws {OrdskifteError} OUT_NOT_OURS, UNWRITABLE
 */
export const writeFolder = (folder: string, files: readonly OutputFile[]): void => {
  const target = resolve(folder);
  if (existsSync(target) && !isOurs(target)) throw new OrdskifteError(messages.outIsForeign(folder));
  const aside = `${target}.writing-${process.pid}`;
  const old = `${target}.replaced-${process.pid}`;
  const cared = care(aside);
  try {
    for (const { path, data } of files) {
      makeFolder(dirname(join(aside, path)));
      writeFileSync(join(aside, path), data);
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(aside, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(aside, { recursive: true, force: true });
    throw refusal(folder, error);
  } finally {
    cared.release();
  }
};

/** A file that grows beside its place and is put there when it is whole. */
export type GrowingFile = {
  readonly write: (text: string | Uint8Array) => void;
  /** Puts it in its place. */
  readonly keep: () => void;
  /** Takes it away, as every failure does. */
  readonly drop: () => void;
};

/**
 * Begins to write a file; what stood in its place stands there until the new one is kept.
 *
 * @throws {OrdskifteError} UNWRITABLE, also from what it returns
 */
export const growingFile = (file: string): GrowingFile => {
  const path = `${file}.writing-${process.pid}`;
  const cared = care(path);
  let descriptor: number | undefined;
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const drop = (): void => {
    close();
    rmSync(path, { force: true });
    cared.release();
  };
  const refusing = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      drop();
      throw refusal(file, error);
    }
  };
  refusing(() => {
    descriptor = openSync(path, 'w');
  });
  return {
    write: text => refusing(() => writeFileSync(descriptor!, text)),
    keep: () =>
      refusing(() => {
        close();
        renameSync(path, file);
        cared.release();
      }),
    drop,
  };
};

/**
 * Writes a file in one step.
 *
 * @throws {OrdskifteError} UNWRITABLE
 */
export const writeWhole = (file: string, data: string | Uint8Array): void => {
  const growing = growingFile(file);
  growing.write(data);
  growing.keep();
};

const refusal = (place: string, error: unknown): OrdskifteError =>
  new OrdskifteError(messages.unwritable(place, (error as NodeJS.ErrnoException).code ?? String(error)), {
    cause: error,
  });

// An empty folder was made for us; one with our marker was written by us.
const isOurs = (folder: string): boolean => {
  try {
    if (readdirSync(folder).length === 0) return true;
    return (JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as { name?: string }).name === 'ordskifte-report';
  } catch {
    return false;
  }
};
