import { writeFileSync } from "node:fs";
import { registry } from "../../src/functions/registry";
import { functionsPage } from "./functions-page";

for (const language of ["en", "zh"] as const) {
  const file = `docs/functions.${language}.md`;
  writeFileSync(file, functionsPage(registry, language));
  console.log(file);
}
