import { type Language, say, type Text } from "../../text/language";
import { dirtied } from "./dirt";
import type { DirtyLine } from "./faults";
import { sampleLines } from "./order-lines";

export type SampleCell = string | number | null;

/** The columns of the sample as an exporter's order list has them; dates are Excel serials. */
const columns: readonly { readonly heading: Text; readonly cell: (line: DirtyLine) => SampleCell }[] = [
  { heading: { en: "Order No", zh: "订单号" }, cell: (line) => line.orderNo },
  { heading: { en: "Order Date", zh: "下单日期" }, cell: (line) => line.day },
  { heading: { en: "Customer", zh: "客户" }, cell: (line) => line.customer },
  { heading: { en: "Country", zh: "国家" }, cell: (line) => line.country },
  { heading: { en: "Product", zh: "产品" }, cell: (line) => line.product },
  { heading: { en: "Qty", zh: "数量" }, cell: (line) => line.quantity },
  { heading: { en: "Unit Price", zh: "单价" }, cell: (line) => line.unitPrice },
  { heading: { en: "Amount", zh: "金额" }, cell: (line) => line.amount },
  { heading: { en: "Currency", zh: "币种" }, cell: (line) => line.currency },
  { heading: { en: "Channel", zh: "渠道" }, cell: (line) => line.channel },
  { heading: { en: "Rep", zh: "业务员" }, cell: (line) => line.rep },
  { heading: { en: "Status", zh: "状态" }, cell: (line) => line.status },
];

/** Position of the one column of dates. */
export const sampleDateColumn = columns.findIndex(({ heading }) => heading.en === "Order Date");

/**
 * The order book of a made-up exporter of LED lighting: 60 customers, 2023-05-15 to 2025-11-15, in USD, with the faults that
 * such lists have. The same rows at every call, on every machine.
 */
export function sampleOrders(language: Language = "en"): { headers: string[]; rows: SampleCell[][] } {
  const lines = dirtied(sampleLines());
  return {
    headers: columns.map(({ heading }) => say(language, heading)),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}
