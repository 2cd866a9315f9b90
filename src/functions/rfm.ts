import { type Cell, CellError, isBlank } from "../engine/cell";
import { numberColumns } from "../engine/columns";
import { EngineError } from "../engine/errors";
import { requireNotNegative } from "../engine/require";
import { type ActionSubject, actionFor, actionTable } from "../engine/rfm/action";
import { type ClassCuts, classesOf } from "../engine/rfm/class";
import { tierLimits } from "../engine/rfm/limits";
import { migration, migrationTable } from "../engine/rfm/migration";
import { midrankScores } from "../engine/rfm/score";
import { segment, segmentTable } from "../engine/rfm/segment";
import { tierOf } from "../engine/rfm/tier";
import { classWords, cutWords, tierWords, topicWords } from "../text/keywords";
import { wordsOf } from "../text/labels";
import { elementWise } from "./convert/element-wise";
import { refuseErrors } from "./convert/from-excel";
import { findKeyword, keywordOf } from "./convert/keyword";
import { defineFunction, type FunctionDefinition, needs, type Scalar, spill, takes } from "./define";
import { amounts, asOf, bookFrom, customers, dates, lang, orderIds, settings } from "./order-parameters";

type Block = readonly (readonly Cell[])[];

export const rfmFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "RFM.SEGMENT",
    description: {
      en: "One row per customer: recency, frequency, amount, scores, tier, class and why",
      zh: "每个客户一行：近度、频度、金额、得分、层级、类别及原因",
    },
    parameters: { customers, dates, amounts, as_of: asOf, order_ids: orderIds, settings, lang },
    result: "table",
    example: {
      formula: "=RFM.SEGMENT(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,11,15),Orders[OrderNo])",
      result: "Acme Trading | 2025-11-03 | 12 | 12 | 280000 | 3.33% | 5 | 5 | 5 | High | Important value | exact",
    },
    handler: (given) => {
      const book = bookFrom(given, given.as_of);
      return spill(segmentTable, segment(book, book.asOf, given.settings), given.lang);
    },
  }),

  defineFunction({
    id: "RFM.TIER",
    description: {
      en: "Tier of customers whose recency, frequency and M rank are known, cell by cell",
      zh: "已知近度、频度和金额排名时，逐个给出客户层级",
    },
    parameters: {
      recency: needs("block", { en: "Days since the last order", zh: "距上次下单的天数" }),
      frequency: needs("block", { en: "Orders in the last 12 months", zh: "近12个月的订单数" }),
      m_rank: needs("block", {
        en: "Rank of the amount: 0 = largest, 1 = smallest",
        zh: "金额排名：0 为最大，1 为最小",
      }),
      settings,
      lang,
    },
    result: "column",
    example: { formula: "=RFM.TIER(75,5,0.4)", result: "Potential" },
    handler: ({ recency, frequency, m_rank, settings, lang }) => {
      const limits = tierLimits(settings);
      return elementWise({ recency, frequency, m_rank }, (customer) => {
        if (customer.m_rank < 0 || customer.m_rank > 1) throw new EngineError("rankOutOfRange", "m_rank");
        requireNotNegative("recency", customer.recency);
        requireNotNegative("frequency", customer.frequency);
        const { tier } = tierOf(customer.recency, customer.frequency, customer.m_rank, limits);
        return wordsOf({ label: `tier.${tier}` }, lang);
      });
    },
  }),

  defineFunction({
    id: "RFM.CLASS",
    description: {
      en: "The eight classes of whole columns of customers: high or low R, F and M",
      zh: "按 R、F、M 的高低将整列客户分为八类",
    },
    parameters: {
      recency: needs("column", { en: "Days since the last order", zh: "距上次下单的天数" }),
      frequency: needs("column", {
        en: "Orders ever (not only of the last 12 months)",
        zh: "历史订单总数（不限近12个月）",
      }),
      monetary: needs("column", { en: "Amount", zh: "累计金额" }),
      cut: takes("block", {
        en: "Where high begins: median (default), mean, or three numbers R, F, M",
        zh: "高低分界：median 中位数（默认）、mean 平均值，或 R、F、M 三个数",
      }),
      lang,
    },
    result: "column",
    example: {
      formula: "=RFM.CLASS({12;106;45},{12;4;6},{280000;240000;64000},{90,4,100000})",
      result: "Important value; Important keep; General value",
    },
    handler: ({ recency, frequency, monetary, cut, lang }) => {
      refuseErrors(recency, frequency, monetary);
      const [r, f, m] = numberColumns([
        { argument: "recency", cells: recency },
        { argument: "frequency", cells: frequency },
        { argument: "monetary", cells: monetary },
      ]) as [Float64Array, Float64Array, Float64Array];
      const isFull = Array.from(r, (_, row) => ![r, f, m].some((column) => Number.isNaN(column[row])));
      const full = (column: Float64Array) => column.filter((_, row) => isFull[row]);
      const classes = classesOf({ recency: full(r), frequency: full(f), monetary: full(m) }, cutsOf(cut)).values();
      return isFull.map((isGiven) => [isGiven ? wordsOf({ label: `class.${classes.next().value}` }, lang) : ""]);
    },
  }),

  defineFunction({
    id: "RFM.SCORE",
    description: {
      en: "Scores from 1 to the number of groups by rank, highest = best; equal values score alike",
      zh: "按名次给出 1 到组数的得分，最高为最好，同值同分",
    },
    parameters: {
      values: needs("column", { en: "Numbers to score", zh: "要评分的数值" }),
      groups: takes("number", { en: "Number of groups, 5 if omitted", zh: "组数，省略时为 5" }),
      low_is_best: takes("flag", {
        en: "TRUE where the lowest value is best, as for recency",
        zh: "数值越小越好时为 TRUE，例如近度",
      }),
    },
    result: "column",
    example: { formula: "=RFM.SCORE({75;80;85;60;90})", result: "2; 3; 4; 1; 5" },
    handler: ({ values, groups = 5, low_is_best = false }) => {
      refuseErrors(values);
      const [numbers] = numberColumns([{ argument: "values", cells: values }]) as [Float64Array];
      const scores = midrankScores(
        numbers.filter((value) => !Number.isNaN(value)),
        groups,
        low_is_best,
      ).values();
      return Array.from(numbers, (value) => [Number.isNaN(value) ? "" : (scores.next().value as number)]);
    },
  }),

  defineFunction({
    id: "RFM.ACTION",
    description: {
      en: "What to do for a tier or class: strategy, channel, backup, cadence or tags",
      zh: "各层级或类别的做法：策略、渠道、备用渠道、联系频率或标签",
    },
    parameters: {
      tier: needs("block", { en: "Tiers or classes, in English or Chinese", zh: "层级或类别，中英文均可" }),
      topic: takes("text", {
        en: "strategy (default), channel, backup, cadence, tags or all",
        zh: "strategy 策略（默认）、channel 渠道、backup 备用渠道、cadence 频率、tags 标签、all 全部",
      }),
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: '=RFM.ACTION("Dormant","channel")',
      result: "SMS (wake-up offer); community (customer stories)",
    },
    handler: ({ tier, topic: typed = "strategy", settings, lang }) => {
      const topic = keywordOf("topic", typed, topicWords);
      if (topic === "all") {
        refuseErrors(...tier);
        const subjects = tier.flat().filter((cell) => !isBlank(cell));
        return spill(actionTable(settings), subjects.map(subjectOf), lang);
      }
      const action = (cell: Cell): Scalar => wordsOf(actionFor(subjectOf(cell), topic, settings), lang);
      return tier.map((row) => row.map((cell) => textElement(cell, action)));
    },
  }),

  defineFunction({
    id: "RFM.MIGRATION",
    description: {
      en: "How many customers moved from which tier to which between two dates",
      zh: "两个日期之间，各层级客户的流向与数量",
    },
    parameters: {
      customers,
      dates,
      amounts,
      from_date: needs("date", { en: "The earlier date", zh: "较早的日期" }),
      to_date: needs("date", { en: "The later date", zh: "较晚的日期" }),
      order_ids: orderIds,
      settings,
      lang,
    },
    result: "table",
    example: {
      formula:
        "=RFM.MIGRATION(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,5,15),DATE(2025,11,15),Orders[OrderNo])",
      result: "From \\ to | High | Potential | Dormant | Low | (none) | Total",
    },
    handler: (given) => {
      const rows = migration(bookFrom(given, given.to_date), given.from_date, given.to_date, given.settings);
      return spill(migrationTable(given.settings), rows, given.lang);
    },
  }),
];

