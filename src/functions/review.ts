import type { Cell } from "../engine/cell";
import { EngineError } from "../engine/errors";
import { bridge, bridgeTable } from "../engine/review/bridge";
import { customerGroups, customerGroupTable } from "../engine/review/customers";
import { gap, gapTable } from "../engine/review/gap";
import { datedAmounts, namedAmounts, namedTargets } from "../engine/review/given-columns";
import { type Cutoffs, pareto, paretoTable } from "../engine/review/pareto";
import { repeatRate } from "../engine/review/repeat";
import { yearEnd } from "../engine/review/year-end";
import { defaultSettings } from "../engine/settings/settings";
import { basisWords, yearEndWords } from "../text/keywords";
import { refuseErrors } from "./convert/from-excel";
import { keywordOf } from "./convert/keyword";
import { textsAsNumbers } from "./convert/text-values";
import { defineFunction, type FunctionDefinition, needs, spill, takes } from "./define";
import { amounts, asOf, bookFrom, customers, dates, end, lang, orderIds, settings, start } from "./order-parameters";

export const reviewFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "REVIEW.CUSTOMERS",
    description: {
      en: "New, retained, reactivated and missing customers of a period, with their revenue",
      zh: "期间内的新客户、留存客户、回流客户与未下单客户及其收入",
    },
    parameters: { customers, dates, amounts, start, end, lang },
    result: "table",
    example: {
      formula: "=REVIEW.CUSTOMERS(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,1,1),DATE(2025,11,15))",
      result: "New | 4 | 23600 | 4.5%; Retained | 8 | 498000 | 94.6% | 88.9%; …",
    },
    handler: (given) => spill(customerGroupTable, customerGroups(bookFrom(given), given.start, given.end), given.lang),
  }),

  defineFunction({
    id: "REVIEW.GAP",
    description: {
      en: "Actual against target by name: gap, completion, share of the shortfall, mix shift, status",
      zh: "按名称对比实际与目标：差距、完成率、占缺口比例、结构变化、状态",
    },
    parameters: {
      names: needs("column", {
        en: "Product, customer, channel, region or person",
        zh: "产品、客户、渠道、区域或人员",
      }),
      actuals: needs("column", { en: "Actual of each row", zh: "每行的实际值" }),
      targets: needs("column", { en: "Target of each row, for the whole period", zh: "每行的目标值（整个期间）" }),
      elapsed: takes("percent", {
        en: "Share of the period that has passed; scales the targets to date. Omitted: 100%",
        zh: "期间已过去的比例，用于折算截至目前的目标；省略时为 100%",
      }),
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: '=REVIEW.GAP({"A";"B";"C"},{450;330;120},{500;300;200})',
      result:
        "Name | Actual | Target | Gap | Completion | Share of shortfall | Mix shift | Status; C | 120 | 200 | -80 | 0.6 | 0.62 | -0.07 | Alert; A | 450 | 500 | -50 | 0.9 | 0.38 | 0 | On track; B | 330 | 300 | 30 | 1.1 | 0 | 0.07 | Met; Total | 900 | 1000 | -100 | 0.9 |  |  | On track",
    },
    handler: ({ names, actuals, targets, elapsed = 1, settings, lang }) => {
      refuseErrors(names, actuals, targets);
      const given = namedTargets(names, textsAsNumbers(actuals), textsAsNumbers(targets));
      const rows = gap(given.names, given.actuals, given.targets, elapsed, settings);
      return spill(gapTable, rows, lang);
    },
  }),

  defineFunction({
    id: "REVIEW.BRIDGE",
    description: {
      en: "From last year's revenue to this year's, same dates: new, reactivated, more, less, lost",
      zh: "从上年同期收入到本期收入：新增、回流、增量、减量、流失",
    },
    parameters: { customers, dates, amounts, start, end, lang },
    result: "table",
    example: {
      formula: "=REVIEW.BRIDGE(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,1,1),DATE(2025,11,15))",
      result: "Prior | 180000 | 7; New | 84600 | 6; …; Current | 526600 | 13",
    },
    handler: (given) => spill(bridgeTable, bridge(bookFrom(given), given.start, given.end), given.lang),
  }),

  defineFunction({
    id: "REVIEW.PARETO",
    description: {
      en: "Amounts summed by name, largest first, with shares and classes A, B, C",
      zh: "按名称汇总金额并从大到小排列，给出占比与 A、B、C 类",
    },
    parameters: {
      names: needs("column", { en: "Customer, product or other name of each row", zh: "每行的客户、产品或其他名称" }),
      amounts: needs("column", { en: "Amount of each row", zh: "每行的金额" }),
      cutoffs: takes("block", {
        en: "Cumulative shares where class A and class B end, 0.8 and 0.95 if omitted",
        zh: "A类与B类的累计占比上限，省略时为 0.8 和 0.95",
      }),
      lang,
    },
    result: "table",
    example: {
      formula: "=REVIEW.PARETO(Orders[Customer],Orders[Amount])",
      result: "1 | Acme Trading | 280000 | 32.9% | 32.9% | A",
    },
    handler: (given) => {
      const { names, amounts } = namedAmounts(given.names, given.amounts);
      return spill(paretoTable, pareto(names, amounts, cutoffsOf(given.cutoffs)), given.lang);
    },
  }),

  defineFunction({
    id: "REVIEW.REPEAT",
    description: {
      en: "Repurchase rate of a period: customers who ordered twice, or who came back",
      zh: "期间复购率：下单两次及以上的客户占比，或老客户再次下单的占比",
    },
    parameters: {
      customers,
      dates,
      amounts,
      start,
      end,
      order_ids: orderIds,
      basis: takes("text", {
        en: "repeat (default): two orders or more; retention: customers of the year before",
        zh: "repeat 复购（默认）：两单及以上；retention 留存：上一年的客户再次下单",
      }),
    },
    result: "percent",
    example: {
      formula:
        "=REVIEW.REPEAT(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,1,1),DATE(2025,11,15),Orders[OrderNo])",
      result: "61.5%",
    },
    handler: (given) => {
      const basis = keywordOf("basis", given.basis ?? "repeat", basisWords);
      return repeatRate(bookFrom(given), given.start, given.end, basis);
    },
  }),

  defineFunction({
    id: "REVIEW.YEAREND",
    description: {
      en: "Projected revenue of the fiscal year, by last year's season or by days",
      zh: "预计本财年收入，按上年季节规律或按天数推算",
    },
    parameters: {
      dates,
      amounts,
      as_of: asOf,
      method: takes("text", {
        en: "season (default): by last year's share to the same date; linear: by days",
        zh: "season 季节（默认）：按上年同期占比；linear 线性：按天数",
      }),
      settings,
    },
    result: "number",
    example: {
      formula: "=REVIEW.YEAREND(Orders[Date],Orders[Amount],DATE(2025,11,15))",
      result: "789900",
    },
    handler: ({ dates, amounts, as_of, method: typed = "season", settings }) => {
      const method = keywordOf("method", typed, yearEndWords);
      const given = datedAmounts(dates, amounts, as_of, settings);
      return yearEnd(given, given.asOf, method, settings);
    },
  }),
];

function cutoffsOf(block: readonly (readonly Cell[])[] | undefined): Cutoffs {
  if (block === undefined) return [defaultSettings["abc.a"], defaultSettings["abc.b"]];
  const cells = block.flat();
  refuseErrors(cells);
  const [a, b] = cells;
  if (cells.length !== 2 || typeof a !== "number" || typeof b !== "number") {
    throw new EngineError("cutoffsNotRising", "cutoffs");
  }
  return [a, b];
}
