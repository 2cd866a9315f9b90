import type { Chart } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import type { ObjectType, Property } from "../../protocol/object-type";
import { colorArgument, numberArgument } from "../argument";
import type { Model } from "../model";

export interface ChartTarget {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/**
 * A setting of a chart's look that is checked and not kept: files of the host draw these parts in one way
 * (host/files), whatever an add-in asks for.
 */
export const checkedOnly = (check: (value: unknown) => unknown): Property<unknown> => ({
  set(_, value) {
    check(value);
  },
});

/** Size and color of a text that is drawn in one way. Source: Excel.ChartFont; verified. */
export const plainFontType: ObjectType<unknown> = {
  name: "ChartFont",
  properties: {
    Size: checkedOnly((value) => numberArgument(value, "size", 1, 409)),
    Color: checkedOnly((value) => colorArgument(value, "color")),
  },
};

/** Source: Excel.ChartLineFormat (weight in points); verified. */
export const plainLineType: ObjectType<unknown> = {
  name: "ChartLineFormat",
  properties: {
    Color: checkedOnly((value) => colorArgument(value, "color")),
    Weight: checkedOnly((value) => numberArgument(value, "weight", 0, 1584)),
  },
  methods: { Clear: { parameters: [], call: () => undefined } },
};
