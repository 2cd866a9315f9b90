/** The look of a cell, as the host holds it and as hucre does. */
import type { CellStyle } from "hucre/xlsx";
import type { Border, BorderSide, CellFormat } from "../../../cells/book";

type FontStyle = NonNullable<CellStyle["font"]>;
type BorderStyle = NonNullable<CellStyle["border"]>;

export const DEFAULT_FONT_SIZE = 11;
const SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right"];
const BORDER_STYLES: readonly string[] = ["hair", "thin", "medium", "thick", "dashed", "dotted", "double"];

const fileColor = (color: string) => ({ rgb: color.replace("#", "").toUpperCase() });

/** Undefined where a theme's or an indexed colour stands, which the host does not know. */
function hostColor(color: { rgb?: string } | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;
}

/** The theme's body font: no cell names a font of its own. */
const themeFont = { name: "Calibri", family: 2, scheme: "minor", size: DEFAULT_FONT_SIZE } as const;

export function toFileStyle(format: CellFormat): CellStyle {
  return {
    ...(format.numberFormat !== undefined && format.numberFormat !== "General" && { numFmt: format.numberFormat }),
    ...(hasFont(format) && { font: { ...themeFont, ...toFont(format) } }),
    ...(format.fill !== undefined && {
      fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: fileColor(format.fill) },
    }),
    ...(format.borders && { border: toBorder(format.borders) }),
    ...(hasAlignment(format) && { alignment: toAlignment(format) }),
    ...(format.locked !== undefined && { protection: { locked: format.locked } }),
  };
}

/** A conditional format changes only what it names, and its fill is the background colour. */
export function toConditionalStyle(format: CellFormat): CellStyle {
  return {
    ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
    ...(hasFont(format) && { font: toFont(format) }),
    ...(format.fill !== undefined && {
      fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: fileColor(format.fill) },
    }),
    ...(format.borders && { border: toBorder(format.borders) }),
  };
}

const hasFont = ({ bold, italic, underline, fontSize, fontColor }: CellFormat): boolean =>
  [bold, italic, underline, fontSize, fontColor].some((part) => part !== undefined);

const hasAlignment = ({ horizontal, vertical, wrap, indent }: CellFormat): boolean =>
  [horizontal, vertical, wrap, indent].some((part) => part !== undefined);

const toFont = ({ bold, italic, underline, fontSize, fontColor }: CellFormat): FontStyle => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(fontSize !== undefined && { size: fontSize }),
  ...(fontColor !== undefined && { color: fileColor(fontColor) }),
});

function toBorder(borders: NonNullable<CellFormat["borders"]>): BorderStyle {
  const written: BorderStyle = {};
  for (const side of SIDES) {
    const border = borders[side];
    if (border) written[side] = { style: border.style, color: fileColor(border.color) };
  }
  return written;
}

/** Excel turns "general" into "left" when an indent is set, for only a side can be indented from. */
const toAlignment = ({ horizontal, vertical, wrap, indent }: CellFormat): NonNullable<CellStyle["alignment"]> => ({
  ...(horizontal !== undefined
    ? { horizontal }
    : indent !== undefined && indent > 0 && { horizontal: "left" as const }),
  ...(vertical !== undefined && { vertical }),
  ...(wrap && { wrapText: true }),
  ...(indent !== undefined && { indent }),
});

/** What the host knows of a style; `defaultSize` is the workbook's own font size, which a cell need not say. */
export function fromFileStyle(style: CellStyle, defaultSize: number | undefined): CellFormat {
  const { font, fill, alignment, border, numFmt, protection } = style;
  const fontColor = hostColor(font?.color);
  const fillColor =
    fill?.type === "pattern" && fill.pattern !== "none" ? hostColor(fill.fgColor ?? fill.bgColor) : undefined;
  const borders = fromBorder(border);
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(numFmt !== undefined && { numberFormat: numFmt }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.size !== undefined && font.size !== defaultSize && { fontSize: font.size }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fillColor !== undefined && { fill: fillColor }),
    ...(borders && { borders }),
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right" || horizontal === "general") && {
      horizontal,
    }),
    ...((vertical === "top" || vertical === "center" || vertical === "bottom") && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.indent !== undefined && { indent: alignment.indent }),
    ...(protection?.locked !== undefined && { locked: protection.locked }),
  };
}

function fromBorder(border: BorderStyle | undefined): CellFormat["borders"] {
  const read: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (!line) continue;
    const style = BORDER_STYLES.includes(line.style) ? (line.style as Border["style"]) : "thin";
    read[side] = { style, color: hostColor(line.color) ?? "#000000" };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}
