import type { GivenTable } from "../../engine/tables/given-table";
import { kindsOf } from "../../engine/tables/optional-tables";
import { findTables, readTable } from "../../workbook/read/tables";

/** Tables of the workbook beside the orders and our own that a build has a use for. */
export async function readOptionalTables(notThese: readonly string[]): Promise<GivenTable[]> {
  const tables = (await findTables()).filter(({ name }) => !notThese.includes(name));
  const wanted = kindsOf(tables.map(({ name, sheet, headers }) => ({ names: [name, sheet], headers })));
  const read: GivenTable[] = [];
  for (const { names } of wanted.values()) read.push({ names, ...(await readTable(names[0] ?? "")) });
  return read;
}
