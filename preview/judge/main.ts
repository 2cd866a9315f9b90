/** `npm run test:office [-- FILE.xlsx …]`: LibreOffice recalculates the files, by default all in out/judge. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { judgeBook } from "./judge";

const FOLDER = path.join("out", "judge");
/** A fault in one formula often shows in a whole column: the first ones say enough. */
const SHOWN = 40;

const files = process.argv.length > 2 ? process.argv.slice(2) : await filesToJudge();
let [passed, failed] = [0, 0];
for (const file of files) {
  const judgement = await judgeBook(file);
  passed += judgement.passed;
  failed += judgement.failed;
  for (const difference of judgement.differences.slice(0, SHOWN)) console.log(`  ${difference}`);
  if (judgement.failed > SHOWN) console.log(`  … and ${judgement.failed - SHOWN} more`);
  const aside = judgement.notJudged > 0 ? `, ${judgement.notJudged} with custom functions not judged` : "";
  console.log(`${file}: ${judgement.passed} passed, ${judgement.failed} failed${aside}`);
}
if (files.length === 0) {
  failed++;
  console.log(`Nothing to judge: give files, or let the demo write some to ${FOLDER} first.`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function filesToJudge(): Promise<string[]> {
  const names = await readdir(FOLDER).catch(() => []);
  return names.filter((name) => name.endsWith(".xlsx")).map((name) => path.join(FOLDER, name));
}
