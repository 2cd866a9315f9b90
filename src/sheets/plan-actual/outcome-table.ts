import { outcomes } from "../../engine/reorder/fulfilment/plan-actual";
import { type Language, say, type Text } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { planActualTexts as texts } from "../../text/sheets/plan-actual";
import type { ColumnSpec } from "../layout/columns";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import type { StyleName } from "../sheet-plan";
import type { HeldFigure } from "./held-lines";

/** Counts and amounts of one of the two blocks on Calc, line by line with a total; returns the cell of all planned orders. */
export function outcomeTable(
  page: Page,
  block: "Months" | "Customers",
  lines: number,
  name: Text,
  language: Language,
): string {
  const calc = (column: string) => `calc_held${block}_${column}`;
  const rows = Array.from({ length: lines }, (_, place) => place + 1);
  const figure = (id: HeldFigure, style: StyleName): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: [...rows.map((row) => formula(`INDEX(${calc(id)},${row})`)), formula(`SUM(${calc(id)})`)],
  });
  const met = (planned: string, deviation: string) => formula(`IF(${planned}=0,"",MAX(0,1-${deviation}/${planned}))`);
  const area = page.table(
    `held-${block.toLowerCase()}`,
    [
      {
        id: "name",
        heading: say(language, name),
        style: "text",
        role: "key",
        contents: [...rows.map((row) => formula(`INDEX(${calc("name")},${row})`)), say(language, commonTexts.total)],
      },
      figure("planned", "whole"),
      ...outcomes.map((id) => figure(id, "whole")),
      figure("plannedAmount", "money"),
      figure("placedAmount", "money"),
      {
        id: "accuracy",
        heading: say(language, texts.accuracy),
        style: "percent",
        role: "formula",
        contents: [
          ...rows.map((row) => met(`INDEX(${calc("plannedAmount")},${row})`, `INDEX(${calc("deviation")},${row})`)),
          met(`SUM(${calc("plannedAmount")})`, `SUM(${calc("deviation")})`),
        ],
      },
    ],
    { totals: [lines] },
  );
  return page.cell({ row: area.row + lines, column: area.column + 1 });
}
