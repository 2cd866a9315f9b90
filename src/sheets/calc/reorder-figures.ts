import { outcomes } from "../../engine/reorder/fulfilment/plan-actual";
import { round9 } from "../../engine/stats/round";
import { labels } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import { calcTexts as texts } from "../../text/sheets/calc";
import type { ChosenSheet } from "../chosen-sheets";
import { type Expression, formula, literal, placeOf } from "../layout/formula";
import { GROWN, planColumn } from "../reorder-plan/names";
import type { YearHeld } from "../reorder-results";
import type { BookResults } from "../results";
import type { Content, StyleName } from "../sheet-plan";
import type { Figure } from "./figures";

const chosenRow: Expression = `IFERROR(${placeOf("fp_CustomerPlan", "calc_reorder_customer")},0)`;

const missedAmount = ({ outcome, planned }: YearHeld): number =>
  round9(
    planned.baseAmount.reduce(
      (sum, amount, order) => sum + (outcomes[outcome[order] ?? 0] === "missed" ? amount : 0),
      0,
    ),
  );

const unplannedAmount = ({ unplanned, placed }: YearHeld): number =>
  round9(unplanned.reduce((sum, order) => sum + (placed.amount[order] ?? 0), 0));

/** What the plan comes to, and who can still order this year (spec AMB-25: until its last day, and not lost). */
export function reorderFigures({ reorder }: BookResults, sheets: readonly ChosenSheet[], language: Language): Figure[] {
  const hasTable = sheets.includes("reorder-plan");
  const figure = (name: string, text: Text, style: StyleName, content: Content): Figure => {
    return { name, label: say(language, text), content, style };
  };
  const listed = (column: "expected" | "weighted") => (hasTable ? `SUM(${planColumn(column, language)})+` : "");
  const lost = literal(`<>${say(language, labels["reorder.lost"])}`);
  const ordersNext = (when: "<=" | ">"): Expression =>
    `COUNTIFS(calc_reorder_nextExpected,"${when}"&DATE(YEAR(fp_AsOf),12,31),calc_reorder_status,${lost})`;
  return [
    figure("calc_PlanYear", texts.planYear, "text", reorder.planYear),
    figure(
      "fp_Reorder_Total",
      texts.reorderTotal,
      "money",
      formula(`${listed("expected")}SUM(calc_rest_base)*${GROWN}`),
    ),
    figure(
      "calc_ReorderWeighted",
      texts.reorderWeighted,
      "money",
      formula(`${listed("weighted")}SUMPRODUCT(calc_rest_base,calc_rest_include)*${GROWN}`),
    ),
    ...(sheets.includes("customer-plan")
      ? [figure("calc_ChosenCustomer", texts.chosenCustomer, "whole", formula(chosenRow))]
      : []),
    ...(sheets.includes("plan-actual")
      ? [
          figure("calc_HeldMissedAmount", texts.heldMissed, "money", missedAmount(reorder.held)),
          figure("calc_HeldUnplanned", texts.heldUnplanned, "whole", reorder.held.unplanned.length),
          figure("calc_HeldUnplannedAmount", texts.heldUnplannedAmount, "money", unplannedAmount(reorder.held)),
        ]
      : []),
    figure("calc_OrdersThisYear", texts.ordersThisYear, "whole", formula(ordersNext("<="))),
    figure("calc_OrdersNextYear", texts.ordersNextYear, "whole", formula(ordersNext(">"))),
  ];
}
