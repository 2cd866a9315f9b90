import { type Language, say } from "../../text/language";
import { planStates, reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import { type Expression, literal } from "../layout/formula";

export const PLAN = "tblPlan";

export type PlanColumnId = keyof typeof texts;

/** A column of the plan table, by its heading in the language of the book. */
export const planColumn = (id: PlanColumnId, language: Language): Expression => `${PLAN}[${say(language, texts[id])}]`;

/** The same column in the row of the formula. */
export const inThisRow = (id: PlanColumnId, language: Language): Expression =>
  `${PLAN}[[#This Row],[${say(language, texts[id])}]]`;

export type PlanState = keyof typeof planStates;

/** Whether a cell holds one of some states, in either language: what was typed before the language changed still counts. */
export const isState = (cell: Expression, ...states: readonly PlanState[]): Expression => {
  const words = states.flatMap((state) => Object.values(planStates[state]));
  return `OR(${words.map((word) => `${cell}=${literal(word)}`).join(",")})`;
};

/** Growth as it is typed now: sums that stand on Calc as values follow it as the rows of the plan table do. */
export const GROWN: Expression = "(1+set_reorder_growth)";
