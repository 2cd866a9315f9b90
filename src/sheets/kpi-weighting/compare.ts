import { randomIndex } from "../../engine/kpi/pairwise-weights";
import { type Language, say, type Text } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import { cellAt } from "../layout/address";
import type { CellOf, ColumnSpec } from "../layout/columns";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import { cell, LEFT, type Page } from "../layout/page";
import type { PlanCell } from "../sheet-plan";
import { groupNames, isWord, shareWords } from "./names";

/** The choice of weights is a word, in either language. */
export const isComparedUsed: Expression = `AND(${isWord("kpi_WeightsUsed", Object.values(texts.byComparing))},calc_KpiIsCompared=1)`;

const namedGroups: Expression = `SUMPRODUCT((${groupNames}<>"")*1)`;

/** Values that a comparison takes: from 1/9 to 9 (Saaty's scale). */
const SCALE = 9;

/**
 * Block C: how many times as important one group is as another. The half over the diagonal is typed; the weights come from
 * Calc and are used when the cell under the matrix says so.
 */
export function compareBlock(page: Page, lines: number, language: Language): void {
  page.section("compare", say(language, texts.compareSection));
  page.line("compare-note", say(language, texts.compareNote), "note");
  const at = { row: page.row + 1, column: LEFT + 1 };
  const place = (row: number, column: number) => cellAt({ row: at.row + row, column: at.column + column });
  const nameOf = (line: number): PlanCell["content"] => formula(`INDEX(${groupNames},${line + 1})&""`);
  const heads = Array.from({ length: lines }, (_, line) =>
    cell(nameOf(line), "head", { align: "right", role: "formula" }),
  );
  const rows = Array.from({ length: lines }, (_, row): PlanCell[] => [
    cell(nameOf(row), "text", { role: "formula" }),
    ...Array.from({ length: lines }, (__, column): PlanCell => {
      if (column > row) return cell(null, "number", { role: "input" });
      const bothNamed = `AND(INDEX(${groupNames},${row + 1})<>"",INDEX(${groupNames},${column + 1})<>"")`;
      const mirror = place(column, row);
      const value = column === row ? "1" : `IF(N(${mirror})>0,1/${mirror},"")`;
      return cell(formula(`IF(${bothNamed},${value},"")`), "number", { role: "formula" });
    }),
  ]);
  page.grid("compare", [[cell(null, "head"), ...heads], ...rows]);
  page.name("kpi_Compare", { ...at, rows: lines, columns: lines });
  for (let row = 0; row < lines - 1; row++)
    page.validate(
      { row: at.row + row, column: at.column + row + 1, rows: 1, columns: lines - row - 1 },
      { kind: "number", minimum: 1 / SCALE, maximum: SCALE },
    );

  page.skip();
  const words = (text: Text) => literal(say(language, text));
  const ratio = { ratio: shareWords("calc_KpiConsistency") };
  const judged = `IF(calc_KpiConsistency>set_kpi_max_cr,${sentence(language, texts.inconsistent, ratio)},${sentence(language, texts.consistent, ratio)})`;
  const consistency = `IF(${namedGroups}<2,${words(texts.tooFew)},IF(calc_KpiIsCompared=1,${judged},${words(texts.notCompared)}))`;
  const choice = page.grid("compare-choice", [
    [cell(say(language, texts.weightsUsed), "text"), cell(say(language, texts.byTyping), "text", { role: "input" })],
    [cell(say(language, texts.consistency), "text"), cell(formula(consistency), "check", { role: "formula" })],
  ]);
  const used = { row: choice.row, column: choice.column + 1, rows: 1, columns: 1 };
  page.name("kpi_WeightsUsed", used);
  page.validate(used, { kind: "list", values: [texts.byTyping, texts.byComparing].map((text) => say(language, text)) });
  const judgement = { ...used, row: used.row + 1 };
  page.mark(judgement, "bad", formula(`LEFT(${page.cell(judgement)},1)="!"`));
}

/** So many times the matrix is squared: 2 to this power is more steps than any comparison of 1 to 9 takes to settle. */
const SQUARINGS = 8;

/**
 * The weights of a comparison as Calc works them out: the rows of the matrix after many multiplications with itself are the
 * principal eigenvector, as the engine finds it step by step (KPI.WEIGHTS). Squaring eight times makes 256 steps; each square
 * is scaled to a sum of 1.
 */
