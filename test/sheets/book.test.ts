import { describe, expect, it } from "vitest";
import { planBook } from "../../src/sheets/book";
import { chosenSheets } from "../../src/sheets/chosen-sheets";
import type { BookResults } from "../../src/sheets/results";
import type { Area, Content, SheetPlan } from "../../src/sheets/sheet-plan";
import { type Language, say } from "../../src/text/language";
import { reviewTexts } from "../../src/text/sheets/review";
import { referenceResults, resultsOf } from "./support/reference-results";

const languages: readonly Language[] = ["en", "zh"];

function contentsOf(plan: SheetPlan): Content[] {
  return plan.blocks.flatMap((block) =>
    block.kind === "grid"
      ? block.cells.flat().flatMap((cell) => (cell ? [cell.content] : []))
      : block.columns.flatMap((column) => [column.heading, ...column.contents]),
  );
}

const formulasOf = (plan: SheetPlan): string[] =>
  contentsOf(plan).flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : []));

function areaOf(block: SheetPlan["blocks"][number]): Area {
  return block.kind === "grid"
    ? { ...block.at, rows: block.cells.length, columns: Math.max(0, ...block.cells.map((row) => row.length)) }
    : { ...block.at, rows: block.rows + 1, columns: block.columns.length };
}

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

describe.each(languages)("the book in %s", (language) => {
  const plans = planBook(referenceResults, chosenSheets, language);

  it("has what the user looks at first, and Calc last", () => {
    expect(plans.map(({ id }) => id)).toEqual([...chosenSheets, "settings", "calc"]);
  });

  it("is plain data that can be stored and read back", () => {
    expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
  });

  it("uses no name that no sheet defines", () => {
    const defined = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name)));
    const used = plans.flatMap(formulasOf).flatMap((formula) => {
      return withoutTexts(formula).match(/\b(?:fp|calc|set|check)_\w+/g) ?? [];
    });
    expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
  });

  it("says that new customers may be old ones where the orders do not reach back a year before the period", () => {
    const words = say(language, reviewTexts.historyShort);
    const short = resultsOf([
      ["Customer", "Date", "Amount"],
      ["Acme", "2024-12-01", 100],
      ["Acme", "2025-03-01", 100],
    ]);
    const review = (results: BookResults) => contentsOf(planBook(results, ["review"], language)[0] as SheetPlan);
    expect(review(short)).toContain(words);
    expect(review(referenceResults)).not.toContain(words);
  });

  it("defines no name twice", () => {
    const names = plans.flatMap((plan) => plan.names.map(({ name }) => name.toLowerCase()));
    expect(names.length).toBe(new Set(names).size);
  });

  it("has no two blocks or charts of a sheet on the same cells", () => {
    for (const plan of plans) {
      const areas = [...plan.blocks.map(areaOf), ...plan.charts.map(({ area }) => area)];
      const clashes = areas.flatMap((a, index) => areas.slice(index + 1).filter((b) => meet(a, b)));
      expect(clashes, plan.id).toEqual([]);
    }
  });

  it("writes formulas within Excel's limits, without TEXT, and with no threshold typed in", () => {
    for (const formula of plans.flatMap(formulasOf)) {
      expect(formula.length).toBeLessThan(8192);
      const outside = withoutTexts(formula);
      expect(outside).not.toMatch(/\bTEXT\(/);
      expect(outside).not.toMatch(/[<>]=?(?:30|60|90|180|0\.\d+)\b/);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  it("draws every chart from cells that stand on Calc, with a sentence as its title", () => {
    const calc = plans.at(-1);
    for (const chart of plans.flatMap(({ charts }) => charts)) {
      expect(chart.dataOn).toBe("calc");
      const titles = calc?.blocks.find(({ id }) => id === "titles");
      expect(titles?.at.column).toBe(chart.title.column);
      expect(chart.altText).not.toBe("");
    }
  });

  it("speaks no word of the other language", () => {
    const words = plans
      .flatMap((plan) => [plan.title, ...plan.blocks.flatMap(headingsOf)])
      .filter((word): word is string => typeof word === "string" && word !== "");
    const isChinese = (word: string) => /[\u4e00-\u9fff]/.test(word);
    const foreign = language === "en" ? words.filter(isChinese) : words.filter((word) => !isChinese(word));
    expect(foreign.filter((word) => !sameInBoth.has(word))).toEqual([]);
  });
});

/** Headings that are no word of a language: letters of the method, classes. */
const sameInBoth = new Set(["M", "A", "B", "C"]);

function headingsOf(block: SheetPlan["blocks"][number]): Content[] {
  if (block.kind === "table") return block.columns.map(({ heading }) => heading);
  return block.cells
    .flat()
    .flatMap((cell) => (cell && (cell.style === "head" || cell.style === "section") ? [cell.content] : []));
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe("sheets that were not chosen", () => {
  it("leave nothing behind on the others", () => {
    const plans = planBook(referenceResults, ["data-check"], "en");
    expect(plans.map(({ id }) => id)).toEqual(["data-check", "settings", "calc"]);
    expect(plans.flatMap(formulasOf).some((formula) => formula.includes("fp_TargetTotal"))).toBe(false);
  });
});

it("shows the choices of settings in the words of the book", () => {
  const settings = planBook(referenceResults, ["reorder-plan"], "zh").find(({ id }) => id === "settings");
  const methodRule = settings?.validations.map(({ rule }) => rule).find((rule) => rule.kind === "list");
  expect(methodRule).toEqual({ kind: "list", values: ["英文", "中文"] });
  expect(settings && contentsOf(settings)).toEqual(
    expect.arrayContaining(["就近归入", "中位数", "同期", "自动", "否"]),
  );
});
