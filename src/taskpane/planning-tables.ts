import { workingDays } from "../engine/calendar/working-days";
import type { GivenTable } from "../engine/tables/given-table";
import { isHolidaysTable, readHolidaysTable } from "../engine/tables/holidays-table";
import { isLeadTimesTable, readLeadTimesTable } from "../engine/tables/lead-times-table";
import type { PlanningTables } from "../sheets/reorder-results";
import { findTables, readTable } from "../workbook/read/tables";

type Titled = Pick<GivenTable, "names" | "headers">;

/** The first table of each kind is the one that counts. */
const kinds = [isHolidaysTable, isLeadTimesTable];

/** Tables of the workbook beside the orders and our own that a plan can stand on. */
export async function readPlanningTables(notThese: readonly string[]): Promise<GivenTable[]> {
  const tables = (await findTables()).filter(({ name }) => !notThese.includes(name));
  const titled = tables.map(({ name, sheet, headers }) => ({ name, names: [name, sheet], headers }));
  const wanted = kinds.flatMap((isKind) => titled.find((table: Titled) => isKind(table)) ?? []);
  const read: GivenTable[] = [];
  for (const { name, names } of new Set(wanted)) read.push({ names, ...(await readTable(name)) });
  return read;
}

/** What the given tables say to a plan: holidays and lead times. */
export function planningTables(given: readonly GivenTable[]): PlanningTables {
  const holidaysTable = given.find(isHolidaysTable);
  const leadTimesTable = given.find((table) => table !== holidaysTable && isLeadTimesTable(table));
  const holidays = holidaysTable && readHolidaysTable(holidaysTable);
  const leadTimes = leadTimesTable && readLeadTimesTable(leadTimesTable);
  const found = (kind: "holidays" | "leadTimes", table: GivenTable | undefined, used: number | undefined) =>
    table && used !== undefined ? [{ kind, table: table.names[0] ?? "", rows: table.rows, used }] : [];
  return {
    calendar: workingDays(holidays?.days ?? { holidays: [], makeUpDays: [] }),
    contactDaysOf: (product) => leadTimes?.of(product)?.contact ?? undefined,
    found: [
      ...found("holidays", holidaysTable, holidays?.rowsUsed),
      ...found("leadTimes", leadTimesTable, leadTimes?.rowsUsed),
    ],
  };
}
