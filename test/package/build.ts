import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** A production build, in a folder of its own. */
export interface Built {
  readonly folder: string;
  read(file: string): string;
}

export function buildPackage(name: string, environment: Readonly<Record<string, string>>): Built {
  const folder = path.resolve("node_modules/.cache/fupan/package", name);
  execFileSync(
    process.execPath,
    ["node_modules/webpack-cli/bin/cli.js", "--mode=production", "--stats=errors-only", "-o", folder],
    {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  return { folder, read: (file) => readFileSync(path.join(folder, file), "utf8") };
}
