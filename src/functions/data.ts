import type { Cell } from "../engine/cell";
import { checkLines, checkTable } from "../engine/orders/check";
import { type Cleaned, cleanOrders, requireOrders } from "../engine/orders/clean";
import { cleanLines, cleanTable } from "../engine/orders/clean-table";
import { readForcedColumns } from "../engine/orders/mapping/forced-columns";
import { mapOrders } from "../engine/orders/mapping/map-columns";
import { rawTableFromRows } from "../engine/orders/raw-table";
import { readRates } from "../engine/orders/rules/rates";
import type { Settings } from "../engine/settings/settings";
import { defineFunction, type FunctionDefinition, needs, spill, takes } from "./define";

const parameters = {
  orders: needs("block", {
    en: "The whole order table with its headers, such as Orders[#All]",
    zh: "整个订单表，含表头，例如 Orders[#All]",
  }),
  as_of: takes("date", {
    en: "As-of date: later rows are left out. Omitted: the newest order date",
    zh: "复盘日，之后的行不计入；省略时取最新的下单日期",
  }),
  mapping: takes("block", {
    en: "Two columns, field and header, for columns that are not found by themselves",
    zh: "两列：字段、表头，用于指定未能自动识别的列",
  }),
  rates: takes("block", {
    en: "Exchange rates: currency, rate and, if rates change, the date from which each holds",
    zh: "汇率表：币种、汇率，汇率有变动时再加生效日期",
  }),
  settings: takes("settings", {
    en: "Settings that differ from the defaults: key, value",
    zh: "与默认值不同的设置：键、值",
  }),
  lang: takes("language", { en: "Language of the result: en or zh", zh: "结果的语言：en 或 zh" }),
};

interface CleanArguments {
  readonly orders: readonly (readonly Cell[])[];
  readonly as_of: number | undefined;
  readonly mapping: readonly (readonly Cell[])[] | undefined;
  readonly rates: readonly (readonly Cell[])[] | undefined;
  readonly settings: Settings;
}

function cleaned({ orders, as_of, mapping, rates, settings }: CleanArguments): Cleaned {
  const table = rawTableFromRows(orders);
  const columns = mapOrders(table, mapping && readForcedColumns(mapping));
  return cleanOrders(table, columns, { settings, asOf: as_of, rates: rates && readRates(rates) });
}

export const dataFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "DATA.CLEAN",
    description: {
      en: "The usable rows of an order table, repaired and in one currency",
      zh: "返回订单表中可用的行：已修正，并折算为同一币种",
    },
    parameters,
    result: "table",
    example: {
      formula: "=DATA.CLEAN(Orders[#All],DATE(2025,11,15))",
      result: "Row, Customer, Date, Amount, OrderNo, …",
    },
    handler: (given) => spill(cleanTable, cleanLines(requireOrders(cleaned(given), "orders")), given.lang),
  }),
  defineFunction({
    id: "DATA.CHECK",
    description: {
      en: "What was not used, repaired or looks odd in an order table, and what was done about it",
      zh: "列出订单表中未使用、已修正或可疑的内容及处理方式",
    },
    parameters,
    result: "table",
    example: { formula: "=DATA.CHECK(Orders[#All],DATE(2025,11,15))", result: "66 of 78 rows used" },
    handler: (given) => spill(checkTable, checkLines(cleaned(given).report), given.lang),
  }),
];
