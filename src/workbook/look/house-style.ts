import type { ChartColor, ConditionalMark, StyleName } from "../../sheets/sheet-plan";

/** The house's colours. Nothing else in the project names one. */
export const color = {
  ink: "#1F2A37",
  soft: "#667085",
  rule: "#D0D5DD",
  panel: "#F5F7FA",
  brand: "#0F6B5C",
  rust: "#C2561A",
  gold: "#B7791F",
  slate: "#344054",
  grey: "#98A2B3",
  red: "#B42318",
  green: "#067647",
  input: "#1D4ED8",
  inputPanel: "#FFFBE6",
  paper: "#FFFFFF",
} as const;

export interface Line {
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

/** What a style adds to the body: size 10, ink, in the middle of the row. The workbook's theme decides the font. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Right";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly top?: Line;
  readonly bottom?: Line;
  /** Between the rows of an area. */
  readonly between?: Line;
  readonly numberFormat?: string;
}

export const body = { size: 10, color: color.ink } as const;

const panel = { fill: color.panel, horizontal: "Left", indent: 1 } as const;
const thin = (of: string): Line => ({ weight: "Thin", color: of });

/** A true minus sign, so that a loss is seen without colour; zero is an en dash. */
const signed = (format: string): string => `${format};"−"${format};"–"`;

export const styles: Readonly<Record<StyleName, Look>> = {
  title: { size: 20, bold: true },
  note: { size: 9, color: color.soft },
  sentence: { size: 12 },
  cardLabel: { size: 9, color: color.soft, ...panel },
  cardValue: { size: 17, bold: true, ...panel, numberFormat: '#,##0;"−"#,##0' },
  cardNote: { size: 9, color: color.soft, ...panel },
  section: { size: 13, bold: true, color: color.brand, bottom: { weight: "Medium", color: color.brand } },
  head: { bold: true, color: color.soft, horizontal: "Left", bottom: thin(color.slate) },
  text: { horizontal: "Left" },
  whole: { horizontal: "Right", numberFormat: signed("#,##0") },
  number: { horizontal: "Right", numberFormat: signed("#,##0.0#") },
  money: { horizontal: "Right", numberFormat: signed("#,##0") },
  delta: { horizontal: "Right", numberFormat: '+#,##0;"−"#,##0;"–"' },
  percent: { horizontal: "Right", numberFormat: signed("0.0%") },
  date: { horizontal: "Right", numberFormat: "yyyy-mm-dd" },
  bar: { size: 8, color: color.brand, horizontal: "Left" },
  check: { bold: true, horizontal: "Left" },
};

/** An input shows its zero, as the user typed it. */
export const inputFormats: Readonly<Partial<Record<StyleName, string>>> = {
  whole: "#,##0",
  number: "General",
  money: "#,##0",
  percent: "0.0##%",
};

/** What lies over a style, in this order. */
export const overlays = {
  /** A heading over numbers stands where its numbers stand, and so does a text among them. */
  atTheRight: { horizontal: "Right" },
  headWraps: { wrap: true },
  rows: { between: { weight: "Hairline", color: color.rule }, bottom: { weight: "Hairline", color: color.rule } },
  /** Text after another column keeps off the number before it. */
  indented: { horizontal: "Left", indent: 1 },
  total: { bold: true, top: thin(color.ink), bottom: thin(color.ink) },
  input: { color: color.input, fill: color.inputPanel, between: thin(color.rule), bottom: thin(color.rule) },
} as const satisfies Readonly<Record<string, Look>>;

export type Overlay = keyof typeof overlays;

/** Styles whose heading stands on the right. */
export const isNumeric = (style: StyleName): boolean => styles[style].horizontal === "Right";

export const marks: Readonly<Record<ConditionalMark["mark"], Look>> = {
  changed: { bold: true, color: color.input },
  bad: { bold: true, color: color.red },
  good: { bold: true, color: color.green },
  watch: { bold: true, color: color.rust },
  soft: { color: color.soft },
};

/** "invisible" carries a bar without being seen: the lifting part of a bridge. */
export const chartColors: Readonly<Record<Exclude<ChartColor, "invisible">, string>> = {
  up: color.brand,
  down: color.rust,
  total: color.slate,
  target: color.gold,
  lastYear: color.grey,
  other: color.soft,
};

export const TABLE_STYLE = "TableStyleLight1";

/** Points. */
export const STANDARD_ROW = 15;
export const LINE_HEIGHT = 13.5;
