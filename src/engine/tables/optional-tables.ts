import { type ActivitiesTable, isActivitiesTable, readActivitiesTable } from "./activities-table";
import type { GivenTable, TableHead } from "./given-table";
import { type HolidaysTable, isHolidaysTable, readHolidaysTable } from "./holidays-table";
import { isKpiTable, type KpiTable, readKpiTable } from "./kpi-table";
import { isLeadTimesTable, type LeadTimesTable, readLeadTimesTable } from "./lead-times-table";
import type { TableReport } from "./table-report";
import { isTeamTable, readTeamTable, type TeamTable } from "./team-table";

interface ReadTables {
  readonly holidays: HolidaysTable;
  readonly leadTimes: LeadTimesTable;
  readonly kpi: KpiTable;
  readonly team: TeamTable;
  readonly activities: ActivitiesTable;
}

export type TableKind = keyof ReadTables;

/** Every table that a workbook may have beside its orders: what it is known by, and how it is read. */
const kinds: {
  readonly [Kind in TableKind]: {
    readonly isIt: (head: TableHead) => boolean;
    readonly read: (given: GivenTable) => ReadTables[Kind];
  };
} = {
  holidays: { isIt: isHolidaysTable, read: readHolidaysTable },
  leadTimes: { isIt: isLeadTimesTable, read: readLeadTimesTable },
  kpi: { isIt: isKpiTable, read: readKpiTable },
  team: { isIt: isTeamTable, read: readTeamTable },
  activities: { isIt: isActivitiesTable, read: readActivitiesTable },
};

/** A table that was found, and what became of its rows. */
export interface FoundTable extends Partial<Omit<TableReport, "rowsUsed">> {
  readonly kind: TableKind;
  readonly table: string;
  readonly rows: number;
  readonly rowsUsed: number;
}

/** What stands beside the orders. */
export interface OptionalTables {
  readonly tables: Partial<ReadTables>;
  readonly found: readonly FoundTable[];
}

export const noTables: OptionalTables = { tables: {}, found: [] };

/** Which table is of which kind. The first of a kind counts, and a table is of one kind. */
export function kindsOf<Head extends TableHead>(tables: readonly Head[]): ReadonlyMap<TableKind, Head> {
  const found = new Map<TableKind, Head>();
  const isTaken = new Set<Head>();
  for (const kind of Object.keys(kinds) as TableKind[]) {
    const table = tables.find((head) => !isTaken.has(head) && kinds[kind].isIt(head));
    if (!table) continue;
    found.set(kind, table);
    isTaken.add(table);
  }
  return found;
}

/** Reads the given tables, each as what it is. */
export function optionalTables(given: readonly GivenTable[]): OptionalTables {
  const read = [...kindsOf(given)].map(([kind, table]) => ({ kind, table, result: kinds[kind].read(table) }));
  return {
    tables: Object.fromEntries(read.map(({ kind, result }) => [kind, result])),
    found: read.map(({ kind, table, result }) => ({
      kind,
      table: table.names[0] ?? "",
      rows: table.rows,
      rowsUsed: result.rowsUsed,
      ...("notUsed" in result && { notUsed: result.notUsed, flagged: result.flagged }),
    })),
  };
}
