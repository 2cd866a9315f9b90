import type { ObjectType } from "../../protocol/object-type";
import { colorArgument, flagArgument, numberArgument } from "../argument";
import { change, common, type FormatTarget } from "./format-target";

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangefont; sizes from 1 to 409 as in the font dialog; verified. */
export const fontType: ObjectType<FormatTarget> = {
  name: "RangeFont",
  properties: {
    Bold: {
      get: (target) => common(target, "bold"),
      set: (target, value) => change(target, { bold: flagArgument(value, "bold") }),
    },
    Size: {
      get: (target) => common(target, "fontSize"),
      set: (target, value) => change(target, { fontSize: numberArgument(value, "size", 1, 409) }),
    },
    Color: {
      get: (target) => common(target, "fontColor"),
      set: (target, value) => change(target, { fontColor: colorArgument(value, "color") }),
    },
  },
};

/** A cell without a fill reads as white: assumed. */
export const fillType: ObjectType<FormatTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      get(target) {
        const fill = common(target, "fill");
        return fill === "" ? "#FFFFFF" : fill;
      },
      set: (target, value) => change(target, { fill: colorArgument(value, "color") }),
    },
  },
};
