/** The charts of a sheet as its drawing: where each stands, and the part that holds it. */
import type { Book, Chart } from "../../../cells/book";
import { formulaTokens } from "../../../cells/formula-tokens";
import { parseReference, sheetOfToken } from "../../../cells/references";
import { CellError, type Sheet } from "../../../cells/sheet";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, EMU_PER_POINT } from "../cells/measures";
import { OFFICE_RELATIONSHIP, type XlsxPackage, XML_HEAD } from "../package/package";
import { escapeXml } from "../package/xml";
import { chartXml, type ReferenceValues } from "./write-chart";

const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Gives the element that the sheet's XML needs, or nothing. */
export function addDrawing(parts: XlsxPackage, sheetPath: string, sheet: Sheet, book: Book): string {
  if (sheet.charts.length === 0) return "";
  const drawingPath = sheetPath.replace("worksheets/sheet", "drawings/drawing");
  const values = valuesOf(book);
  const anchors = sheet.charts.map((chart, index) => {
    const number = parts.paths().filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length + 1;
    const chartPath = `xl/charts/chart${number}.xml`;
    parts.add(chartPath, chartXml(chart, values), CHART_TYPE);
    return anchorXml(chart, index + 2, parts.relate(drawingPath, "chart", chartPath), sheet);
  });
  const drawing = `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
  parts.add(drawingPath, XML_HEAD + drawing, DRAWING_TYPE);
  const id = parts.relate(sheetPath, "drawing", drawingPath);
  return `<drawing xmlns:r="${OFFICE_RELATIONSHIP}" r:id="${id}"/>`;
}

function anchorXml(chart: Chart, shapeId: number, chartRelationship: string, sheet: Sheet): string {
  const from = corner(sheet, chart.left, chart.top);
  const to = corner(sheet, chart.left + chart.width, chart.top + chart.height);
  return (
    `<xdr:twoCellAnchor><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.altText)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIP}" r:id="${chartRelationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(sheet: Sheet, left: number, top: number): string {
  const column = cellAt(left, (index) => columnPoints(sheet, index));
  const row = cellAt(top, (index) => rowPoints(sheet, index));
  return `<xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff>`;
}

export const columnPoints = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS);

export const rowPoints = (sheet: Sheet, row: number): number => sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS;

/** The row or column that a distance falls into, and how far into it, in EMU. */
function cellAt(points: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (rest >= size(index)) rest -= size(index++);
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}

/** The values that the cells of `Review!$C$5:$C$11` show. */
function valuesOf(book: Book): ReferenceValues {
  return (reference) => {
    const [sheetToken, areaToken] = formulaTokens(reference);
    const sheet = sheetToken?.kind === "sheet" ? book.sheetNamed(sheetOfToken(sheetToken.source)) : undefined;
    const area = areaToken && parseReference(areaToken.source);
    if (!sheet || !area) return [];
    const { start, end } = area;
    const shown: (string | number | undefined)[] = [];
    for (let row = start.row ?? 0; row <= (end.row ?? sheet.rowCount - 1); row++) {
      for (let column = start.column ?? 0; column <= (end.column ?? 0); column++) {
        const value = sheet.value(row, column);
        shown.push(value instanceof CellError || typeof value === "boolean" ? String(value) : value);
      }
    }
    return shown;
  };
}
