import type { ResultTable } from "../result-table";
import { keepsLimit, type Limit, roomTo } from "./limit";

/** A bottom line that must not be crossed, whatever the score; the actual is null until it is measured. */
export interface Floor {
  readonly name: string;
  readonly actual: number | null;
  readonly limit: Limit;
}

export interface FloorRow extends Floor {
  readonly result: "pass" | "breach" | null;
  /** Room to the limit, negative beyond it. */
  readonly distance: number | null;
}

export const floorsTable: ResultTable<FloorRow> = {
  id: "floors",
  columns: [
    { id: "name", kind: "text", value: (row) => row.name },
    { id: "actual", kind: "number", value: (row) => row.actual },
    { id: "limit", kind: "text", value: (row) => row.limit.written },
    { id: "result", kind: "label", value: (row) => (row.result === null ? null : { label: `floor.${row.result}` }) },
    { id: "distance", kind: "number", value: (row) => row.distance },
  ],
};

/**
 * Which floors hold (spec 5.7 KPI.FLOORS), in the order given. A complaint rate of 1% keeps "<=1%"; 1.01% is a breach by
 * 0.01 points.
 */
export function floors(given: readonly Floor[]): FloorRow[] {
  return given.map((floor) => {
    const { actual, limit } = floor;
    if (actual === null) return { ...floor, result: null, distance: null };
    return { ...floor, result: keepsLimit(limit, actual) ? "pass" : "breach", distance: roomTo(limit, actual) };
  });
}
