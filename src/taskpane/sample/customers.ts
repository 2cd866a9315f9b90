import { serialOf } from "../../engine/calendar/serial";
import type { ProductLine } from "./products";
import { every, inMonths, irregular, once, type Rhythm } from "./rhythm";

export interface SampleCustomer {
  readonly name: string;
  readonly country: string;
  readonly channel: "Alibaba" | "Trade fair" | "Website" | "Referral" | "Agent";
  readonly rep: string;
  readonly lines: readonly ProductLine[];
  readonly rhythm: Rhythm;
  /** A usual order, USD. */
  readonly value: number;
  /** How orders grow from one year to the next: 1.2 = a fifth more. */
  readonly growth?: number;
  /** First and last day with orders, and a silence between, where they are not those of the book. */
  readonly since?: number;
  readonly until?: number;
  readonly silent?: { readonly from: number; readonly to: number };
}

// Five people, written as each of them writes it in the order list.
const LI = "李娜 Li Na";
const WANG = "Wang Lei 王磊";
const CHEN = "Chen Jing";
const ZHAO = "赵敏";
const ZHOU = "Zhou Hao";

const on = serialOf;

/** How a customer's orders change, and when it orders at all. */
type Course = Partial<Pick<SampleCustomer, "growth" | "since" | "until" | "silent">>;

function buyer(
  name: string,
  country: string,
  channel: SampleCustomer["channel"],
  rep: string,
  lines: readonly ProductLine[],
  rhythm: Rhythm,
  value: number,
  course: Course = {},
): SampleCustomer {
  return { name, country, channel, rep, lines, rhythm, value, ...course };
}

