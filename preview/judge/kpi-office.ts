import { writeBook } from "../../host/files/xlsx/write/write";
import { functionIds } from "../../src/functions/names";
import type { Judgement } from "./compare";
import { judgeBook } from "./judge";
import { kpiDifferences } from "./kpi-against-engine";
import { kpiVariants } from "./kpi-variants";

const SEED = 32;

/**
 * KPI sheets with so many random sets typed into them, for fifty people each: the host calculates them, the engine works them
 * out, LibreOffice calculates them anew, and all three must agree.
 */
export async function judgeKpiVariants(sets: number): Promise<Judgement> {
  const judgement: Judgement = { passed: 0, failed: 0, notJudged: 0, differences: [] };
  const { book, next } = await kpiVariants(SEED);
  for (let set = 1; set <= sets; set++) {
    await next();
    const inOffice = await judgeBook(await writeBook(book, { customFunctions: functionIds }));
    const found = [...kpiDifferences(book), ...inOffice.differences].map((difference) => `set ${set}: ${difference}`);
    judgement.passed += inOffice.passed;
    judgement.failed += found.length;
    judgement.differences.push(...found);
  }
  return judgement;
}
