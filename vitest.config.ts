import { configDefaults, defineConfig } from "vitest/config";

/** Libraries of hundreds of small modules: bundled once, they load in a fraction of the time. */
const formulaEngine = ["@univerjs/core", "@univerjs/engine-formula"];
/** Its icons import one another without extensions, which Node does not resolve. */
const fluent = ["@fluentui/react-components", "@fluentui/react-icons"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: [...configDefaults.exclude, "test/browser/**"],
    environment: "node",
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    deps: {
      optimizer: {
        ssr: { enabled: true, include: [...formulaEngine, ...fluent] },
        client: { enabled: true, include: [...formulaEngine, ...fluent, "react", "react-dom", "react-dom/client"] },
      },
    },
    coverage: { provider: "v8", include: ["src/**"] },
  },
});
