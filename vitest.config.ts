import { defineConfig } from 'vitest/config';

// CI asks for the results as data, to print one closing line.
const json = process.env.ORDSKIFTE_TEST_JSON;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    testTimeout: 60_000,
    ...(json && { reporters: ['default', ['json', { outputFile: json }]] }),
    pool: 'forks',
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['pipeline/**/*.ts', 'analyzers/**/*.ts', 'reports/**/*.ts', 'cli/**/*.ts', 'training/**/*.ts'],
      exclude: ['reports/page/browser.ts', 'cli/main.ts'],
      reporter: ['text-summary'],
    },
  },
});
