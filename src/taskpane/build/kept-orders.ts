import type { OrderField } from "../../engine/orders/mapping/fields";
import type { FormerBuild } from "../../workbook/read/former-build";
import type { OrderChoices } from "./choices";

/** Order choices as the workbook holds them: without a Map, which JSON does not know. */
interface StoredOrders extends Omit<OrderChoices, "columns"> {
  readonly columns: readonly (readonly [OrderField, string | null])[];
}

export const ordersToStore = ({ place, columns, dateOrder, currency, unit }: OrderChoices): StoredOrders => ({
  place,
  columns: [...columns],
  dateOrder,
  currency,
  unit,
});

/** What the user said about the orders of this workbook; undefined where he said nothing yet. */
export function keptOrders({ orders }: Pick<FormerBuild, "orders">): OrderChoices | undefined {
  if (orders === undefined) return undefined;
  const { columns, ...rest } = orders as StoredOrders;
  return {
    place: undefined,
    dateOrder: undefined,
    currency: undefined,
    unit: undefined,
    ...rest,
    columns: new Map(columns),
  };
}
