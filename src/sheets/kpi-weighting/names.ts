import { directionWords, kpiKindWords } from "../../text/keywords";
import { type Language, say } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import { type Expression, literal } from "../layout/formula";

export const KPIS = "tblKPI";

export type KpiColumnId = keyof typeof texts;

/** A column of the list of KPIs, by its heading in the language of the book. */
export const kpiColumn = (id: KpiColumnId, language: Language): Expression => `${KPIS}[${headingOf(id, language)}]`;

/** The same column in the row of the formula. */
export const ofThisKpi = (id: KpiColumnId, language: Language): Expression =>
  `${KPIS}[[#This Row],[${headingOf(id, language)}]]`;

/** Two columns of one table need two headings; the weights before go by the longer one. */
export const headingOf = (id: KpiColumnId, language: Language): string => say(language, texts[id]);

/** Weights are compared after rounding, as the engine does: 0.1 + 0.2 is 30%. */
export const round9 = (expression: Expression): Expression => `ROUND(${expression},9)`;

/** Names of the sheet, and what stands under them. */
export const groupNames: Expression = "kpi_Group";
export const groupWeights: Expression = "kpi_GroupWeight";
export const weightSum: Expression = "kpi_WeightSum";
export const weightsAddUp: Expression = `${weightSum}=1`;

/** Whether a cell holds one of the words for something, in either language: what was typed before the language changed counts. */
export const isWord = (cell: Expression, words: readonly string[]): Expression =>
  `OR(${words.map((word) => `${cell}=${literal(word)}`).join(",")})`;

export const isProcess = (cell: Expression): Expression => isWord(cell, kpiKindWords.process);
export const isLower = (cell: Expression): Expression => isWord(cell, directionWords.lower);

/** A dash alone stands for nothing. */
export const isNothing = (cell: Expression): Expression =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"-",""),"–",""),"—",""))=""`;

/** Percent without decimals where there are none: 100%, 33.3%. */
export const shareWords = (share: Expression): Expression => `ROUND(100*(${share}),1)&"%"`;

/** Bars that native formulas draw: so many blocks for the largest share. */
export const barOf = (share: Expression, largest: Expression, blocks: number): Expression =>
  `IF(N(${largest})<=0,"",REPT("█",ROUND(${blocks}*N(${share})/${largest},0)))`;
