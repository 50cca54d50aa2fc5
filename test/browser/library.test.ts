import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedText } from '../seeds.ts';
import { launch } from './chromium.ts';

/** A bundler would find the few libraries that the stages use; here a map of imports says where they are. */
const LIBRARIES = Object.fromEntries(
  ['d3-array', 'internmap', 'd3-dsv', 'zod/mini'].map(name => [
    name,
    import.meta.resolve(name).replace(/^.*(?=\/node_modules\/)/, ''),
  ]),
);
Object.assign(LIBRARIES, { 'jsonc-parser': '/node_modules/jsonc-parser/lib/esm/main.js' });
const PAGE = `<!doctype html><script type="importmap">${JSON.stringify({ imports: LIBRARIES })}</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(async () => browser?.close());

it('repairs, structures, tokenises and tags a scanned answer in a browser, from the built modules as they are', async () => {
  const page = await browser.newPage();
  // An address that no network knows: every file comes from the build in this folder.
  await page.route('http://ordskifte.test/**', route => {
    const asked = join('.', new URL(route.request().url()).pathname);
    const isPage = asked === 'page.html';
    // jsonc-parser leaves the ending to the bundler.
    const path = [asked, `${asked}.js`].find(file => existsSync(file)) ?? asked;
    if (!isPage && !existsSync(path)) return route.fulfill({ status: 404 });
    const contentType = isPage ? 'text/html' : /\.m?js$/.test(path) ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ contentType, body: isPage ? PAGE : readFileSync(path) });
  });
  await page.goto('http://ordskifte.test/page.html');
  // As text: the test runner would rewrite the import of a function.
  const seen = await page.evaluate(`(async raw => {
    const library = await import('/dist/pipeline/index.js');
    const bytes = async file => new Uint8Array(await (await fetch(file)).arrayBuffer());
    const { text } = library.restore(raw, library.readRestoreModel(await bytes('/pipeline/restore/model.bin')));
    const structure = library.structureOf(text);
    const vocabulary = library.createVocabulary();
    const words = library.tokenize(library.readable(text, structure), structure.blocks, vocabulary);
    const tagged = library.tag(words, library.readTaggerModel(await bytes('/pipeline/tag/model.bin')));
    const at = tagged.lower.indexOf(vocabulary.ids.get('stadsdelsnämnderna'));
    return { repaired: text.includes('Såväl interpellantens parti'), lemma: vocabulary.words[tagged.lemma[at]], upos: library.UPOS[tagged.upos[at]] };
  })(${JSON.stringify(seedText('jonsson'))})`);
  expect(seen).toEqual({ repaired: true, lemma: 'stadsdelsnämnd', upos: 'NOUN' });
  await page.close();
});
