import { cleanName, keyOf } from "../../engine/orders/reading/name";
import { addedKpiId, type KpiEdits, noKpiEdits, resultKey } from "../../sheets/kpi-edits";
import { isSpareLine, isTemplateName } from "../../sheets/kpi-scorecard/lines";
import { type ListRow, readOwnLists } from "../../workbook/read/own-list";

/** KPIs and people that the user added to the sheets of the last build, and KPIs that he took out. */
export async function readKpiEdits(): Promise<KpiEdits> {
  const [kpis, people, results] = await readOwnLists([
    { sheetId: "kpi-weighting", block: "kpis" },
    { sheetId: "kpi-scorecard", block: "people" },
    { sheetId: "kpi-scorecard", block: "results" },
  ]);
  if (!kpis) return noKpiEdits;
  const isAdded = (row: ListRow) => text(row, "id") === "" && text(row, "kpi") !== "";
  return {
    kpis: kpis.rows.filter(isAdded).map((row) => ({ id: addedKpiId(text(row, "kpi")), name: text(row, "kpi") })),
    takenOut: kpis.takenOut,
    lines: (people?.rows ?? [])
      .map((row) => ({ id: text(row, "personId"), name: text(row, "person") }))
      .filter(({ id, name }) => name !== "" && !isTemplateName(name) && isSpareLine(id)),
    results: ownResults(results?.rows ?? [], kpis.rows),
  };
}

/** Results in rows of the user's own. What they are called there is what the rows of a build call it. */
function ownResults(rows: readonly ListRow[], kpis: readonly ListRow[]): string[] {
  const built = rows.filter((row) => text(row, "key") !== "");
  const ids = (shown: string, id: string): ReadonlyMap<string, string> =>
    new Map(built.map((row) => [keyOf(text(row, shown)), text(row, id)]));
  const [people, periods] = [ids("person", "personId"), ids("period", "periodNo")];
  const kpiIds = new Map([
    ...kpis.map((row) => [keyOf(text(row, "kpi")), text(row, "id") || addedKpiId(text(row, "kpi"))] as const),
    ...ids("kpi", "kpiId"),
  ]);
  return rows
    .filter((row) => text(row, "key") === "")
    .flatMap((row) => {
      const person = people.get(keyOf(text(row, "person")));
      const period = periods.get(keyOf(text(row, "period")));
      const kpi = kpiIds.get(keyOf(text(row, "kpi")));
      return person && period && kpi ? [resultKey(person, Number(period), kpi)] : [];
    });
}

const text = (row: ListRow, column: string): string => cleanName(String(row.value(column) ?? ""));
