import { type Language, say } from "../../text/language";
import { firstRunTexts as texts } from "../../text/taskpane/data";
import { addListSheet } from "../../workbook/write/add-list-sheet";
import type { OrderPlace } from "../build/order-source";
import { sampleDateColumn, sampleOrders } from "./sample-orders";

/** Writes the sample orders on a new sheet of their own, and says where. */
export async function addSample(language: Language): Promise<OrderPlace> {
  const { headers, rows } = sampleOrders(language);
  const name = await addListSheet({
    sheet: say(language, texts.sheet),
    title: say(language, texts.title),
    note: say(language, texts.note),
    table: "Orders",
    headers,
    rows,
    formats: new Map([[sampleDateColumn, "yyyy-mm-dd"]]),
  });
  return { kind: "table", name };
}
