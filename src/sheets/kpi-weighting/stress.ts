import { type Language, say } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import { resultColumn } from "../kpi-scorecard/names";
import type { ColumnSpec } from "../layout/columns";
import { type Expression, formula, literal, sentence, wholeWords } from "../layout/formula";
import type { Page } from "../layout/page";
import { groupNames, groupWeights, shareWords } from "./names";

/** Every group up and down: two shifts a group, in this order. */
const directions = [1, -1] as const;

interface Shift {
  readonly group: number;
  readonly sign: 1 | -1;
}

const shiftsOf = (groups: number): Shift[] =>
  Array.from({ length: groups }, (_, group) => directions.map((sign) => ({ group, sign }))).flat();

const count = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));

/** How many of the people with a score keep their rank, in words. */
export function stressWords(language: Language): Expression {
  const stable = "SUMPRODUCT((calc_kpiRanks_first=0)*ISNUMBER(kpi_Rank))";
  const all = "COUNT(kpi_Rank)";
  const words = sentence(language, texts.stressStable, { stable: wholeWords(stable), all: wholeWords(all) });
  return `IF(${all}=0,${literal(say(language, texts.stressNobody))},${words})`;
}

/** Block F: the rank of every person now, and the best and worst that five points of any group make of it. */
export function stressBlock(page: Page, people: number, groups: number, language: Language): void {
  page.section("stress", say(language, texts.stressSection));
  page.line("stress-sentence", formula(stressWords(language)), "sentence", 24);
  page.line(
    "stress-note",
    formula(sentence(language, texts.stressNote, { points: shareWords("set_kpi_stress_points") })),
    "note",
  );
  const shifts = shiftsOf(groups);
  const column = (
    id: keyof typeof texts,
    style: ColumnSpec["style"],
    of: (line: number) => Expression,
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: count(people, (line) => formula(`IF(ISNUMBER(INDEX(kpi_Rank,${line + 1})),${of(line + 1)},"")`)),
  });
  const ranks = (line: number) => shifts.map((_, shift) => `INDEX(calc_kpiRanks_s${shift + 1},${line})`).join(",");
  const now = (line: number) => `INDEX(kpi_Rank,${line})`;
  const first = (line: number) => `INDEX(calc_kpiRanks_first,${line})`;
  const area = page.table("stress", [
    { ...column("person", "text", (line) => `INDEX(kpi_Person,${line})`) },
    column("rankNow", "whole", now),
    column("bestRank", "whole", (line) => `MIN(${now(line)},${ranks(line)})`),
    column("worstRank", "whole", (line) => `MAX(${now(line)},${ranks(line)})`),
    column(
      "holds",
      "check",
      (line) => `IF(${first(line)}=0,${literal(say(language, texts.stable))},${literal(say(language, texts.moves))})`,
    ),
    column("movedBy", "text", (line) => `IF(${first(line)}=0,"",INDEX(calc_kpiShifts_name,${first(line)}))`),
  ]);
  page.name("kpi_Stress", area);
  const holds = { ...area, column: area.column + 4, columns: 1 };
  page.mark(holds, "good", formula(`RIGHT(${page.cell(holds)},1)="✓"`));
  page.mark(holds, "watch", formula(`RIGHT(${page.cell(holds)},1)="!"`));
}

/** What each person has reached in each group: the mean of its achievements, weighted by their shares. */
export function reachedColumns(people: number, groups: number, language: Language): ColumnSpec[] {
  const all = (id: Parameters<typeof resultColumn>[0]) => resultColumn(id, language);
  return count(
    groups,
    (group): ColumnSpec => ({
      id: `g${group + 1}`,
      heading: say(language, texts.groupNumber, { number: group + 1 }),
      style: "percent",
      role: "formula",
      contents: count(people, (person) => {
        const name = `INDEX(${groupNames},${group + 1})`;
        const sum = `SUMIFS(${all("part")},${all("person")},INDEX(kpi_Person,${person + 1}),${all("period")},kpi_Period,${all("group")},${name})`;
        return formula(`IF(OR(${name}="",NOT(ISNUMBER(INDEX(kpi_Score,${person + 1})))),0,${sum})`);
      }),
    }),
  );
}

