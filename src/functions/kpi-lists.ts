import { readMoments } from "../engine/calendar/moments";
import { type Cell, isBlank } from "../engine/cell";
import { alignColumns } from "../engine/columns";
import { EngineError } from "../engine/errors";
import { type GivenRows, givenRows } from "../engine/given-rows";
import type { DesignedKpi } from "../engine/kpi/audit";
import type { Floor } from "../engine/kpi/floors";
import { type Limit, readLimit } from "../engine/kpi/limit";
import type { TimedRow } from "../engine/kpi/on-time";
import type { ScoredKpi } from "../engine/kpi/scorecard";
import type { WeightedScore } from "../engine/kpi/weighted";
import { directionWords, kpiKindWords } from "../text/keywords";
import { refuseErrors } from "./convert/from-excel";
import { keywordOf } from "./convert/keyword";
import { textsAsNumbers } from "./convert/text-values";

type Column = readonly Cell[];

/** Error: a score that is missing; it is not taken for 0. */
export function weightedScores(given: { scores: Column; weights: Column }): WeightedScore[] {
  const rows = listOf(given, ["scores", "weights"]);
  rows.names("scores");
  const weight = rows.numbers("weights");
  return Array.from(rows.numbers("scores"), (score, row) => ({ score, weight: weight[row] || 0 }));
}

/** Error: an unknown direction. Blank is "higher". */
export function scoredKpis(given: {
  names: Column;
  weights: Column;
  actuals: Column;
  targets: Column;
  directions: Column | undefined;
  groups: Column | undefined;
}): ScoredKpi[] {
  const rows = listOf(given, ["weights", "actuals", "targets"]);
  const direction = keywordsOf(rows, "directions", directionWords, "higher");
  const group = rows.texts("groups");
  const [weight, actual, target] = [rows.numbers("weights"), rows.numbers("actuals"), rows.numbers("targets")];
  return rows.names("names").map((name, row) => ({
    name,
    group: group[row] ?? "",
    weight: weight[row] || 0,
    actual: numberOrNull(actual[row]),
    target: numberOrNull(target[row]),
    direction: direction[row] ?? "higher",
  }));
}

/** Error: a limit that cannot be read. */
export function givenFloors(given: { names: Column; actuals: Column; limits: Column }): Floor[] {
  const rows = listOf(given, ["actuals"]);
  const actual = rows.numbers("actuals");
  const limit = limitsOf(rows);
  return rows.names("names").map((name, row) => ({
    name,
    actual: numberOrNull(actual[row]),
    limit: limit[row] as Limit,
  }));
}

/** Error: an unknown kind. Blank is "result". */
export function designedKpis(given: {
  names: Column;
  families: Column;
  weights: Column;
  kinds: Column;
  drives: Column | undefined;
  paths: Column | undefined;
}): DesignedKpi[] {
  const rows = listOf(given, ["weights"]);
  const kind = keywordsOf(rows, "kinds", kpiKindWords, "result");
  const weight = rows.numbers("weights");
  const [family, drives, path] = [rows.texts("families"), written(rows, "drives"), written(rows, "paths")];
  return rows.names("names").map((name, row) => ({
    name,
    family: family[row] ?? "",
    weight: weight[row] || 0,
    kind: kind[row] ?? "result",
    drives: drives[row] ?? "",
    path: path[row] ?? "",
  }));
}

/** Rows without a readable start, or with an end that is neither blank nor readable, are passed over. */
export function timedRows(starts: Column, ends: Column): TimedRow[] {
  const { cells } = alignColumns([
    { argument: "starts", kind: "date", cells: starts },
    { argument: "ends", kind: "date", cells: ends },
  ]);
  const [startCells = [], endCells = []] = cells;
  const end = readMoments(endCells);
  return Array.from(readMoments(startCells), (start, row) => ({
    start,
    end: isBlank(endCells[row]) ? null : (end[row] as number),
  })).filter((row) => !Number.isNaN(row.start) && !Number.isNaN(row.end));
}

/** The names of a matrix' rows, with or without a header over them. Error: another number of names. */
export function namesOfRows(names: Column | undefined, size: number): string[] {
  if (names === undefined) return [];
  const texts = names.map((cell) => String(cell ?? "").trim());
  const filled = texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  if (filled.length === size + 1) return filled.slice(1);
  if (filled.length === size) return filled;
  throw new EngineError("unequalLengths", "names", { first: "pairwise", firstCount: size, count: filled.length });
}

/** The columns of one list; `numeric` names those that hold numbers. Error values in them are the result. */
function listOf<Name extends string>(
  given: Readonly<Record<Name, Column | undefined>>,
  numeric: readonly NoInfer<Name>[],
): GivenRows {
  const columns = Object.entries<Column | undefined>(given);
  refuseErrors(...columns.map(([, cells]) => cells ?? []));
  return givenRows(
    columns.map(([argument, cells]) =>
      (numeric as readonly string[]).includes(argument)
        ? { argument, kind: "number", cells: cells && textsAsNumbers(cells) }
        : { argument, kind: "name", cells },
    ),
  );
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function keywordsOf<Id extends string>(
  rows: GivenRows,
  argument: string,
  words: Readonly<Record<Id, readonly string[]>>,
  otherwise: Id,
): Id[] {
  return rows.texts(argument).map((typed) => (typed === "" ? otherwise : keywordOf(argument, typed, words)));
}

/** Texts in which a dash alone stands for nothing, as people fill an empty cell of a table. */
function written(rows: GivenRows, argument: string): string[] {
  return rows.texts(argument).map((text) => (/^[-–—]+$/.test(text) ? "" : text));
}

function limitsOf(rows: GivenRows): Limit[] {
  const shown = rows.names("limits");
  return rows.cells("limits").map((cell, row) => {
    const limit = readLimit(cell);
    if (limit !== null) return limit;
    throw new EngineError("limitNotReadable", "limits", { value: shown[row] ?? "", row: rows.rowNumber(row) });
  });
}
