import { defineConfig } from 'vitest/config';

// The figures that .ci/run closes with come from the runner's own report.
const reporters = process.env.CI ? ['default', ['json', { outputFile: '.test-results.json' }]] : ['default'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for programs they started.
    maxWorkers: 2,
    reporters: reporters as ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/model/generated/**'] },
  },
});
