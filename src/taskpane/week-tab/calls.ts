import { type CallHorizon, callsByHorizon } from "../../engine/reorder/week/calls";
import { planStates } from "../../text/sheets/reorder-plan";
import type { CellPlace, ListRow } from "../../workbook/read/own-list";

/** A row of the Reorder plan that is still to be called for. */
export interface DueCall {
  readonly customer: string;
  readonly product: string;
  /** Excel serial. */
  readonly callBy: number;
  readonly amount: number;
  readonly place: CellPlace;
}

export interface Calls {
  readonly byHorizon: ReadonlyMap<CallHorizon, readonly DueCall[]>;
  /** The first row of a customer on the plan. */
  readonly rowOf: ReadonlyMap<string, CellPlace>;
}

/** Calls of the plan as the user left it: what he contacted, confirmed or cancelled is done, and a date moved by him counts. */
export function callsOf(rows: readonly ListRow[], asOf: number): Calls {
  const calls = rows.flatMap(({ place, value }): DueCall[] => {
    const [customer, callBy] = [value("customer"), value("callBy")];
    if (typeof customer !== "string" || typeof callBy !== "number" || !isPlanned(value("status"))) return [];
    return [{ customer, callBy, product: String(value("product") ?? ""), amount: Number(value("weighted")), place }];
  });
  const rowOf = new Map<string, CellPlace>();
  for (const { place, value } of rows) {
    const customer = value("customer");
    if (typeof customer === "string" && !rowOf.has(customer)) rowOf.set(customer, place);
  }
  return { byHorizon: callsByHorizon(calls, asOf), rowOf };
}

/** In either language: the sheets may speak another than the pane. */
const isPlanned = (status: unknown): boolean => Object.values(planStates.planned).some((word) => word === status);
