/** Files that are shipped with the package: models, codebook, fonts of dependencies. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file given relative to the package's root, from source as well as from the build. */
export const packageFile = (path: string): string => join(ROOT, path);

/** Absolute path of a file inside an installed dependency. */
export const dependencyFile = (specifier: string): string => createRequire(import.meta.url).resolve(specifier);

const findRoot = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));

const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Name and version of this package. */
export const packageInfo = (): { readonly name: string; readonly version: string } => {
  const { name, version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return { name, version };
};

/** The built program, for scripts that run it later. */
export const programFile = (): string => packageFile('dist/cli/main.js');
