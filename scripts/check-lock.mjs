// Fails when package-lock.json leaves out an optional platform package (npm ci would refuse it, or other systems would lack
// it) or carries download addresses.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const nameOf = (location) => location.split("node_modules/").at(-1);
const held = new Set(Object.keys(packages).map(nameOf));
const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
const missing = [...new Set(wanted.filter((name) => !held.has(name)))];
const addressed = Object.entries(packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ""));

if (missing.length > 0) console.error(`package-lock.json leaves out: ${missing.join(" ")}`);
if (addressed.length > 0) console.error(`package-lock.json carries ${addressed.length} download addresses`);
if (missing.length > 0 || addressed.length > 0) process.exit(1);
