// Prints what a build weighs, compressed as a server sends it, and fails above the budget.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const budgets = [
  { name: "functions", limit: 90, belongs: (file) => file === "functions.js" },
  { name: "pane with vendor", limit: 250, belongs: (file) => /^(opening|taskpane|vendor)\..*\.?js$/.test(file) },
];

const scripts = readdirSync("dist").filter((file) => file.endsWith(".js"));
let isOver = false;
for (const { name, limit, belongs } of budgets) {
  const files = scripts.filter(belongs);
  if (files.length === 0) throw new Error(`dist holds no script for: ${name}`);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join("dist", file))).length, 0);
  const kilobytes = bytes / 1000;
  const verdict = kilobytes <= limit ? "ok" : "over budget";
  isOver ||= kilobytes > limit;
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzip of ${limit} kB, ${verdict}`);
}

// The grid and the stand-in for Excel are for development: their own words tell whether they came along.
const foreign = scripts.filter((file) =>
  /univer|EmulatorNotImplemented/i.test(readFileSync(path.join("dist", file), "utf8")),
);
if (foreign.length > 0) console.log(`code that must not ship stands in: ${foreign.join(" ")}`);
if (isOver || foreign.length > 0) process.exitCode = 1;
