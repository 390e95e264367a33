import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'meta',
          include: ['tests/meta/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          // Packing and looking through all that ships take their time on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One file at a time, and with it one or two browsers: more starve each other, and timings of hover with them.
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