/** "median" where nothing is given, a keyword, or three numbers in any arrangement. */
function cutsOf(cut: Block | undefined): "median" | "mean" | ClassCuts {
  const cells = (cut ?? []).flat();
  refuseErrors(cells);
  const [first] = cells;
  if (first === undefined) return "median";
  if (cells.length === 1 && typeof first === "string") {
    const keyword = findKeyword(first, cutWords);
    if (keyword !== undefined) return keyword;
  }
  const [recency, frequency, monetary] = cells.filter((cell) => typeof cell === "number");
  if (cells.length !== 3 || recency === undefined || frequency === undefined || monetary === undefined) {
    throw new EngineError("cutShape", "cut");
  }
  return { recency, frequency, monetary };
}

function subjectOf(cell: Cell): ActionSubject {
  const typed = String(cell);
  const subject = findKeyword(typed, tierWords) ?? findKeyword(typed, classWords);
  if (subject === undefined) throw new EngineError("noPlaybook", "tier", { tier: typed.trim() });
  return subject;
}

/** One cell of a block of texts: blanks stay blank, errors stay in their cell. */
function textElement(cell: Cell, compute: (cell: Cell) => Scalar): Scalar {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return "";
  try {
    return compute(cell);
  } catch (thrown) {
    if (thrown instanceof EngineError) return thrown;
    throw thrown;
  }
}
