import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    environment: "node",
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    // Univer's engine is hundreds of small modules: bundled once, it loads in a fraction of the time.
    deps: { optimizer: { ssr: { enabled: true, include: ["@univerjs/core", "@univerjs/engine-formula"] } } },
    coverage: { provider: "v8", include: ["src/**"] },
  },
});
