import { inquiriesNeeded } from "../engine/target/inquiries";
import { defineFunction, type FunctionDefinition, needs, takes } from "./define";

export const targetFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "TARGET.INQUIRIES",
    description: {
      en: "Inquiries needed to reach a revenue, on average or with a given probability",
      zh: "达成目标收入所需的询盘数，可按平均或指定把握计算",
    },
    parameters: {
      revenue: needs("number", { en: "Revenue to reach", zh: "目标收入" }),
      order_value: needs("number", { en: "Average amount of an order", zh: "平均每单金额" }),
      conversion: needs("percent", {
        en: "Share of inquiries that become orders, such as 10%",
        zh: "询盘成交率，例如 10%",
      }),
      confidence: takes("percent", {
        en: "Probability of reaching the orders, such as 80%. Omitted: on average",
        zh: "达成订单数的把握，例如 80%；省略时按平均计算",
      }),
    },
    result: "number",
    example: { formula: "=TARGET.INQUIRIES(500000,10000,10%)", result: "500" },
    handler: ({ revenue, order_value, conversion, confidence }) =>
      inquiriesNeeded(revenue, order_value, conversion, confidence),
  }),
];
