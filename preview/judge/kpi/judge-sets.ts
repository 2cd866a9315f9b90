import { writeBook } from "../../../host/files/xlsx/write/write";
import { functionIds } from "../../../src/functions/names";
import { compareBooks, type Judgement } from "../compare";
import { officeShows } from "../office-session";
import { enter } from "../shown";
import { kpiDifferences } from "./against-engine";
import { randomSets } from "./random-sets";
import { kpiTeam } from "./team";

const SEED = 32;

/**
 * So many random sets of weights, targets and actuals, typed one after another into the KPI sheets, in LibreOffice and in the
 * host: after each set both calculate, the engine works out what the sheets should show, and all three must agree.
 */
export async function judgeKpiSets(count: number): Promise<Judgement> {
  const judgement: Judgement = { passed: 0, failed: 0, notJudged: 0, differences: [] };
  const { book, calculate } = await kpiTeam();
  const sets = randomSets(book, count, SEED);
  const inOffice = await officeShows(await writeBook(book, { customFunctions: functionIds }), sets);
  for (const [place, set] of sets.entries()) {
    set.forEach(enter);
    await calculate();
    const compared = compareBooks(book, inOffice[place] as (typeof inOffice)[number]);
    const found = [...kpiDifferences(book), ...compared.differences].map((line) => `set ${place + 1}: ${line}`);
    judgement.passed += compared.passed;
    judgement.failed += found.length;
    judgement.differences.push(...found);
  }
  return judgement;
}
