import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Nothing here may fail because a machine is slow: these limits only end what hangs. */
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 120_000 } },
};

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    // Vitest would keep one processor free for itself: on two, half the machine.
    maxWorkers: availableParallelism(),
    // Files of one worker share modules, the catalog and the browser: half the work. They leave behind what they found.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,browser,components}/**'],
          sequence: { groupOrder: 0 },
          ...patience,
        },
      },
      // Components need Astro's own build of `.astro` files.
      getViteConfig({
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          ...patience,
        },
      } as object) as object,
      {
        test: {
          // Looks at the built sites. Their builds begin with the run, and end while the unit tests go on.
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          setupFiles: 'tests/support/built-sites.ts',
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
