/** `npm run test:office [-- FILE.xlsx …]`: LibreOffice recalculates the files, or without one what `demo` builds. */
import { readFile } from "node:fs/promises";
import type { Language } from "../../src/text/language";
import { buildDemo } from "../demo/build-demo";
import { readOptions } from "../demo/options";
import type { Judgement } from "./compare";
import { judgeBook } from "./judge";
import { keepsEditsThroughOffice } from "./keeps-edits";
import { judgeKpiSets } from "./kpi/judge-sets";
import { staysLockedThroughOffice } from "./stays-locked";

/** A fault in one formula often shows in a whole column: the first ones say enough. */
const SHOWN = 40;

/** Sets of weights, targets and actuals typed into the KPI sheets. */
const KPI_SETS = 500;

const languages: readonly Language[] = ["en", "zh"];

interface Candidate {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const given = process.argv.slice(2).map((file): Candidate => ({ name: file, bytes: () => readFile(file) }));
const built = (name: string, ...options: string[]) =>
  languages.map((language): Candidate => {
    const build = () => buildDemo(readOptions([...options, "--lang", language]));
    return { name: `${name} in ${language}`, bytes: async () => (await build()).file };
  });
const demos = [...built("demo"), ...built("template", "--template", "--as-of", "2026-01-05")];

let [passed, failed] = [0, 0];
for (const { name, bytes } of given.length > 0 ? given : demos) report(name, await judgeBook(await bytes()));
if (given.length === 0) {
  report(`${KPI_SETS} random sets of weights, targets and actuals`, await judgeKpiSets(KPI_SETS));
  const isKept = await keepsEditsThroughOffice();
  console.log(`a note typed into the list, through LibreOffice and a rebuild: ${isKept ? "kept" : "lost"}`);
  const isLocked = await staysLockedThroughOffice();
  console.log(`a template with locked formulas, through LibreOffice and a rebuild: ${isLocked ? "locked" : "open"}`);
  for (const holds of [isKept, isLocked])
    if (holds) passed += 1;
    else failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function report(name: string, judgement: Judgement): void {
  passed += judgement.passed;
  failed += judgement.failed;
  for (const difference of judgement.differences.slice(0, SHOWN)) console.log(`  ${difference}`);
  if (judgement.failed > SHOWN) console.log(`  … and ${judgement.failed - SHOWN} more`);
  const aside = judgement.notJudged > 0 ? `, ${judgement.notJudged} with custom functions not judged` : "";
  console.log(`${name}: ${judgement.passed} passed, ${judgement.failed} failed${aside}`);
}
