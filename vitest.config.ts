import { defineConfig } from 'vitest/config';

const source = ['toolsum-source', 'node', 'module', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/reporter/counts.ts'],
  },
});
