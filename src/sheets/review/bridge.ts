import { headings } from "../../text/headings";
import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import type { Area } from "../sheet-plan";
import { priorYtd, ytd } from "./names";

const STEPS = 7;

/** Block D: the bridge in figures. Its first and last row are the two periods, the five between add up to the change. */
export function bridgeBlock(page: Page, language: Language): Area {
  page.section("bridge", say(language, texts.bridgeSection));
  page.line("bridge-note", say(language, texts.likeForLike), "note");
  const rows = Array.from({ length: STEPS }, (_, index) => index + 1);
  const isEnd = (row: number) => row === 1 || row === STEPS;
  const from = (column: string) => rows.map((row) => formula(`INDEX(calc_bridge_${column},${row})`));
  return page.table(
    "bridge",
    [
      { id: "step", heading: say(language, headings.step), style: "text", role: "formula", contents: from("step") },
      {
        id: "amount",
        heading: say(language, headings.amount),
        style: "delta",
        totalStyle: "money",
        role: "formula",
        contents: from("amount"),
      },
      {
        id: "customers",
        heading: say(language, headings.customers),
        style: "whole",
        role: "formula",
        contents: from("customers"),
      },
      {
        id: "share",
        heading: say(language, texts.shareOfChange),
        style: "percent",
        role: "formula",
        contents: rows.map((row) => (cellOf) => {
          const change = `(${ytd}-${priorYtd})`;
          return formula(isEnd(row) ? '""' : `IF(${change}=0,0,${cellOf("amount")}/${change})`);
        }),
      },
    ],
    { totals: [0, STEPS - 1] },
  );
}
