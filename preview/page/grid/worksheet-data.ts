import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { CellsView, FrameView } from "../../host-worker/view/sheet-view";
import { standardStyle } from "./style-data";

/** Cells by row, then by column, as the grid holds them; for the style stands its number, -1 for none. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

const PIXELS_A_POINT = 4 / 3;
export const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

/** Excel's own sizes. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/** Free rows and columns beyond what is filled. */
const SPARE = { rows: 200, columns: 12 };

export function cellMatrix({ rows, columns, values, looks, formulas }: CellsView): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [index, value] of values.entries()) {
    const [row, column, look] = [rows[index] ?? 0, columns[index] ?? 0, looks[index] ?? -1];
    matrix[row] ??= {};
    matrix[row][column] = {
      v: typeof value === "boolean" ? Number(value) : value,
      t:
        typeof value === "number"
          ? CellValueType.NUMBER
          : typeof value === "boolean"
            ? CellValueType.BOOLEAN
            : CellValueType.STRING,
      f: formulas.get(index) ?? null,
      s: String(look),
    };
  }
  return matrix;
}

export function worksheetData(id: string, frame: FrameView, cells: CellMatrix): IWorksheetData {
  const { rowCount, columnCount } = extent(cells);
  const { rows: frozenRows, columns: frozenColumns } = frame.freeze;
  return {
    id,
    name: frame.name,
    tabColor: frame.tabColor,
    hidden: flag(frame.isHidden),
    rowCount: rowCount + SPARE.rows,
    columnCount: Math.max(26, columnCount + SPARE.columns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: standardStyle,
    mergeData: [],
    cellData: cells,
    rowData: Object.fromEntries(
      frame.rowHeights.map(([row, height]) => [row, { h: pixels(height), ia: BooleanNumber.FALSE }]),
    ),
    columnData: {
      ...Object.fromEntries(frame.columnWidths.map(([column, width]) => [column, { w: pixels(width) }])),
      ...Object.fromEntries(frame.hiddenColumns.map((column) => [column, { hd: BooleanNumber.TRUE }])),
    },
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(frame.gridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function extent(cells: CellMatrix): { rowCount: number; columnCount: number } {
  let [rowCount, columnCount] = [0, 0];
  for (const [row, columns] of Object.entries(cells)) {
    rowCount = Math.max(rowCount, Number(row) + 1);
    for (const column of Object.keys(columns)) columnCount = Math.max(columnCount, Number(column) + 1);
  }
  return { rowCount, columnCount };
}
