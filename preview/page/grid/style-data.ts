import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, CellFormat } from "../../../host/cells/book";

const LINES: Readonly<Record<Border["style"], BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one step of indent is wide. */
const INDENT = 9;

/** What Excel takes where a cell says nothing. */
export const standardStyle: IStyleData = {
  ff: "Calibri, Carlito, Arial, sans-serif",
  fs: 11,
  vt: VerticalAlign.BOTTOM,
};

/** The look of a cell in the grid's words. */
export function styleData(format: CellFormat): IStyleData {
  const { bold, italic, underline, fontSize, fontColor, fill, borders, horizontal, vertical, wrap, indent } = format;
  const { numberFormat } = format;
  const line = (border: Border | undefined) => border && { s: LINES[border.style], cl: { rgb: border.color } };
  return withoutGaps({
    bl: bold ? BooleanNumber.TRUE : undefined,
    it: italic ? BooleanNumber.TRUE : undefined,
    ul: underline ? { s: BooleanNumber.TRUE } : undefined,
    fs: fontSize,
    cl: fontColor && { rgb: fontColor },
    bg: fill && { rgb: fill },
    bd:
      borders &&
      withoutGaps({
        t: line(borders.top),
        b: line(borders.bottom),
        l: line(borders.left),
        r: line(borders.right),
      }),
    ht: HORIZONTAL[horizontal ?? ""],
    vt: VERTICAL[vertical ?? ""],
    tb: wrap ? WrapStrategy.WRAP : undefined,
    pd: indent ? (horizontal === "right" ? { r: indent * INDENT } : { l: indent * INDENT }) : undefined,
    n: numberFormat === undefined || numberFormat === "General" ? undefined : { pattern: numberFormat },
  });
}

const withoutGaps = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ""));
