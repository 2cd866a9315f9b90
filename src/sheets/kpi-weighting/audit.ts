import { type Language, say, type Text } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import { cell, type Page } from "../layout/page";
import type { PlanCell } from "../sheet-plan";
import { foundCount, foundNames, kpiCount } from "./kpi-list";
import { kpiColumn, shareWords, weightSum, weightsAddUp } from "./names";

export type Light = "single" | "noLogic" | "messy" | "noPath";

/** One of the four checks (spec AMB-32b) as native formulas: what fails, what is to be looked at, and what to say of it. */
export interface AuditLight {
  readonly id: Light;
  readonly label: Text;
  readonly fails: Expression;
  readonly looks: Expression;
  /** A few words for its card. */
  readonly note: Expression;
  /** Everything that was found, or "". */
  readonly detail: Expression;
}

export function auditLights(language: Language, labels: Readonly<Record<Light, Text>>): AuditLight[] {
  const words = (text: Text, parts: Record<string, Expression> = {}) => sentence(language, text, parts);
  const all = (id: Parameters<typeof kpiColumn>[0]) => kpiColumn(id, language);
  const count = kpiCount(language);
  const names = (id: Parameters<typeof foundNames>[0]) => foundNames(id, language);
  const found = (id: Parameters<typeof foundCount>[0]) => foundCount(id, language);

  const first = `IFERROR(INDEX(${all("family")},MATCH("?*",${all("kpi")},0)),"")`;
  const isOneFamily = `SUMPRODUCT((${all("kpi")}<>"")*(${all("family")}<>${first}))=0`;
  const largest = `MAX(${all("familyShare")})`;
  const largestFamily = `INDEX(${all("family")},MATCH(${largest},${all("familyShare")},0))`;
  const limit = shareWords("set_kpi_max_family");
  const familyParts = { family: largestFamily, share: shareWords(largest), limit };
  const onlyFamily = `IF(${first}="",${words(texts.noFamily)},${words(texts.oneFamily, { family: first })})`;
  const smallest = `MINIFS(${all("weight")},${all("kpi")},"?*")`;
  return [
    {
      id: "single",
      label: labels.single,
      fails: `OR(${isOneFamily},${largest}>=1)`,
      looks: `${largest}>set_kpi_max_family`,
      note: `IF(${isOneFamily},${onlyFamily},IF(${largest}=0,${words(texts.noFamily)},${words(texts.singleNote, familyParts)}))`,
      detail: `IF(${isOneFamily},${onlyFamily},IF(${largest}>set_kpi_max_family,${words(texts.detailFamily, familyParts)},""))`,
    },
    {
      id: "noLogic",
      label: labels.noLogic,
      fails: `${found("notDriven")}>0`,
      looks: "FALSE",
      note: `IF(${found("notDriven")}=0,${words(texts.logicNote)},${words(texts.logicFails, { count: found("notDriven") })})`,
      detail: joined([
        when(`${found("notDriven")}>0`, words(texts.detailNotDriven, { names: names("notDriven") })),
        when(`${found("drivesUnknown")}>0`, words(texts.detailUnknown, { names: names("drivesUnknown") })),
      ]),
    },
    {
      id: "messy",
      label: labels.messy,
      fails: `OR(${found("twice")}>0,NOT(${weightsAddUp}))`,
      looks: `OR(${count}>set_kpi_max_count,${found("light")}>0,${found("incomplete")}>0)`,
      note: words(texts.messyNote, { count, share: shareWords(smallest) }),
      detail: joined([
        when(`${found("twice")}>0`, words(texts.detailTwice, { names: names("twice") })),
        when(`NOT(${weightsAddUp})`, words(texts.detailSum, { sum: shareWords(weightSum) })),
        when(`${count}>set_kpi_max_count`, words(texts.detailCount, { count, limit: "set_kpi_max_count" })),
        when(
          `${found("light")}>0`,
          words(texts.detailLight, { limit: shareWords("set_kpi_min_weight"), names: names("light") }),
        ),
        when(`${found("incomplete")}>0`, words(texts.detailIncomplete, { names: names("incomplete") })),
      ]),
    },
    {
      id: "noPath",
      label: labels.noPath,
      fails: `${found("noPath")}>0`,
      looks: "FALSE",
      note: `IF(${found("noPath")}=0,${words(texts.pathNote)},${words(texts.pathFails, { count: found("noPath") })})`,
      detail: when(`${found("noPath")}>0`, words(texts.detailNoPath, { names: names("noPath") })),
    },
  ];

  function joined(parts: readonly Expression[]): Expression {
    return `TEXTJOIN(${literal(language === "en" ? "; " : "；")},TRUE,${parts.join(",")})`;
  }
}

const when = (condition: Expression, text: Expression): Expression => `IF(${condition},${text},"")`;

/** Pass, check or fail, in words and a sign. */
export function lightWords({ fails, looks }: AuditLight, language: Language): Expression {
  const word = (text: Text) => literal(say(language, text));
  return `IF(${kpiCount(language)}=0,${word(texts.noData)},IF(${fails},${word(texts.fail)},IF(${looks},${word(texts.look)},${word(texts.pass)})))`;
}

/** Block D: the four checks with everything that was found; their lights also stand on page one. */
export function auditBlock(page: Page, lights: readonly AuditLight[], language: Language): void {
  page.section("audit", say(language, texts.auditSection));
  const heads = [texts.check, texts.result, texts.detail].map((text) => cell(say(language, text), "head"));
  const count = kpiCount(language);
  const rows: PlanCell[][] = lights.map((light) => {
    const detail = `IF(${count}=0,"",IF(${light.detail}="",${literal(say(language, texts.nothingFound))},${light.detail}))`;
    return [
      cell(say(language, light.label), "text"),
      cell(formula(lightWords(light, language)), "check", { role: "formula" }),
      cell(formula(detail), "note", { role: "formula" }),
    ];
  });
  const at = page.grid("audit", [heads, ...rows]);
  const results = { row: at.row + 1, column: at.column + 1, rows: lights.length, columns: 1 };
  page.name("kpi_Audit", results);
  markLights(page, results);
}

/** Colours of the lights, beside the sign that their words end with. */
export function markLights(page: Page, area: { row: number; column: number; rows: number; columns: number }): void {
  const sign = `RIGHT(${page.cell(area)},1)`;
  page.mark(area, "good", formula(`${sign}="✓"`));
  page.mark(area, "watch", formula(`${sign}="!"`));
  page.mark(area, "bad", formula(`${sign}="✗"`));
}
