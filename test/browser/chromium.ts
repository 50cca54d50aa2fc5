/**
 * A real browser for tests: $CHROMIUM, then Debian's, then the one inside the npm package, which a fresh machine has. With
 * ORDSKIFTE_PACKED_BROWSER=1 installed ones are ignored, so that a run shows what a fresh machine would show.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * For every browser. The list that the npm package brings is made for a single page in a cloud function: with its `--single-process`
 * and `--no-zygote` the second page ends the browser.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Which browser is taken, and with what around it. */
export type Chosen = { readonly path: string; readonly source: string; readonly env: Record<string, string> };

/** Starts a browser, or says which one did not start and what to do. */
export const launch = async (): Promise<Browser> => {
  const { path, source, env } = await chooseBrowser();
  try {
    return await chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
  } catch (cause) {
    throw new Error(
      `The browser of ${source} (${path}) did not start. Name another one with CHROMIUM=/path/to/chrome.`,
      {
        cause,
      },
    );
  }
};

/** The browser that `launch` starts. */
export const chooseBrowser = async (env: NodeJS.ProcessEnv = process.env): Promise<Chosen> => {
  if (env.ORDSKIFTE_PACKED_BROWSER !== '1') {
    const installed = [
      { path: env.CHROMIUM, source: '$CHROMIUM' },
      { path: '/usr/bin/chromium', source: 'the system' },
    ];
    for (const { path, source } of installed) if (path && existsSync(path)) return { path, source, env: {} };
  }
  const home = await unpackedBrowser();
  return {
    path: join(home, 'chromium'),
    source: '@sparticuz/chromium',
    // Libraries and fonts that a bare machine lacks.
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: env.FONTCONFIG_PATH ?? join(home, 'fonts'),
    },
  };
};

/** Unpacks the browser once per version: aside, then put in place in one step, since several workers may do so at the same time. */
const unpackedBrowser = async (): Promise<string> => {
  const home = join(tmpdir(), `ordskifte-chromium-${packedVersion()}`);
  if (existsSync(home)) return home;
  const aside = mkdtempSync(`${home}-`);
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a cloud function.
  Object.assign(process.env, { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    renameSync(aside, home);
  } catch {
    // Another worker was first.
    if (!existsSync(home)) return aside;
    rmSync(aside, { recursive: true });
  }
  return home;
};

const packedVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = `${entry.slice(0, entry.lastIndexOf('/build/'))}/package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
