import type { Area, CellFormat, Table } from "../../../host/cells/book";

interface TableLook {
  readonly head: CellFormat;
  readonly band: CellFormat;
}

/** The two looks of Excel Tables that workbooks of ours have; the colours are those of Office's own theme. */
const LOOKS: Readonly<Record<string, TableLook>> = {
  TableStyleMedium2: {
    head: { bold: true, fontColor: "#FFFFFF", fill: "#4472C4" },
    band: { fill: "#D9E2F3" },
  },
  TableStyleLight1: {
    head: { bold: true, borders: { bottom: { style: "thin", color: "#000000" } } },
    band: { fill: "#F2F2F2" },
  },
};

/** What a cell looks like through the table it stands in; its own format comes on top. */
export function tableFormat({ area, style, showBandedRows }: Table, row: number): CellFormat | undefined {
  const look = LOOKS[style];
  const position = row - area.row;
  if (position === 0) return look?.head;
  return showBandedRows && position % 2 === 1 ? look?.band : undefined;
}

export const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
