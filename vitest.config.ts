import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/rules/**'],
          setupFiles: ['test/fakes/setup.ts'],
          // Property tests on a machine that is busy with other things.
          testTimeout: 30_000,
          // Longer than anything takes on a busy machine; it only ends what would never end.
          expect: { poll: { timeout: 5_000 } },
        },
      },
      { test: { name: 'rules', include: ['test/rules/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Two real browsers at a time would only wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two real browsers on a busy machine; the report names a test that took another try.
          retry: 2,
        },
      },
    ],
  },
});
