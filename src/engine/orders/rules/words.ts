import { normalised } from "../mapping/headers/header-text";

const totalWords = new Set(["total", "totals", "sum", "subtotal", "grandtotal", "合计", "总计", "小计"]);
const cancelledWords = new Set([
  "cancelled",
  "canceled",
  "void",
  "voided",
  "draft",
  "取消",
  "已取消",
  "作废",
  "已作废",
  "草稿",
  "关闭",
  "已关闭",
]);

/** No word above is longer, spaces between its letters included. */
const LONGEST = 24;

/** Total, Sum, 合计, … in the place of a customer: the row adds up others (D24). */
export function isTotalWord(text: string): boolean {
  // Most texts asked about are order numbers and dates: a digit tells them at once.
  return text.length <= LONGEST && !/\d/.test(text) && totalWords.has(normalised(text));
}

/** A status that says the order does not stand (D34). */
export function isCancelledWord(text: string): boolean {
  return text.length <= LONGEST && cancelledWords.has(normalised(text));
}

/** C before digits: the number of a document that cancels another (D35). */
export function isCancellation(orderNumber: string): boolean {
  const first = orderNumber.charCodeAt(0);
  return (first === CAPITAL_C || first === SMALL_C) && /^c\d+$/i.test(orderNumber);
}

const CAPITAL_C = 0x43;
const SMALL_C = 0x63;
