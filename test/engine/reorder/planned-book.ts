import { workingDays } from "../../../src/engine/calendar/working-days";
import type { CustomerBook } from "../../../src/engine/orders/book";
import { expectedOrders } from "../../../src/engine/reorder/plan/expected-orders";
import { sameGrowth } from "../../../src/engine/reorder/plan/growth";
import { planNames } from "../../../src/engine/reorder/plan/plan-order";
import type { PlannedOrder } from "../../../src/engine/reorder/plan/planned-order";
import { type ContactDaysOf, type PlannedOrders, plannedOrders } from "../../../src/engine/reorder/plan/planned-orders";
import { rhythmsIn } from "../../../src/engine/reorder/rhythm/customer-rhythms";
import { defaultSettings, type Settings } from "../../../src/engine/settings/settings";

const calendar = workingDays({ holidays: [], makeUpDays: [] });

interface Options {
  readonly method?: Settings["reorder.method"];
  readonly contactDaysOf?: ContactDaysOf;
  readonly settings?: Settings;
}

/** The plan of a year without growth, Monday to Friday worked. */
export function plannedBook(book: CustomerBook, year: number, options: Options = {}): PlannedOrders {
  const { method = "season", contactDaysOf = () => undefined, settings = defaultSettings } = options;
  const rhythmOf = rhythmsIn(book, book.asOf, settings);
  const expected = expectedOrders(book, { growth: sameGrowth(0), year, method }, rhythmOf);
  return plannedOrders(book, expected, year, planNames(book.orders), { calendar, contactDaysOf }, rhythmOf, settings);
}

export const listed = (orders: PlannedOrders): PlannedOrder[] =>
  Array.from({ length: orders.length }, (_, at) => orders.at(at));
