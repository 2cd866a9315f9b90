import type { Book, Chart } from "../../../host/cells/book";
import { type CellValue, cellKey, type Sheet } from "../../../host/cells/sheet";
import { parseAddress } from "../../../host/model/address";

export interface SeriesView {
  readonly name: string;
  readonly color: string | undefined;
  readonly isInvisible: boolean;
  readonly isDashed: boolean;
  readonly hasLabels: boolean;
  readonly values: readonly (number | null)[];
  /** What stands under the points, or where they lie across. */
  readonly categories: readonly (string | number)[];
  readonly categoryFormat: string | undefined;
}

/** A chart with its numbers in place of references, in points from the sheet's corner. */
export interface ChartView {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly SeriesView[];
  readonly legend: Chart["legend"];
  readonly valueFormat: string | undefined;
  readonly valueAxisHidden: boolean | undefined;
  readonly categoriesReversed: boolean | undefined;
  readonly altText: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function chartView(book: Book, home: Sheet, chart: Chart): ChartView {
  const { id, type, legend, valueFormat, valueAxisHidden, categoriesReversed, altText, left, top, width, height } =
    chart;
  const series = chart.series.map(
    ({ name, color, noFill, dashed, labels, values, categories }): SeriesView => ({
      name,
      color,
      isInvisible: noFill ?? false,
      isDashed: dashed ?? false,
      hasLabels: labels ?? false,
      values: cellsOf(book, home, values).map(({ value }) => (typeof value === "number" ? value : null)),
      categories: cellsOf(book, home, categories).map(({ value }) =>
        typeof value === "number" ? value : String(value ?? ""),
      ),
      categoryFormat: cellsOf(book, home, categories)[0]?.format,
    }),
  );
  const linked = chart.titleFormula === undefined ? undefined : cellsOf(book, home, chart.titleFormula.slice(1))[0];
  const title = String(linked?.value ?? chart.title);
  return {
    id,
    type,
    title,
    series,
    legend,
    valueFormat,
    valueAxisHidden,
    categoriesReversed,
    altText,
    left,
    top,
    width,
    height,
  };
}

interface ShownCell {
  readonly value: CellValue | undefined;
  readonly format: string | undefined;
}

/** The cells of a reference such as `Calc!$B$5:$B$12`, row by row; none where it leads nowhere. */
function cellsOf(book: Book, home: Sheet, reference: string): ShownCell[] {
  const address = parseAddress(reference);
  const sheet = address?.sheetName === undefined ? home : book.sheetNamed(address.sheetName);
  if (!address || !sheet) return [];
  const { row, column, rows, columns } = address.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const place = [row + Math.floor(index / columns), column + (index % columns)] as const;
    return { value: sheet.value(...place), format: sheet.formats.get(cellKey(...place))?.numberFormat };
  });
}
