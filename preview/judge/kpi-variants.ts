/** KPI sheets of a made-up team, and random weights, targets and actuals typed into them: hundreds of scorecards to judge. */
import { Calculator } from "../../host/calculation/calculator";
import type { Book } from "../../host/cells/book";
import { type CellValue, Sheet } from "../../host/cells/sheet";
import { csvToBook } from "../../host/files/csv/book";
import { createHost } from "../../host/host";
import { buildFromOrders } from "../../src/taskpane/build/build-from-orders";
import { between, mulberry32, type Random, wholeBetween } from "../../src/taskpane/sample/random";
import { customFunctions } from "../custom-functions";
import { connectOfficeClient } from "../office-client";
import { areaNamed, columnArea, columnShown, type Shown, typeAt } from "./shown";

/** Scorecards in one workbook: every person has one for each set of weights. */
export const PEOPLE = 50;
const GROUPS = ["Performance", "Customer value", "Service"] as const;
const FAMILIES = ["Financial income", "Customer satisfaction", "Market share"] as const;
const KPIS = 6;

export interface KpiVariants {
  readonly book: Book;
  /** Types one more random set into the sheets and calculates them. */
  readonly next: () => Promise<void>;
}

export async function kpiVariants(seed: number): Promise<KpiVariants> {
  const random = mulberry32(seed);
  const orders = "Order Date,Customer,Amount\n2025-03-10,Acme,100\n2025-06-11,Birch,200\n";
  const book = csvToBook(new TextEncoder().encode(orders), "Orders");
  addKpiTable(book);
  const calculator = new Calculator(book, customFunctions("en"));
  connectOfficeClient(createHost(book, { calculation: calculator }));
  await buildFromOrders({
    language: "en",
    asOf: undefined,
    sheets: ["kpi-weighting", "kpi-scorecard"],
    columns: new Map(),
  });
  await calculator.calculate();
  return {
    book,
    async next() {
      typeWeights(book, random);
      typeResults(book, random);
      await calculator.calculate();
    },
  };
}

function addKpiTable(book: Book): void {
  const headers = ["KPI", "Group", "Family", "Period", "Person", "Actual"];
  const people = Array.from({ length: PEOPLE }, (_, place) => `Person ${place + 1}`);
  const rows = people.flatMap((person) =>
    Array.from({ length: KPIS }, (_, kpi): CellValue[] => {
      const name = `KPI ${kpi + 1}`;
      return [name, GROUPS[kpi % GROUPS.length] ?? "", FAMILIES[kpi % FAMILIES.length] ?? "", "2025", person, 1];
    }),
  );
  const sheet = new Sheet("{kpi}", "KPI data");
  for (const [row, cells] of [headers, ...rows].entries())
    for (const [column, cell] of cells.entries()) sheet.setConstant(row, column, cell);
  book.sheets.push(sheet);
  book.tables.push({
    id: 2,
    name: "KPIData",
    sheetId: sheet.id,
    area: { row: 0, column: 0, rows: rows.length + 1, columns: headers.length },
    columns: headers.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
}

/** Three in ten sets do not add up, and one in ten has a KPI less or a name twice. */
function typeWeights(book: Book, random: Random): void {
  const all = (count: number, of: (place: number) => Shown): Shown[] =>
    Array.from({ length: count }, (_, place) => of(place));
  const column = (heading: string, values: readonly Shown[]) => {
    const area = columnArea(book, "tblKPI", heading);
    for (const [row, value] of values.entries()) typeAt(area, value, row);
  };
  const isOff = random() < 0.3;
  const weights = shares(GROUPS.length, random).map((weight) => (isOff ? weight * 0.95 : weight));
  const typed = areaNamed(book, "kpi_GroupTyped");
  for (const [row, weight] of weights.entries()) typeAt(typed, weight, row);

  const inGroup = GROUPS.map(() => shares(KPIS / GROUPS.length, random));
  column(
    "In group",
    all(KPIS, (kpi) => inGroup[kpi % GROUPS.length]?.[Math.floor(kpi / GROUPS.length)] ?? 0),
  );
  const names = all(KPIS, (kpi) => `KPI ${kpi + 1}`);
  const odd = random();
  if (odd < 0.05) names[5] = "";
  else if (odd < 0.1) names[5] = names[2] ?? "";
  column("KPI", names);
  const isOneFamily = random() < 0.2;
  column(
    "Family",
    all(KPIS, () => FAMILIES[isOneFamily ? 0 : wholeBetween(random, 0, 2)] ?? ""),
  );
  column(
    "Kind",
    all(KPIS, () => (random() < 0.5 ? "process" : "result")),
  );
  column(
    "Drives",
    all(KPIS, () => (random() < 0.2 ? "–" : random() < 0.1 ? "Profit" : `KPI ${wholeBetween(random, 1, 4)}`)),
  );
  column(
    "Path",
    all(KPIS, () => (random() < 0.9 ? "weekly review" : random() < 0.5 ? "" : "-")),
  );
  column(
    "Direction",
    all(KPIS, () => (random() < 0.3 ? "lower" : "higher")),
  );
  column(
    "Unit",
    all(KPIS, () => "points"),
  );
  typeAt(areaNamed(book, "set_kpi_cap"), random() < 0.5 ? 1 : 1.2);

  const comparisons = areaNamed(book, "kpi_Compare");
  for (let row = 0; row < GROUPS.length; row++)
    for (let across = row + 1; across < GROUPS.length; across++) {
      const times = wholeBetween(random, 1, 9);
      typeAt(comparisons, random() < 0.5 ? times : 1 / times, row, across);
    }
}

/** Random parts of 1; the last one is what is left. */
function shares(count: number, random: Random): number[] {
  const parts = Array.from({ length: count - 1 }, () => Math.round((100 * random()) / count) / 100);
  return [...parts, Math.round(100 * (1 - parts.reduce((sum, part) => sum + part, 0))) / 100];
}

/** Targets of 0 and blank cells are among them, and losses. */
function typeResults(book: Book, random: Random): void {
  const kpis = columnShown(book, "tblKPIResults", "KPI key");
  const [actuals, targets] = [columnArea(book, "tblKPIResults", "Actual"), columnArea(book, "tblKPIResults", "Target")];
  kpis.forEach((kpi, row) => {
    const isFloor = !String(kpi).startsWith("KPI");
    const value = Math.round(between(random, -20, 150) * 100) / 100;
    if (isFloor) typeAt(actuals, random() < 0.2 ? undefined : random() < 0.5 ? 0.01 : 0.96, row);
    else {
      typeAt(actuals, random() < 0.05 ? undefined : value, row);
      typeAt(targets, random() < 0.05 ? 0 : random() < 0.03 ? undefined : wholeBetween(random, 1, 120), row);
    }
  });
  const bonus = areaNamed(book, "kpi_BaseBonus");
  for (let row = 0; row < PEOPLE; row++) typeAt(bonus, wholeBetween(random, 0, 20) * 1000, row);
}
