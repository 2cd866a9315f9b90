import { addressArea } from "../address";
import type { SheetNow } from "../merge/match/sheet-base";
import { anchorName } from "../merge/place/anchors";
import { sheetOf } from "../read/own-sheets";
import type { ReadContents } from "../read/sheet-contents";
import type { FoundSheet, Survey } from "../read/survey";

/** One of our sheets as the merge looks at it. A block is where its table or its name is, else where the last build put it. */
export function sheetNow(sheet: FoundSheet, contents: ReadContents, survey: Survey): SheetNow | undefined {
  const { own } = sheet;
  if (!own) return undefined;
  const given = new Map(own.frame.names.map((name) => [name.wanted, name.given.toLowerCase()]));
  const formulas = new Map(survey.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  return {
    areas: contents.areas,
    at: (row, column) => contents.at(row, column),
    areaOf(block) {
      const tableName = own.frame.tables.find(({ wanted }) => wanted === block.table)?.given;
      const table = survey.ownTables.find(
        ({ name, worksheetId }) => worksheetId === sheet.worksheetId && name === tableName,
      );
      if (table) return addressArea(table.address);
      const formula = formulas.get(given.get(anchorName(own.id, block.id)) ?? "");
      if (formula === undefined) return { ...block.at, rows: block.rows.length, columns: block.columns.length };
      const isHere = /^=.+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(formula) && sheetOf(formula) === sheet.name;
      return isHere ? addressArea(formula) : undefined;
    },
  };
}
