import type { Area, Border, BorderSide, CellFormat } from "../../cells/book";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { choiceArgument, colorArgument } from "../argument";
import { changeFormat, formatCells, sharing } from "./change-format";
import type { FormatTarget } from "./format-target";

interface BorderTarget extends FormatTarget {
  readonly index: BorderIndex;
}

/** Which cells of an area an edge or the inside touches, and on which side. Source: Excel.BorderIndex; verified. */
const PLACES = {
  EdgeTop: { side: "top", touches: (area: Area, row: number) => row === area.row },
  EdgeBottom: { side: "bottom", touches: (area: Area, row: number) => row === area.row + area.rows - 1 },
  EdgeLeft: { side: "left", touches: (area: Area, _: number, column: number) => column === area.column },
  EdgeRight: {
    side: "right",
    touches: (area: Area, _: number, column: number) => column === area.column + area.columns - 1,
  },
  InsideHorizontal: { side: "bottom", touches: (area: Area, row: number) => row < area.row + area.rows - 1 },
  InsideVertical: {
    side: "right",
    touches: (area: Area, _: number, column: number) => column < area.column + area.columns - 1,
  },
} as const satisfies Record<
  string,
  { side: BorderSide; touches: (area: Area, row: number, column: number) => boolean }
>;

type BorderIndex = keyof typeof PLACES;
const INDEXES = Object.keys(PLACES) as BorderIndex[];

/** A line's weight and kind are one word in the cell. Source: Excel.BorderWeight and BorderLineStyle; verified. */
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
const STYLES = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;

/** Colour or weight given to a side without a line make a thin black one first: assumed. */
const NEW_BORDER: Border = { style: "thin", color: "#000000" };

function changeSide(target: BorderTarget, change: (border: Border | undefined) => Border | undefined): void {
  const { side, touches } = PLACES[target.index];
  const changed = sharing((format) => withSide(format, side, change(format?.borders?.[side])));
  for (const area of target.areas)
    formatCells(target.sheet, area, (format, row, column) =>
      touches(area, row, column) ? changed(format) : (format ?? {}),
    );
}

function withSide(format: CellFormat | undefined, side: BorderSide, border: Border | undefined): CellFormat {
  const { [side]: _, ...others } = format?.borders ?? {};
  const borders = border ? { ...others, [side]: border } : others;
  const { borders: __, ...rest } = format ?? {};
  return changeFormat(rest, Object.keys(borders).length > 0 ? { borders } : {});
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangebordercollection; verified. */
export const bordersType: ObjectType<FormatTarget> = {
  name: "RangeBorderCollection",
  item: (target, index) => new HostObject(borderType, { ...target, index: choiceArgument(index, "index", INDEXES) }),
};

export const borderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    Style: {
      set(target, value) {
        const style = choiceArgument(value, "style", ["None", ...(Object.keys(STYLES) as (keyof typeof STYLES)[])]);
        changeSide(target, (border) =>
          style === "None" ? undefined : { ...NEW_BORDER, ...border, style: STYLES[style] },
        );
      },
    },
    Weight: {
      set(target, value) {
        const weight = choiceArgument(value, "weight", Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]);
        changeSide(target, (border) => ({ ...NEW_BORDER, ...border, style: WEIGHTS[weight] }));
      },
    },
    Color: {
      set(target, value) {
        const color = colorArgument(value, "color");
        changeSide(target, (border) => ({ ...NEW_BORDER, ...border, color }));
      },
    },
  },
};
