import type { CellValue } from "../../sheets/sheet-plan";
import { addressArea, areaAddress } from "../address";
import { sheetOf } from "../read/own-sheets";
import { shownValue } from "../read/shown-value";
import { type Survey, surveyWorkbook } from "../read/survey";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { safeText } from "../safe-text";
import { WorkbookError } from "../workbook-error";
import { isLockedByOthers } from "../write/protection";

/** One cell of our sheets that a plan named, where the user may have moved it. */
interface NamedCell {
  readonly worksheetId: string;
  readonly address: string;
}

/** What stands in the named cells of our sheets now, by the name of the plan; `prefix` is what the names begin with. */
export async function readNamedCells(prefix: string): Promise<ReadonlyMap<string, CellValue>> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context);
    const cells = namedCells(await surveyWorkbook(requests));
    const wanted = [...cells].filter(([name]) => name.startsWith(prefix));
    const ranges = wanted.map(([name, cell]) => {
      const range = rangeOf(requests, cell);
      range.load("values");
      return { name, range };
    });
    if (ranges.length > 0) await requests.send();
    return new Map(ranges.map(({ name, range }) => [name, shownValue(range.values[0]?.[0])]));
  });
}

/**
 * Writes values into input cells of our sheets, by the name of the plan; null empties a cell. A name that does not lead to one
 * cell of a sheet of ours, because the user deleted it or gave it other cells, is an error, and nothing is written.
 */
export async function writeNamedCells(values: ReadonlyMap<string, CellValue>): Promise<void> {
  await inWorkbook(async (context) => {
    const requests = new Requests(context);
    const survey = await surveyWorkbook(requests);
    const cells = namedCells(survey);
    const targets = [...values].map(([name, value]) => {
      const cell = cells.get(name);
      if (!cell) throw new WorkbookError("inputGone");
      const sheet = survey.sheets.find(({ worksheetId }) => worksheetId === cell.worksheetId);
      // Inputs are open on a sheet that a build locked.
      if (sheet && isLockedByOthers(sheet, survey)) throw new WorkbookError("protectedSheet");
      return { cell, value };
    });
    for (const { cell, value } of targets)
      rangeOf(requests, cell).values = [[typeof value === "string" ? safeText(value) : (value ?? "")]];
    await requests.send();
  });
}

function namedCells({ sheets, names }: Survey): ReadonlyMap<string, NamedCell> {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const cells = new Map<string, NamedCell>();
  for (const { own, name: tab, worksheetId } of sheets)
    for (const { wanted, given } of own?.frame.names ?? []) {
      const formula = formulas.get(given.toLowerCase()) ?? "";
      const isOneCell = /!\$[A-Z]+\$\d+$/.test(formula) && sheetOf(formula) === tab;
      if (isOneCell) cells.set(wanted, { worksheetId, address: areaAddress(addressArea(formula)) });
    }
  return cells;
}

const rangeOf = ({ context }: Requests, { worksheetId, address }: NamedCell): Excel.Range =>
  context.workbook.worksheets.getItem(worksheetId).getRange(address);
