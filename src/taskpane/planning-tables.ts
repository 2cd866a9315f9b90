import { workingDays } from "../engine/calendar/working-days";
import type { GivenTable } from "../engine/tables/given-table";
import { isHolidaysTable, readHolidaysTable } from "../engine/tables/holidays-table";
import { isLeadTimesTable, readLeadTimesTable } from "../engine/tables/lead-times-table";
import type { PlanningTables } from "../sheets/reorder-results";
import { findTables, readTable, type TableInfo } from "../workbook/read/tables";

/** Holidays and lead times, where the workbook has tables of them beside the orders and our own. */
export async function readPlanningTables(notThese: readonly string[]): Promise<PlanningTables> {
  const tables = (await findTables()).filter(({ name }) => !notThese.includes(name));
  const namesOf = ({ name, sheet }: TableInfo) => [name, sheet];
  const given = async (info: TableInfo | undefined): Promise<GivenTable | undefined> =>
    info && { names: namesOf(info), ...(await readTable(info.name)) };

  const holidaysInfo = tables.find((info) => isHolidaysTable({ names: namesOf(info), headers: info.headers }));
  const leadTimesInfo = tables.find((info) => info !== holidaysInfo && isLeadTimesTable(info));
  const holidaysTable = await given(holidaysInfo);
  const leadTimesTable = await given(leadTimesInfo);
  const holidays = holidaysTable && readHolidaysTable(holidaysTable);
  const leadTimes = leadTimesTable && readLeadTimesTable(leadTimesTable);
  return {
    calendar: workingDays(holidays?.days ?? { holidays: [], makeUpDays: [] }),
    contactDaysOf: (product) => leadTimes?.of(product)?.contact ?? undefined,
    found: [
      ...(holidaysInfo && holidays
        ? [{ kind: "holidays" as const, table: holidaysInfo.name, rows: holidaysInfo.rows, used: holidays.rowsUsed }]
        : []),
      ...(leadTimesInfo && leadTimes
        ? [
            {
              kind: "leadTimes" as const,
              table: leadTimesInfo.name,
              rows: leadTimesInfo.rows,
              used: leadTimes.rowsUsed,
            },
          ]
        : []),
    ],
  };
}
