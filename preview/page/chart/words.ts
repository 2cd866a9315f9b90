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

/** About how wide a text is, in pixels; Chinese letters are as wide as the size of the type. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (width, letter) => width + size * (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(letter) ? 1 : 0.62),
    0,
  );