export function powerColumns(lines: number, language: Language): ColumnSpec[] {
  const ids = Array.from({ length: lines }, (_, line) => `g${line + 1}`);
  const of = (block: number, row: number) => block * lines + row;
  const rows = Array.from({ length: (SQUARINGS + 2) * lines }, (_, row) => ({
    block: Math.floor(row / lines),
    row: row % lines,
  }));
  /** Of the block before: its column times its row, which summed over all places is the sum of the square. */
  const scale = (cellOf: CellOf, block: number): Expression => {
    const first = of(block - 1, 0);
    const last = of(block - 1, lines - 1);
    if (block === 1) return `SUM(${cellOf(ids[0] ?? "", first)}:${cellOf(ids.at(-1) ?? "", last)})`;
    return ids
      .map((id, place) => {
        const row = of(block - 1, place);
        return `SUM(${cellOf(id, first)}:${cellOf(id, last)})*SUM(${cellOf(ids[0] ?? "", row)}:${cellOf(ids.at(-1) ?? "", row)})`;
      })
      .join("+");
  };
  const given = (row: number, column: number): Expression => {
    const at = `INDEX(kpi_Compare,${row + 1},${column + 1})`;
    return `IF(ISNUMBER(${at}),${at},0)`;
  };
  return [
    ...ids.map(
      (id, column): ColumnSpec => ({
        id,
        heading: say(language, texts.groupNumber, { number: column + 1 }),
        style: "number",
        role: "formula",
        contents: rows.map(({ block, row }) => (cellOf) => {
          if (block === 0) return formula(given(row, column));
          const product =
            block === 1
              ? cellOf(id, of(0, row))
              : ids
                  .map((middle, place) => `${cellOf(middle, of(block - 1, row))}*${cellOf(id, of(block - 1, place))}`)
                  .join("+");
          const sum = cellOf("scale", of(block, 0));
          return formula(`IF(${sum}>0,(${product})/${sum},0)`);
        }),
      }),
    ),
    {
      id: "scale",
      heading: say(language, texts.scale),
      style: "number",
      role: "formula",
      contents: rows.map(({ block, row }) =>
        row === 0 && block > 0 ? (cellOf) => formula(scale(cellOf, block)) : null,
      ),
    },
  ];
}

/** Weights by group, and the product with the matrix, whose sum is the eigenvalue. */
export function comparedColumns(lines: number, headings: { weight: string; product: string }): ColumnSpec[] {
  const last = (SQUARINGS + 1) * lines;
  const at = (row: number, column: number) => `INDEX(calc_kpiPower_g${column + 1},${row + 1})`;
  const columns = Array.from({ length: lines }, (_, column) => column);
  return [
    {
      id: "weight",
      heading: headings.weight,
      style: "percent",
      role: "formula",
      contents: columns.map((line) =>
        formula(
          `IF(AND(calc_KpiIsCompared=1,INDEX(${groupNames},${line + 1})<>""),${columns.map((column) => at(last + line, column)).join("+")},"")`,
        ),
      ),
    },
    {
      id: "product",
      heading: headings.product,
      style: "number",
      role: "formula",
      contents: columns.map((line) =>
        formula(
          columns.map((column) => `${at(line, column)}*N(INDEX(calc_kpiCompared_weight,${column + 1}))`).join("+"),
        ),
      ),
    },
  ];
}

/** Whether every pair of named groups was compared. */
export const isCompared = (lines: number): Expression => {
  const filled = Array.from(
    { length: lines },
    (_, column) =>
      `SUMPRODUCT((INDEX(calc_kpiPower_g${column + 1},1):INDEX(calc_kpiPower_g${column + 1},${lines})>0)*1)`,
  );
  return `IF(AND(${namedGroups}>1,${filled.join("+")}=${namedGroups}^2),1,0)`;
};

/** The consistency ratio (Saaty); one or two groups always agree. */
export const consistencyRatio: Expression = [
  `IF(OR(calc_KpiIsCompared=0,${namedGroups}<3),0`,
  `MAX(0,ROUND((SUM(calc_kpiCompared_product)-${namedGroups})/(${namedGroups}-1)/INDEX(calc_kpiRandom_index,MIN(${namedGroups},${randomIndex.length + 2})),9)))`,
].join(",");

/** Saaty's random index by number of groups; one and two need none. */
export const randomIndexes: readonly number[] = [0, 0, ...randomIndex];
