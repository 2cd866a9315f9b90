import type { Cell } from "../engine/cell";
import { type CustomerBook, customerBook } from "../engine/orders/book";
import { ordersFromColumns } from "../engine/orders/from-columns";
import { defaultSettings, type Settings } from "../engine/settings/settings";
import { needs, takes } from "./define";

/** Parameters that functions of order rows share. */
export const customers = needs("column", { en: "Customer of each order line", zh: "每行订单的客户" });
export const dates = needs("column", { en: "Date of each order line", zh: "每行订单的日期" });
export const amounts = needs("column", {
  en: "Amount of each order line; returns are negative",
  zh: "每行订单的金额，退货为负数",
});
export const orderIds = takes("column", {
  en: "Order number of each line. Omitted: one order is one customer and date",
  zh: "每行的订单号；省略时同一客户同一天算一单",
});
export const asOf = takes("date", {
  en: "As-of date: later rows are left out. Omitted: the newest order date",
  zh: "复盘日，之后的行不计入；省略时取最新的下单日期",
});
export const start = needs("date", { en: "First day of the period", zh: "期间的第一天" });
export const end = needs("date", { en: "Last day of the period", zh: "期间的最后一天" });
export const settings = takes("settings", {
  en: "Settings that differ from the defaults: key, value",
  zh: "与默认值不同的设置：键、值",
});
export const lang = takes("language", { en: "Language of the result: en or zh", zh: "结果的语言：en 或 zh" });

interface OrderColumns {
  readonly customers: readonly Cell[];
  readonly dates: readonly Cell[];
  readonly amounts: readonly Cell[];
  readonly order_ids?: readonly Cell[] | undefined;
  readonly settings?: Settings;
}

/** The customer book of the rows given, up to the as-of date. */
export function bookFrom(given: OrderColumns, until?: number): CustomerBook {
  const orders = ordersFromColumns(
    { customers: given.customers, dates: given.dates, amounts: given.amounts, orderNumbers: given.order_ids },
    { settings: given.settings ?? defaultSettings, asOf: until },
  );
  return customerBook(orders);
}
