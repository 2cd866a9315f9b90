import type { Text } from "../language";

/** Words that a customer reads: nothing internal stands on this sheet. */
export const customerPlanTexts = {
  title: { en: "Order plan {year}", zh: "{year}年订货计划" },
  customer: { en: "For", zh: "客户" },
  choose: { en: "Choose a customer from the list", zh: "请从下拉列表选择客户" },
  header: { en: "As of {date}{currency}", zh: "截至{date}{currency}" },
  sentence: {
    en: "Orders expected, based on your last twelve months: {orders}, worth {amount} in all.",
    zh: "根据贵司近12个月的订单，预计共{orders}单，合计{amount}。",
  },
  nothing: { en: "No order is planned.", zh: "暂无计划订单。" },
  order: { en: "Order", zh: "单次" },
  product: { en: "Product", zh: "产品" },
  expectedDate: { en: "Expected date", zh: "预计日期" },
  quantity: { en: "Quantity", zh: "数量" },
  amount: { en: "Amount", zh: "金额" },
  confirmBy: { en: "Please confirm by", zh: "请于此日前确认" },
  place: { en: "Row", zh: "行" },
  further: {
    en: "{orders} further orders with {amount} follow later.",
    zh: "另有{orders}单，合计{amount}，将另行安排。",
  },
  request: {
    en: "Please confirm dates and quantities, or tell us what changes, so that we can reserve goods and capacity for you.",
    zh: "请确认日期与数量，如有变化请告知，以便我们为贵司预留货源与产能。",
  },
  chooseCheck: { en: "! Choose a customer of the plan", zh: "! 请选择计划中的客户" },
} as const satisfies Record<string, Text>;
