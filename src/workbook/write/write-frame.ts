import type { ChartPlan, SheetId } from "../../sheets/sheet-plan";
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
  /** The names of all its charts; they are asked for where they are not known. */
  readonly charts?: readonly string[] | undefined;
}

/** Looks, rules, page and charts, each only where it differs from the frame before; then the sheet is marked. */
export async function writeFrame(
  requests: Requests,
  { id, sheet, title, frame, renamed, charts }: FrameWork,
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
  if (!changed("charts")) return requests.send();
  if (before) deleteCharts(sheet, [...before.charts, ...frame.charts], charts ?? (await chartNames(requests, sheet)));
  writeCharts(sheet, frame.charts, sheetById);
  sheet.shapes.load("items/name");
  await requests.send();
  // They go with what is sent next.
  writeAltTexts(sheet.shapes.items, frame.charts);
}

function deleteCharts(sheet: Excel.Worksheet, ours: readonly ChartPlan[], existing: readonly string[]): void {
  const names = new Set(ours.map(chartName));
  for (const name of existing) if (names.has(name)) sheet.charts.getItem(name).delete();
}