/** Every name is made up. */
// biome-ignore format: a table, one customer a line.
export const sampleCustomers: readonly SampleCustomer[] = [
  // The one that carries the book.
  buyer("Calder Ridge Lighting Inc.", "United States", "Trade fair", LI, ["panel", "highbay", "track"], every(29, 4), 82_000, { growth: 1.1 }),

  // Steady monthly buyers.
  buyer("Lichtwerk Ostermoor GmbH", "Germany", "Trade fair", LI, ["panel", "track"], every(27, 4), 21_000, { growth: 1.12 }),
  buyer("Brightmarsh Electrical Ltd", "United Kingdom", "Trade fair", WANG, ["panel", "strip"], every(28, 4), 15_500, { growth: 1.04 }),
  buyer("宁波灯禾屿进出口有限公司", "China", "Referral", ZHAO, ["strip", "track"], every(26, 3), 12_800, { growth: 1.15 }),
  buyer("Luz del Pinar Iluminación S.L.", "Spain", "Alibaba", CHEN, ["panel", "strip", "track"], every(28, 5), 13_600, { growth: 1.08 }),
  buyer("Sahra Noor Trading LLC", "United Arab Emirates", "Agent", ZHOU, ["highbay", "panel"], every(29, 5), 18_500, { growth: 1.22 }),
  buyer("Wattlebird Lighting Pty Ltd", "Australia", "Website", WANG, ["panel", "highbay"], every(30, 5), 12_200, { growth: 1.06 }),
  buyer("Éclairage Valmorin SARL", "France", "Trade fair", LI, ["track", "strip"], every(31, 6), 14_400, { growth: 0.94 }),
  buyer("Northpine Fixtures Co.", "Canada", "Alibaba", CHEN, ["panel", "highbay"], every(30, 4), 11_700, { growth: 1.18 }),
  buyer("Lumenhaven B.V.", "Netherlands", "Referral", LI, ["track", "panel"], every(32, 6), 16_100, { growth: 1.03 }),

  // Four to eight orders a year.
  buyer("Fjordstråle Lys AS", "Norway", "Trade fair", LI, ["panel", "track"], every(61, 9), 17_500, { growth: 1.05 }),
  buyer("Torchvale Supplies Ltd", "Ireland", "Website", WANG, ["panel", "strip"], every(58, 8), 9_800, { growth: 1.1 }),
  buyer("Luminara do Vale Ltda", "Brazil", "Agent", ZHOU, ["highbay", "panel"], every(64, 12), 19_200, { growth: 1.14 }),
  buyer("义乌澄灯行贸易有限公司", "China", "Referral", ZHAO, ["strip"], every(52, 8), 8_600, { growth: 1.02 }),
  buyer("Ilmarinen Valo Tukku Oy", "Finland", "Trade fair", LI, ["panel", "highbay"], every(88, 10), 22_400, { growth: 1.07 }),
  buyer("Kopernik Oświetlenie Sp. z o.o.", "Poland", "Trade fair", WANG, ["panel", "track", "strip"], every(68, 10), 15_800, { growth: 1.2 }),
  buyer("Baobab Light & Power (Pty) Ltd", "South Africa", "Alibaba", ZHOU, ["highbay", "panel"], every(90, 14), 16_700, { growth: 1.06 }),
  buyer("Hikarinomori Trading K.K.", "Japan", "Trade fair", CHEN, ["track", "strip"], every(45, 5), 11_300, { growth: 1.04 }),
  buyer("Bitnaeul Lighting Co., Ltd.", "South Korea", "Alibaba", CHEN, ["track", "panel"], every(72, 10), 10_900, { growth: 1.09 }),
  buyer("Anatolia Işık Dış Ticaret A.Ş.", "Türkiye", "Trade fair", ZHOU, ["strip", "track"], every(75, 12), 13_100, { growth: 1.11 }),
  buyer("深圳市启澜照明贸易有限公司", "China", "Referral", ZHAO, ["panel", "highbay"], every(85, 12), 24_600, { growth: 1.05 }),
  buyer("Lumière du Sahel SA", "Senegal", "Agent", ZHOU, ["highbay", "strip"], every(92, 15), 9_400, { growth: 1.12 }),
  buyer("Chandigarh Glowline Traders", "India", "Alibaba", CHEN, ["strip", "panel"], every(70, 14), 7_900, { growth: 1.16 }),

  // Seasonal: stock for the dark months, or projects in spring.
  buyer("Winterlykta Handels AB", "Sweden", "Trade fair", LI, ["strip", "panel"], inMonths(8, 9, 10), 26_500, { growth: 1.08 }),
  buyer("Yuletide Glow Wholesale LLC", "United States", "Alibaba", CHEN, ["strip"], inMonths(7, 8, 9, 10), 23_800, { growth: 1.13 }),
  buyer("Adventlicht Tannberg KG", "Germany", "Trade fair", LI, ["strip", "track"], inMonths(8, 9, 10), 18_900, { growth: 1.02 }),
  buyer("Hearth & Hallow Stores Ltd", "United Kingdom", "Website", WANG, ["strip", "track"], inMonths(9, 10), 20_700, { growth: 1.15 }),
  buyer("Svítání Domov s.r.o.", "Czechia", "Website", WANG, ["panel", "strip"], inMonths(9, 10, 11), 11_800, { growth: 1.06 }),
  buyer("Prairie Barn Lighting LLC", "United States", "Website", CHEN, ["highbay"], inMonths(3, 4, 5), 21_300, { growth: 1.1 }),
  buyer("Jardín Claro S.A. de C.V.", "Mexico", "Agent", ZHOU, ["strip", "highbay"], inMonths(3, 5, 10), 14_600, { growth: 1.09 }),
  buyer("厦门拾光里国际贸易有限公司", "China", "Trade fair", ZHAO, ["strip", "track"], inMonths(3, 9), 19_500, { growth: 1.07 }),
  buyer("Kiwi Lantern Imports Ltd", "New Zealand", "Website", WANG, ["panel", "track"], inMonths(4, 10), 12_900, { growth: 1.04 }),

  // Irregular: when a project comes.
  buyer("Al Wadi Projects Est.", "Saudi Arabia", "Agent", ZHOU, ["highbay", "panel"], irregular(95), 27_400, { growth: 1.08 }),
  buyer("Andes Lumínica SpA", "Chile", "Alibaba", CHEN, ["panel", "highbay"], irregular(110), 12_300),
  buyer("Merapi Cahaya PT", "Indonesia", "Alibaba", CHEN, ["highbay", "strip"], irregular(120), 9_700, { growth: 1.05 }),
  buyer("Savanna Lux Ltd", "Kenya", "Trade fair", ZHOU, ["panel", "highbay"], irregular(130), 8_800),
  buyer("Chao Phra Light Supply Co., Ltd.", "Thailand", "Alibaba", CHEN, ["track", "strip"], irregular(85), 7_600, { growth: 1.1 }),
  buyer("Casa Faro Oriente S.A.C.", "Peru", "Website", ZHOU, ["panel"], irregular(150), 6_900),
  buyer("Cedarline Lighting SAL", "Lebanon", "Referral", ZHOU, ["track", "panel"], irregular(140), 8_100, { growth: 0.95 }),
  buyer("香港北岸灯饰有限公司", "Hong Kong", "Referral", ZHAO, ["track", "strip"], irregular(75), 10_200, { growth: 1.08 }),
  buyer("Vega Bulk Lighting Sdn. Bhd.", "Malaysia", "Alibaba", CHEN, ["panel", "highbay"], irregular(100), 11_500, { growth: 1.03 }),

  // Growing fast.
  buyer("Greenacre Vertical Farms Corp.", "United States", "Website", CHEN, ["highbay"], every(38, 6), 11_000, { growth: 1.75 }),
  buyer("Studio Chiaroluce S.r.l.", "Italy", "Trade fair", LI, ["track"], every(41, 6), 8_200, { growth: 1.55 }),

  // Shrinking, still there.
  buyer("Harrowgate Lamp & Shade PLC", "United Kingdom", "Agent", WANG, ["panel", "track"], every(44, 7), 21_000, { growth: 0.62 }),
  buyer("Donau Lichtgroßhandel GmbH", "Austria", "Trade fair", LI, ["panel", "strip"], every(56, 8), 18_400, { growth: 0.7 }),
  buyer("Grand Bassin Électricité SA", "Belgium", "Referral", WANG, ["panel", "highbay"], every(66, 10), 14_700, { growth: 0.74 }),

  // Lost: they bought well and stopped.
  buyer("Blue Mesa Retail Fixtures LLC", "United States", "Alibaba", CHEN, ["track", "panel"], every(33, 5), 14_900, { until: on(2024, 10, 20) }),
  buyer("Tejo Iluminação Lda", "Portugal", "Trade fair", LI, ["panel", "strip"], every(60, 9), 12_600, { until: on(2024, 7, 31) }),
  buyer("Golden Delta Hardware Co.", "Egypt", "Agent", ZHOU, ["highbay", "strip"], every(75, 12), 13_300, { until: on(2025, 2, 15) }),
  buyer("广州暮云灯具贸易商行", "China", "Referral", ZHAO, ["strip"], every(48, 8), 6_800, { until: on(2024, 12, 10) }),

  // New this year.
  buyer("Atoll Resort Supply Pvt Ltd", "Maldives", "Trade fair", ZHAO, ["strip", "track"], every(52, 8), 14_200, { since: on(2025, 2, 20) }),
  buyer("Quartz & Kelvin Design Inc.", "Canada", "Website", CHEN, ["track"], every(36, 6), 9_600, { since: on(2025, 4, 25) }),
  buyer("Mekong Sáng Import JSC", "Vietnam", "Alibaba", ZHAO, ["panel", "highbay"], every(58, 9), 12_700, { since: on(2025, 3, 10) }),
  buyer("Hangar Eleven Logistics GmbH", "Switzerland", "Referral", LI, ["highbay"], every(64, 10), 24_500, { since: on(2025, 5, 12) }),
  buyer("成都向晚亭照明设备有限公司", "China", "Website", ZHAO, ["panel"], irregular(45), 7_300, { since: on(2025, 6, 1) }),

  // Away for a good while, and back.
  buyer("Terra Lúmen Angola Lda", "Angola", "Agent", ZHOU, ["highbay", "panel"], every(62, 10), 13_800, { silent: { from: on(2024, 3, 1), to: on(2025, 6, 15) } }),
  buyer("Rowan & Spence Interiors Ltd", "United Kingdom", "Website", WANG, ["track", "strip"], every(50, 8), 8_900, { silent: { from: on(2024, 1, 10), to: on(2025, 4, 20) } }),

  // One order, so far.
  buyer("Pelican Bay Marina Authority", "Bahamas", "Website", CHEN, ["highbay"], once(2024, 6, 18), 11_600),
  buyer("Festival of Lanterns Committee", "Singapore", "Website", ZHAO, ["strip"], once(2025, 8, 27), 5_400),
  buyer("Nevsky Svet Torg", "Kazakhstan", "Alibaba", ZHOU, ["panel"], once(2023, 11, 8), 9_200),
];
