import type { Area } from "../../sheets/sheet-plan";
import { areaAddress } from "../address";

/**
 * The same cells as few rectangles: neighbours in a row join first, then equal stretches in rows below each other. Areas must
 * not overlap.
 */
export function joined(areas: readonly Area[]): Area[] {
  const wide = joinAlong(areas, "column", "columns", "row", "rows");
  return joinAlong(wide, "row", "rows", "column", "columns");
}

type Start = "row" | "column";
type Span = "rows" | "columns";

function joinAlong(areas: readonly Area[], start: Start, span: Span, across: Start, acrossSpan: Span): Area[] {
  const sorted = [...areas].sort(
    (a, b) => a[across] - b[across] || a[acrossSpan] - b[acrossSpan] || a[start] - b[start],
  );
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const continues =
      last !== undefined &&
      last[across] === area[across] &&
      last[acrossSpan] === area[acrossSpan] &&
      last[start] + last[span] === area[start];
    if (continues) result[result.length - 1] = { ...last, [span]: last[span] + area[span] };
    else result.push(area);
  }
  return result;
}

/** The cells that lie in an area of one list and in an area of the other. */
export function common(some: readonly Area[], others: readonly Area[]): Area[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
      const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
      const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
      return rows > 0 && columns > 0 ? { row, column, rows, columns } : [];
    }),
  );
}

/** Excel takes several areas as one text; kept well below its limit of 8,192 characters. */
const ADDRESS_CHARACTERS = 2000;

/** Addresses of the areas, parted by commas, in as few texts as the limit allows. */
export function packedAddresses(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= ADDRESS_CHARACTERS)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
