import type { Label, ResultTable } from "../result-table";
import { type CleaningCode, codes } from "./codes";
import type { CleanReport } from "./report";

/** A line of DATA.CHECK. */
export interface CheckLine {
  readonly row: number | null;
  readonly code: CleaningCode | null;
  readonly problem: Label;
  readonly value: string | number | null;
  readonly treatment: Label | null;
}

export const checkTable: ResultTable<CheckLine> = {
  id: "data.check",
  columns: [
    { id: "row", kind: "whole", value: (line) => line.row },
    { id: "code", kind: "text", value: (line) => line.code },
    { id: "problem", kind: "label", value: (line) => line.problem },
    { id: "value", kind: "text", value: (line) => line.value },
    { id: "treatment", kind: "label", value: (line) => line.treatment },
  ],
};

/**
 * A report as lines: the summary ("66 of 78 rows used"), rows not used, used rows worth a look, "… and n more" where they are
 * too many to list, then each routine repair with its count (spec 5.11). Without any problem the second line says so.
 */
export function checkLines(report: CleanReport): CheckLine[] {
  const lines: CheckLine[] = [
    plainLine({ label: "check.summary", parameters: { used: report.rowsUsed, read: report.rowsRead } }),
  ];
  for (const { row, code, isUsed, value } of report.lines) {
    lines.push({
      row,
      code,
      problem: problemOf(code),
      value: value === "" ? null : value,
      treatment: treatmentOf(code, isUsed),
    });
  }
  if (report.unlisted > 0) lines.push(plainLine({ label: "check.more", parameters: { count: report.unlisted } }));
  for (const { code, isUsed, count } of report.codes) {
    const isRoutine = codes.some(({ id, kind }) => id === code && kind === "routine");
    if (isRoutine)
      lines.push({ row: null, code, problem: problemOf(code), value: count, treatment: treatmentOf(code, isUsed) });
  }
  if (lines.length === 1) lines.push(plainLine({ label: "check.none" }));
  return lines;
}

/** What a code stands for. */
export function problemOf(code: CleaningCode): Label {
  return { label: `code.${code}.problem` };
}

/** What was done about it. D16 and D32 are left out or used. */
export function treatmentOf(code: CleaningCode, isUsed: boolean): Label {
  const leftOutOrUsed = code === "D16" || code === "D32";
  return { label: `code.${code}.${leftOutOrUsed && isUsed ? "used" : "treatment"}` };
}

function plainLine(problem: Label): CheckLine {
  return { row: null, code: null, problem, value: null, treatment: null };
}
