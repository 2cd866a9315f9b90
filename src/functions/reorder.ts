import { readHolidays } from "../engine/calendar/holidays";
import { type WorkingDays, workingDays } from "../engine/calendar/working-days";
import type { Cell } from "../engine/cell";
import { EngineError } from "../engine/errors";
import { customerBook } from "../engine/orders/book";
import { ordersFromColumns } from "../engine/orders/from-columns";
import { contactDate } from "../engine/reorder/contact";
import { orderCycle } from "../engine/reorder/cycle";
import { dueCustomers, dueTable } from "../engine/reorder/due";
import { latestOrder } from "../engine/reorder/latest";
import { nextOrder } from "../engine/reorder/next";
import { planTable, reorderPlan } from "../engine/reorder/plan";
import { type Growth, readGrowth, sameGrowth } from "../engine/reorder/plan/growth";
import { givenDates } from "../engine/reorder/rhythm/given-dates";
import { reorderStatus } from "../engine/reorder/status";
import { defaultSettings } from "../engine/settings/settings";
import { cycleWords, reorderMethodWords } from "../text/keywords";
import { wordsOf } from "../text/labels";
import { elementWise } from "./convert/element-wise";
import { refuseErrors } from "./convert/from-excel";
import { keywordOf } from "./convert/keyword";
import { dateFromText, numberFromText } from "./convert/text-values";
import { defineFunction, type FunctionDefinition, needs, spill, takes } from "./define";
import { amounts, asOf, bookFrom, customers, dates, lang, settings } from "./order-parameters";

type Block = readonly (readonly Cell[])[];

const datesOfOne = needs("column", { en: "Order dates of one customer", zh: "同一客户的下单日期" });
const cycle = takes("number", {
  en: "Days between orders. Omitted: the customer's own cycle",
  zh: "下单周期（天）；省略时按该客户自身的周期",
});
const holidays = takes("block", {
  en: "Days off: dates, or dates and off or work. Omitted: Monday to Friday are worked",
  zh: "节假日：日期，或日期与休/班两列；省略时周一至周五为工作日",
});

