import { numfmt } from "@univerjs/core";
import type { SeriesView } from "../../host-worker/view/chart-view";

/** A value as a cell of this number format shows it. */
export function formatted(value: string | number, format: string | undefined): string {
  return typeof value === "number" ? numfmt.format(format ?? "General", value) : value;
}

/** What stands under a point, cut to about so many letters. */
export const labelOf = (series: SeriesView | undefined, index: number, letters: number): string =>
  clipped(formatted(series?.categories[index] ?? "", series?.categoryFormat), letters);

export const clipped = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…` : text;
