import type { Area } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType, type Property } from "../../protocol/object-type";
import { choiceArgument, flagArgument, numberArgument, wholeArgument } from "../argument";
import { change, common, type FormatTarget } from "./format-target";
import { bordersType } from "./range-borders";
import { fillType, fontType } from "./range-font";
import { columnWidth, resetColumnWidth, resetRowHeight, rowHeight, setColumnWidth, setRowHeight } from "./sizes";

export const rangeFormatOf = (sheet: Sheet, areas: readonly Area[]): HostObject<FormatTarget> =>
  new HostObject(rangeFormatType, { sheet, areas });

/** A property whose wire words are the cells' own with a capital: "Left" for left. */
function alignment<K extends "horizontal" | "vertical">(key: K, words: readonly string[]): Property<FormatTarget> {
  return {
    get(target) {
      const word = common(target, key);
      return word === null || word === undefined ? null : words.find((candidate) => candidate.toLowerCase() === word);
    },
    set(target, value) {
      change(target, { [key]: choiceArgument(value, key, words).toLowerCase() });
    },
  };
}

/** Setting a size to the standard is the only use of these switches. */
const standardSize = (name: string, reset: (target: FormatTarget) => void): Property<FormatTarget> => ({
  set(target, value) {
    if (!flagArgument(value, name)) throw new NotEmulated(`RangeFormat.${name} = false`);
    reset(target);
  },
});

/** Source: learn.microsoft.com/javascript/api/excel/excel.formatprotection; verified. */
const formatProtectionType: ObjectType<FormatTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (target) => common(target, "locked"),
      set: (target, value) => change(target, { locked: flagArgument(value, "locked") }),
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangeformat; verified. */
export const rangeFormatType: ObjectType<FormatTarget> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: alignment("horizontal", ["General", "Left", "Center", "Right"]),
    VerticalAlignment: alignment("vertical", ["Top", "Center", "Bottom"]),
    WrapText: {
      get: (target) => common(target, "wrap"),
      set: (target, value) => change(target, { wrap: flagArgument(value, "wrapText") }),
    },
    /** Source: RangeFormat.indentLevel ("An integer from 0 to 250"); verified. */
    IndentLevel: {
      get: (target) => common(target, "indent"),
      set: (target, value) =>
        change(target, { indent: numberArgument(wholeArgument(value, "indentLevel"), "indentLevel", 0, 250) }),
    },
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
    UseStandardWidth: standardSize("useStandardWidth", resetColumnWidth),
    UseStandardHeight: standardSize("useStandardHeight", resetRowHeight),
  },
  objects: {
    Font: (target) => new HostObject(fontType, target),
    Fill: (target) => new HostObject(fillType, target),
    Protection: (target) => new HostObject(formatProtectionType, target),
    Borders: (target) => new HostObject(bordersType, target),
  },
};