/** The weights of every shift: what a group gains the others give in proportion, and the total stays. */
export function shiftColumns(groups: number, language: Language): ColumnSpec[] {
  const shifts = shiftsOf(groups);
  const own = ({ group }: Shift) => `INDEX(${groupWeights},${group + 1})`;
  const total = `SUM(${groupWeights})`;
  const moved = (shift: Shift) =>
    `MIN(MAX(${own(shift)}${shift.sign > 0 ? "+" : "-"}set_kpi_stress_points,0),${total})`;
  return [
    {
      id: "name",
      heading: say(language, texts.movedBy),
      style: "text",
      role: "formula",
      contents: shifts.map(({ group, sign }) =>
        formula(`INDEX(${groupNames},${group + 1})&"${sign > 0 ? " +" : " −"}"&${shareWords("set_kpi_stress_points")}`),
      ),
    },
    ...count(
      groups,
      (group): ColumnSpec => ({
        id: `g${group + 1}`,
        heading: say(language, texts.groupNumber, { number: group + 1 }),
        style: "percent",
        role: "formula",
        contents: shifts.map((shift) => {
          const before = `INDEX(${groupWeights},${group + 1})`;
          const others = `(${total}-${own(shift)})`;
          const after = group === shift.group ? moved(shift) : `${before}*(${total}-${moved(shift)})/${others}`;
          const stays = `OR(INDEX(${groupNames},${shift.group + 1})="",ROUND(${others},9)=0)`;
          return formula(`IF(${stays},${before},${after})`);
        }),
      }),
    ),
  ];
}

/** Scores under every shift, a row a person. */
export function shiftedScores(people: number, groups: number, language: Language): ColumnSpec[] {
  return shiftsOf(groups).map(
    (_, shift): ColumnSpec => ({
      id: `s${shift + 1}`,
      heading: say(language, texts.shiftNumber, { number: shift + 1 }),
      style: "number",
      role: "formula",
      contents: count(people, (person) => {
        const terms = count(groups, (group) => {
          return `INDEX(calc_kpiShifts_g${group + 1},${shift + 1})*INDEX(calc_kpiReached_g${group + 1},${person + 1})`;
        });
        return formula(`IF(ISNUMBER(INDEX(kpi_Score,${person + 1})),ROUND(100*(${terms.join("+")}),9),"")`);
      }),
    }),
  );
}

/** Ranks under every shift, and the first shift that changes a person's rank (0 = none). */
export function shiftedRanks(people: number, groups: number, language: Language): ColumnSpec[] {
  const shifts = shiftsOf(groups);
  return [
    ...shifts.map((_, shift): ColumnSpec => {
      const scores = `calc_kpiScores_s${shift + 1}`;
      return {
        id: `s${shift + 1}`,
        heading: say(language, texts.shiftNumber, { number: shift + 1 }),
        style: "whole",
        role: "formula",
        contents: count(people, (person) => {
          const own = `INDEX(${scores},${person + 1})`;
          return formula(`IF(ISNUMBER(${own}),1+SUMPRODUCT(ISNUMBER(${scores})*(${scores}>${own})),"")`);
        }),
      };
    }),
    {
      id: "first",
      heading: say(language, texts.movedBy),
      style: "whole",
      role: "formula",
      contents: count(people, (person) => (cellOf) => {
        const now = `INDEX(kpi_Rank,${person + 1})`;
        const first = shifts.reduceRight(
          (rest, _, shift) => `IF(${cellOf(`s${shift + 1}`)}<>${now},${shift + 1},${rest})`,
          "0",
        );
        return formula(`IF(ISNUMBER(${now}),${first},0)`);
      }),
    },
  ];
}
