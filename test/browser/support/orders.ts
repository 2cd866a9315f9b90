/** An order list as an ERP exports it: Chinese or English headers, dates as text in two shapes, and a total row at the end. */
export function orderList(language: "en" | "zh"): Uint8Array {
  const headers =
    language === "zh"
      ? "订单号,订单日期,客户名称,产品,数量,金额（万元）,业务员"
      : "Order No,Order Date,Customer,Product,Qty,Amount,Rep";
  const total = language === "zh" ? "合计" : "Total";
  const rows = lines().map(({ order, day, en, zh, product, amount, hasSlashes }) => {
    const [year, month, date] = day.split("-");
    const shown = hasSlashes ? `${year}/${Number(month)}/${Number(date)}` : day;
    return `${order},${shown},${language === "zh" ? zh : en},${product},10,${language === "zh" ? amount / 10_000 : amount},Li`;
  });
  return new TextEncoder().encode(`\uFEFF${[headers, ...rows, `${total},,,,,999999,`].join("\r\n")}\r\n`);
}

/** What the list says was sold in a year. */
export const soldIn = (year: number): number =>
  lines()
    .filter(({ day }) => day.startsWith(String(year)))
    .reduce((sum, { amount }) => sum + amount, 0);

function lines() {
  return customers.flatMap(([en, zh, everyDays, amount], customer) =>
    Array.from({ length: Math.floor(700 / everyDays) }, (_, index) => ({
      order: `SO-${customer + 1}${String(index).padStart(3, "0")}`,
      day: new Date(Date.UTC(2025, 10, 15 - 5 * customer - index * everyDays)).toISOString().slice(0, 10),
      en,
      zh,
      product: `P-${customer % 3}`,
      amount: amount * (1 + (index % 3) / 10),
      hasSlashes: index % 7 === 3,
    })),
  );
}

/** Name, name in Chinese, days between orders, amount. */
const customers = [
  ["Acme Trading", "宁波甲贸易有限公司", 31, 20_000],
  ["Birch Home", "上海白桦家居有限公司", 63, 8000],
  ["Cedar Tools", "青岛雪松工具厂", 77, 6000],
  ["Delta Pumps", "佛山德塔泵业", 45, 12_000],
  ["Elm & Söhne", "榆木父子公司", 90, 15_000],
  ["Fir Crafts", "枞树工艺品", 120, 900],
] as const;
