import { defineConfig } from 'vitest/config';
import { onlyRulesInTests } from './scripts/only-rules.ts';

/**
 * Policies hold for all browsers of the machine; to take leave for all hosts away keeps Chromium busy for ten
 * seconds; the protocol loses sight of a tab that was prerendered when the machine is busy. Nothing else runs
 * beside these.
 */
const alone = [
  'test/e2e/policy*.test.ts',
  'test/e2e/protected.test.ts',
  'test/e2e/speculation.test.ts',
];

const inBrowsers = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Two real browsers on a busy machine; the report names a test that took another try.
  retry: 2,
};

export default defineConfig({
  test: {
    // Of two cores vitest would leave one idle.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [onlyRulesInTests],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/rules/**'],
          setupFiles: ['test/fakes/setup.ts'],
          server: { deps: { inline: [/ical\.js/] } },
          // Property tests on a machine that is busy with other things.
          testTimeout: 30_000,
          // Longer than anything takes on a busy machine; it only ends what would never end.
          expect: { poll: { timeout: 5_000 } },
        },
      },
      {
        test: {
          name: 'rules',
          include: ['test/rules/**/*.test.ts'],
          // They build, on a machine that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: alone,
          // More browsers at a time would only wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...inBrowsers,
        },
      },
      {
        test: {
          name: 'e2e-alone',
          include: alone,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...inBrowsers,
        },
      },
    ],
  },
});
