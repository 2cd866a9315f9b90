import { expectedRevenue } from "../engine/funnel/revenue";
import { salesVelocity } from "../engine/funnel/velocity";
import { defineFunction, type FunctionDefinition, needs } from "./define";

const opportunities = needs("number", { en: "Number of opportunities", zh: "商机数量" });
const conversion = needs("percent", {
  en: "Share of opportunities that are won, such as 20%",
  zh: "商机赢单率，例如 20%",
});
const orderValue = needs("number", { en: "Average amount of an order", zh: "平均每单金额" });

export const funnelFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "FUNNEL.REVENUE",
    description: {
      en: "Expected revenue: opportunities × conversion × order value",
      zh: "预期收入：商机数 × 转化率 × 客单价",
    },
    parameters: { opportunities, conversion, order_value: orderValue },
    result: "number",
    example: { formula: "=FUNNEL.REVENUE(500,10%,10000)", result: "500000" },
    handler: ({ opportunities, conversion, order_value }) => expectedRevenue(opportunities, conversion, order_value),
  }),

  defineFunction({
    id: "FUNNEL.VELOCITY",
    description: {
      en: "Sales velocity: opportunities × conversion × order value ÷ sales cycle",
      zh: "销售速度：商机数 × 转化率 × 客单价 ÷ 销售周期",
    },
    parameters: {
      opportunities,
      conversion,
      order_value: orderValue,
      cycle: needs("number", { en: "Length of the sales cycle, usually in days", zh: "销售周期，通常以天计" }),
    },
    result: "number",
    example: { formula: "=FUNNEL.VELOCITY(100,20%,50000,90)", result: "11111.11" },
    handler: ({ opportunities, conversion, order_value, cycle }) =>
      salesVelocity(opportunities, conversion, order_value, cycle),
  }),
];
