import { type Language, say } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import type { Expression } from "../layout/formula";

export const RESULTS = "tblKPIResults";

export type ResultColumnId = keyof typeof texts;

/** A column of the results, by its heading in the language of the book. */
export const resultColumn = (id: ResultColumnId, language: Language): Expression =>
  `${RESULTS}[${say(language, texts[id])}]`;

/** The same column in the row of the formula. */
export const ofThisResult = (id: ResultColumnId, language: Language): Expression =>
  `${RESULTS}[[#This Row],[${say(language, texts[id])}]]`;

/** The person and the period that the sheet shows. */
export const chosenPerson: Expression = "kpi_ChosenPerson";
export const chosenPeriod: Expression = "kpi_Period";

/** The chosen person's line among all persons; 0 where there is none. */
export const personLine: Expression = `IFERROR(MATCH(${chosenPerson},kpi_Person,0),0)`;

/** A figure of the chosen person from the list of all, or "". */
export const ofChosen = (name: string): Expression => `IF(${personLine}=0,"",INDEX(${name},MAX(1,${personLine})))`;

/** The period before the chosen one, or "". */
export const periodBefore: Expression = `IF(IFERROR(MATCH(${chosenPeriod},kpi_Periods,0),0)<2,"",INDEX(kpi_Periods,MATCH(${chosenPeriod},kpi_Periods,0)-1))`;
