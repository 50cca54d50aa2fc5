import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['pipeline/**/*.ts', 'analyzers/**/*.ts', 'reports/**/*.ts'],
      exclude: ['reports/page/browser.ts', 'pipeline/cli/main.ts'],
      reporter: ['text-summary'],
    },
  },
});
