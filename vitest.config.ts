import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'meta', include: ['tests/meta/**/*.test.ts'], globalSetup: 'tests/browser/build.ts' } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: two at once starve each other on two cores, and timings of hover with them.
          fileParallelism: false,
          // One process for all files, which share the browsers that it holds.
          isolate: false,
          // A busy machine may hold a frame back for longer than a hover lasts; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
