import { defineConfig } from "vitest/config";

/** The built pages in the machine's Chromium: `npm run test:browser`, no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    environment: "node",
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    // The first file builds the pages where they changed.
    hookTimeout: 600_000,
    // One browser at a time: pages that compete for the processor are slow in ways that no user sees.
    fileParallelism: false,
  },
});
