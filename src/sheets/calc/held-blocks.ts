import { type Language, say } from "../../text/language";
import { calcTexts } from "../../text/sheets/calc";
import { planActualTexts as texts } from "../../text/sheets/plan-actual";
import type { ColumnSpec } from "../layout/columns";
import { formula } from "../layout/formula";
import { customerLines, type HeldLine, heldFigure, heldFigures, monthLines } from "../plan-actual/held-lines";
import type { BookResults } from "../results";
import type { CalcBlock } from "./calc-layout";

/** What became of the plan of the year, by month and by customer. */
export function heldBlocks(results: BookResults, language: Language): CalcBlock[] {
  const months = monthLines(results, language);
  const came: ColumnSpec = {
    id: "came",
    heading: say(language, texts.came),
    style: "whole",
    role: "formula",
    contents: months.map(() => (cellOf) => formula(["onTime", "early", "late"].map((id) => cellOf(id)).join("+"))),
  };
  return [
    {
      id: "heldMonths",
      title: say(language, calcTexts.heldMonths),
      columns: [...lineColumns(months, language), came],
    },
    {
      id: "heldCustomers",
      title: say(language, calcTexts.heldCustomers),
      columns: lineColumns(customerLines(results, language), language),
    },
  ];
}

function lineColumns(lines: readonly HeldLine[], language: Language): ColumnSpec[] {
  return [
    {
      id: "name",
      heading: say(language, calcTexts.name),
      style: "text",
      role: "value",
      contents: lines.map(({ name }) => name),
    },
    ...heldFigures.map(
      (id): ColumnSpec => ({
        id,
        heading: say(language, texts[id]),
        style: id.endsWith("Amount") || id === "deviation" ? "money" : "whole",
        role: "value",
        contents: lines.map((line) => heldFigure(line, id)),
      }),
    ),
  ];
}
