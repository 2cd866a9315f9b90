import type { SheetId } from "../../sheets/sheet-plan";
import { type Frame, isSame } from "../look/frame";
import { isNothing, repaint } from "../look/repaint";
import { ID_PROPERTY } from "../read/survey";
import type { Requests } from "../requests";
import { chartName, chartNames, type SheetById, writeAltTexts, writeCharts } from "./charts";
import { clearKeptMarks, writeKeptMarks } from "./kept-marks";
import { clearLooks, paintLooks } from "./looks";
import { foldColumns, unfoldColumns, writePage } from "./page";
import { openCells } from "./protection";
import { writeMarks, writeValidations } from "./rules";

export interface FrameWork {
  readonly id: SheetId;
  readonly title: string;
  readonly sheet: Excel.Worksheet;
  readonly frame: Frame;
  readonly renamed: (formula: string) => string;
}

/** Looks, rules, page and charts, each only where it differs from the frame before; then the sheet is marked. */
export async function writeFrame(
  requests: Requests,
  { id, sheet, title, frame, renamed }: FrameWork,
  before: Frame | undefined,
  sheetById: SheetById,
): Promise<void> {
  if (before && isSame(before, frame)) return;
  const changed = (part: keyof Frame): boolean => !before || !isSame(before[part], frame[part]);

  const looks = repaint(before?.paint, frame.paint);
  const looksChange = !isNothing(looks);
  clearLooks(sheet, looks.clear);
  paintLooks(sheet, looks.paint);
  if (looksChange || changed("lock")) openCells(sheet, frame.lock, before?.lock);
  // Clearing looks takes conditional formats away as well.
  if (looksChange || changed("marks")) writeMarks(sheet, frame.marks, before?.marks ?? [], renamed);
  clearKeptMarks(sheet, frame.kept, before?.kept);
  if (changed("validations")) writeValidations(sheet, frame.validations, before?.validations ?? [], renamed);
  writeKeptMarks(sheet, frame.kept, before?.kept);
  writePage(sheet, title, frame, before);
  if (changed("folded")) {
    if (before) {
      // Sent apart: a refused ungrouping must not take the rest with it.
      await requests.send();
      await unfoldColumns(requests, sheet, before.folded);
    }
    foldColumns(sheet, frame.folded);
  }
  sheet.customProperties.add(ID_PROPERTY, id);
  await requests.send();
  if (changed("charts")) await replaceCharts(requests, sheet, before, frame, sheetById);
}

async function replaceCharts(
  requests: Requests,
  sheet: Excel.Worksheet,
  before: Frame | undefined,
  frame: Frame,
  sheetById: SheetById,
): Promise<void> {
  if (before) {
    const existing = await chartNames(requests, sheet);
    const ours = new Set([...before.charts, ...frame.charts].map(chartName));
    for (const name of existing) if (ours.has(name)) sheet.charts.getItem(name).delete();
  }
  if (frame.charts.length > 0) {
    writeCharts(sheet, frame.charts, sheetById);
    sheet.shapes.load("items/name");
    await requests.send();
    writeAltTexts(sheet.shapes.items, frame.charts);
  }
  await requests.send();
}
