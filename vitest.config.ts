import { defineConfig } from 'vitest/config';

/** `unit` starts no other process and runs within `npm run check`; `integration` runs against DynamoDB Local; `e2e` against the whole platform. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // nothing is kept between tests but what is kept between requests: the product is loaded once
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/e2e/**', 'test/bench/**'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/e2e/global-setup.ts'],
          // one platform, two cores: side by side they would only wait for each other
          fileParallelism: false,
          // and one process: what is imported and the browser are there for all files
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // a browser on a busy machine
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
});
