/** The charts that stand on a sheet. Pictures, shapes and kinds of chart that the host does not know are passed over. */
import type { Chart } from "../../../cells/book";
import type { Sheet } from "../../../cells/sheet";
import { EMU_PER_POINT } from "../cells/measures";
import type { XlsxPackage } from "../package/package";
import { attribute, child, descend, elementsNamed, parseXml, type XmlElement } from "../package/xml";
import { columnPoints, rowPoints } from "../write/write-drawing";
import { readChart } from "./read-chart";

export function readCharts(parts: XlsxPackage, sheetPath: string, sheet: Sheet): Chart[] {
  const drawing = parts.relationships(sheetPath).find(({ kind }) => kind === "drawing")?.target ?? "";
  const xml = parts.text(drawing);
  if (xml === undefined) return [];
  const targets = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  const charts: Chart[] = [];
  for (const anchor of parseXml(xml).children) {
    const [frame] = elementsNamed(anchor, "graphicFrame");
    const [link] = frame ? elementsNamed(frame, "chart") : [];
    const part = parts.text(targets.get(attribute(link, "id") ?? "") ?? "");
    const drawn = part === undefined ? undefined : readChart(parseXml(part));
    if (!drawn) continue;
    const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
    charts.push({
      id: String(charts.length + 1),
      name: attribute(properties, "name") ?? "",
      altText: attribute(properties, "descr") ?? "",
      ...drawn,
      ...place(anchor, sheet),
    });
  }
  return charts;
}

function place(anchor: XmlElement, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const from = corner(child(anchor, "from"), sheet);
  const size = child(anchor, "ext");
  if (size) {
    return { ...from, width: pointsOf(attribute(size, "cx")), height: pointsOf(attribute(size, "cy")) };
  }
  const to = corner(child(anchor, "to"), sheet);
  return { ...from, width: round(to.left - from.left), height: round(to.top - from.top) };
}

function corner(element: XmlElement | undefined, sheet: Sheet): { left: number; top: number } {
  const number = (name: string) => Number(child(element, name)?.text ?? 0);
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, points) => total + points, 0);
  return {
    left: round(sum(number("col"), (column) => columnPoints(sheet, column)) + number("colOff") / EMU_PER_POINT),
    top: round(sum(number("row"), (row) => rowPoints(sheet, row)) + number("rowOff") / EMU_PER_POINT),
  };
}

const pointsOf = (emu: string | undefined): number => round(Number(emu ?? 0) / EMU_PER_POINT);

const round = (points: number): number => Math.round(points * 100) / 100;
