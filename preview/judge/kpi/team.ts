/** The KPI sheets of a made-up team of two, six KPIs in three groups, built through the host. */
import { Calculator } from "../../../host/calculation/calculator";
import type { Book } from "../../../host/cells/book";
import { type CellValue, Sheet } from "../../../host/cells/sheet";
import { csvToBook } from "../../../host/files/csv/book";
import { createHost } from "../../../host/host";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { customFunctions } from "../../custom-functions";
import { connectOfficeClient } from "../../office-client";

export const GROUPS = ["Performance", "Customer value", "Service"] as const;
export const FAMILIES = ["Financial income", "Customer satisfaction", "Market share"] as const;
export const KPIS = 6;
const PEOPLE = ["Amy", "Ben"] as const;

export interface KpiTeam {
  readonly book: Book;
  readonly calculate: () => Promise<unknown>;
}

export async function kpiTeam(): Promise<KpiTeam> {
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
  return { book, calculate: () => calculator.calculate() };
}

function addKpiTable(book: Book): void {
  const headers = ["KPI", "Group", "Family", "Period", "Person", "Actual"];
  const rows = PEOPLE.flatMap((person) =>
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