export const reorderFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "REORDER.CYCLE",
    description: {
      en: "Days between the orders of one customer, or how unequal they are",
      zh: "同一客户的下单周期（天），或周期的波动",
    },
    parameters: {
      dates: datesOfOne,
      stat: takes("text", {
        en: "median (default), average, or cv: standard deviation ÷ mean of the intervals",
        zh: "median 中位数（默认）、average 平均，或 cv 波动：间隔的标准差÷平均值",
      }),
      settings,
    },
    result: "number",
    example: { formula: '=REORDER.CYCLE(FILTER(Orders[Date],Orders[Customer]="Birch Home"))', result: "63" },
    handler: ({ dates, stat = "median", settings }) => {
      const statistic = keywordOf("stat", stat, cycleWords);
      return orderCycle(givenDates(dates, undefined, settings), statistic, settings);
    },
  }),

  defineFunction({
    id: "REORDER.NEXT",
    description: {
      en: "Day on which the next order of one customer is due: last order + cycle",
      zh: "同一客户的下次下单日：最近下单日 + 周期",
    },
    parameters: {
      dates: datesOfOne,
      as_of: takes("date", { en: "As-of date: later dates are left out", zh: "复盘日，之后的日期不计入" }),
      cycle,
      settings,
    },
    result: "date",
    example: { formula: '=REORDER.NEXT(FILTER(Orders[Date],Orders[Customer]="Birch Home"))', result: "2025-12-03" },
    handler: ({ dates, as_of, cycle, settings }) => nextOrder(givenDates(dates, as_of, settings), cycle, settings),
  }),

  defineFunction({
    id: "REORDER.STATUS",
    description: {
      en: "Where one customer stands in its own rhythm: not due, due, overdue or lost",
      zh: "按客户自身的下单节奏判断：未到期、应返单、逾期或流失",
    },
    parameters: {
      dates: datesOfOne,
      as_of: needs("date", { en: "As-of date: later dates are left out", zh: "复盘日，之后的日期不计入" }),
      cycle,
      settings,
      lang,
    },
    result: "text",
    example: {
      formula: '=REORDER.STATUS(FILTER(Orders[Date],Orders[Customer]="Cedar Tools"),DATE(2025,11,15))',
      result: "Due",
    },
    handler: ({ dates, as_of, cycle, settings, lang }) => {
      const status = reorderStatus(givenDates(dates, as_of, settings), as_of, cycle, settings);
      return wordsOf({ label: `reorder.${status}` }, lang);
    },
  }),

  defineFunction({
    id: "REORDER.DUE",
    description: {
      en: "Customers by their next expected order: cycle, days overdue, status, average order",
      zh: "按预计下次下单日排列客户：周期、逾期天数、状态、平均每单金额",
    },
    parameters: {
      customers,
      dates,
      amounts,
      as_of: asOf,
      within: takes("whole", {
        en: "Only orders due within so many days. Omitted: all customers",
        zh: "只列出此天数内应返单的客户；省略时列出全部客户",
      }),
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: "=REORDER.DUE(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,11,15),46)",
      result: "Opal Labs | 2023-05-04 | 1 | 77 |  | 2023-07-20 | 849 | Lost | 50000",
    },
    handler: (given) => {
      const book = bookFrom(given, given.as_of);
      return spill(dueTable, dueCustomers(book, book.asOf, given.within, given.settings), given.lang);
    },
  }),

  defineFunction({
    id: "REORDER.PLAN",
    description: {
      en: "Orders to expect in a year: date, amount, when to contact and push, basis, confidence",
      zh: "全年返单计划：预计日期与金额、最晚联系日与催单日、依据、把握程度",
    },
    parameters: {
      customers,
      dates,
      amounts,
      as_of: asOf,
      products: takes("column", { en: "Product of each order line", zh: "每行订单的产品" }),
      growth: takes("block", {
        en: "One rate such as 10%, or two columns: customer or product, and rate; * for all others",
        zh: "一个增长率，例如 10%；或两列：客户或产品、增长率，其余用 * 表示",
      }),
      year: takes("whole", {
        en: "Year of the plan. Omitted: the year after as_of",
        zh: "计划年度；省略时为复盘日的下一年",
      }),
      method: takes("text", {
        en: "season (default): on the same day as last year; cycle: at the customer's own intervals",
        zh: "season 同期（默认）：与去年同月同日；cycle 周期：按客户自身的周期",
      }),
      holidays,
      settings,
      lang,
    },
    result: "table",
    example: {
      formula: "=REORDER.PLAN(Orders[Customer],Orders[Date],Orders[Amount],DATE(2025,11,15),Orders[Product],10%,2026)",
      result:
        "1 | Acme Trading | P-100 | 2026-01-03 | 22000 | 2025-12-04 | 2025-12-24 | Order of 2025-01-03 ×1.10 | High",
    },
    handler: (given) => {
      const { settings } = given;
      const growth = growthOf(given.growth, settings["reorder.growth"]);
      const method = keywordOf("method", given.method ?? settings["reorder.method"], reorderMethodWords);
      const calendar = calendarOf(given.holidays);
      const orders = ordersFromColumns(given, { settings, asOf: given.as_of });
      const rows = reorderPlan(customerBook(orders), { growth, year: given.year, method, calendar }, settings);
      return spill(planTable, rows, given.lang);
    },
  }),

  defineFunction({
    id: "REORDER.CONTACT",
    description: {
      en: "Day to contact a customer ahead of an expected order, moved back to a working day",
      zh: "在预计下单日之前联系客户的日期，遇非工作日提前",
    },
    parameters: {
      expected_date: needs("block", { en: "Expected order dates", zh: "预计下单日" }),
      lead_days: takes("block", { en: "Days ahead, 30 if omitted", zh: "提前天数，省略时为 30" }),
      holidays,
    },
    result: "column",
    example: { formula: "=REORDER.CONTACT(DATE(2026,3,16),30)", result: "2026-02-13" },
    handler: ({ expected_date, lead_days, holidays }) => {
      const calendar = calendarOf(holidays);
      const given = {
        expected_date: datesOf(expected_date),
        lead_days: lead_days ?? [[defaultSettings["reorder.contact_days"]]],
      };
      return elementWise(given, ({ expected_date, lead_days }) => {
        // A blank date cell can arrive as 0 (spec 1.5-5).
        if (expected_date === 0) return "";
        if (!(expected_date >= 1)) throw new EngineError("dateExpected", "expected_date");
        if (!Number.isInteger(lead_days)) throw new EngineError("wholeNumberExpected", "lead_days");
        return contactDate(Math.floor(expected_date), lead_days, calendar);
      });
    },
  }),

  defineFunction({
    id: "REORDER.LATEST",
    description: {
      en: "Last day on which a customer can order to have the goods on the day they are needed",
      zh: "为按期到货，客户最晚的下单日期",
    },
    parameters: {
      required_date: needs("date", { en: "Day on which the goods are needed", zh: "要求到货日" }),
      production_days: needs("whole", { en: "Working days of production", zh: "生产天数（工作日）" }),
      transit_days: takes("whole", { en: "Days of transit, 0 if omitted", zh: "运输天数，省略时为 0" }),
      buffer_days: takes("whole", { en: "Days kept in reserve, 0 if omitted", zh: "缓冲天数，省略时为 0" }),
      holidays,
    },
    result: "date",
    example: { formula: "=REORDER.LATEST(DATE(2026,3,20),15,20,3)", result: "2026-02-04" },
    handler: ({ required_date, production_days, transit_days = 0, buffer_days = 0, holidays }) =>
      latestOrder(
        required_date,
        { production: production_days, transit: transit_days, buffer: buffer_days },
        calendarOf(holidays),
      ),
  }),
];

function calendarOf(block: Block | undefined): WorkingDays {
  if (block === undefined) return workingDays({ holidays: [], makeUpDays: [] });
  refuseErrors(...block);
  return workingDays(readHolidays(block));
}

/** The rates that stand as text, such as "10%", become numbers; names stay as they are. */
function growthOf(block: Block | undefined, otherwise: number): Growth {
  if (block === undefined) return sameGrowth(otherwise);
  refuseErrors(...block);
  const rate = (cell: Cell) => (typeof cell === "string" ? (numberFromText(cell) ?? cell) : cell);
  return readGrowth(
    block.map((row) => row.map((cell, column) => (column === row.length - 1 ? rate(cell) : cell))),
    otherwise,
  );
}

/** Dates that stand as text become serials; text that is no date becomes no number, unless it can be a header. */
function datesOf(block: Block): Block {
  const canBeHeader = block.length > 1;
  return block.map((row, place) =>
    row.map((cell) => {
      if (typeof cell !== "string" || cell.trim() === "") return cell;
      const day = dateFromText(cell) ?? numberFromText(cell);
      return day ?? (canBeHeader && place === 0 ? cell : Number.NaN);
    }),
  );
}
