/** A real browser for tests: $CHROMIUM, then Debian's, then the one inside the npm package. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export const launch = async (): Promise<Browser> => {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find(path => path !== undefined && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  // Makes the package unpack the libraries that a bare machine lacks; must be set before it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
};
