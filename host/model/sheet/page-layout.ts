import type { PageLayout } from "../../cells/book";
import { MAX_COLUMNS, type Sheet } from "../../cells/sheet";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { areaAddress } from "../address";
import { choiceArgument, numberArgument, textArgument } from "../argument";
import { invalidArgument } from "../excel-error";
import type { Model } from "../model";
import { areaArgument } from "../range/range-target";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const pageLayoutOf = (target: SheetTarget): HostObject<SheetTarget> => new HostObject(pageLayoutType, target);

function change({ sheet }: SheetTarget, layout: Partial<PageLayout>): void {
  sheet.layout = { ...sheet.layout, ...layout };
}

/** Excel's margins, in points, until others are set. Source: the Page Setup dialog (0.7 and 0.75 inches); verified. */
const STANDARD_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54 };

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagelayout; verified. */
export const pageLayoutType: ObjectType<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      set(target, value) {
        const orientation = choiceArgument(value, "orientation", ["Portrait", "Landscape"]);
        change(target, { orientation: orientation === "Portrait" ? "portrait" : "landscape" });
      },
    },
    PaperSize: {
      set(target, value) {
        const paper = choiceArgument(value, "paperSize", ["A4", "Letter"]);
        change(target, { paper: paper === "A4" ? "a4" : "letter" });
      },
    },
    Zoom: { set: (target, value) => change(target, fitting(value)) },
  },
  objects: { HeadersFooters: (target) => new HostObject(headersFootersType, target) },
  methods: {
    SetPrintArea: {
      parameters: ["printArea"],
      call(target, area) {
        change(target, { printArea: areaAddress(areaArgument(target.model, target.sheet, area), "$") });
      },
    },
    SetPrintTitleRows: {
      parameters: ["printTitleRows"],
      call(target, rows) {
        const area = areaArgument(target.model, target.sheet, rows);
        if (area.columns !== MAX_COLUMNS) throw invalidArgument("titles are whole rows");
        change(target, { titleRows: areaAddress(area, "$") });
      },
    },
    SetPrintMargins: {
      parameters: ["unit", "marginOptions"],
      call(target, unit, options) {
        choiceArgument(unit, "unit", ["Points"]);
        change(target, { margins: { ...(target.sheet.layout.margins ?? STANDARD_MARGINS), ...margins(options) } });
      },
    },
  },
};

/** Source: Excel.PageLayoutZoomOptions; verified. */
function fitting(value: unknown): Partial<PageLayout> {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom is no object");
  const layout: Partial<PageLayout> = {};
  for (const [key, pages] of Object.entries(value)) {
    if (key === "horizontalFitToPages") layout.fitWide = numberArgument(pages, key, 1, 32_767);
    else if (key === "verticalFitToPages") layout.fitTall = numberArgument(pages, key, 1, 32_767);
    else throw new NotEmulated(`PageLayout.zoom.${key}`);
  }
  return layout;
}

/** Source: Excel.PageLayoutMarginOptions; verified. */
function margins(options: unknown): Partial<NonNullable<PageLayout["margins"]>> {
  if (typeof options !== "object" || options === null) throw invalidArgument("the margins are no object");
  const given = Object.entries(options).map(([side, points]) => {
    if (!["left", "right", "top", "bottom", "footer"].includes(side)) throw new NotEmulated(`the margin ${side}`);
    return [side, numberArgument(points, side, 0, 3000)];
  });
  return Object.fromEntries(given);
}

export const headersFootersType: ObjectType<SheetTarget> = {
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (target) => new HostObject(headerFooterType, target) },
};

/** Source: support.microsoft.com "Headers and footers in a worksheet" (255 characters); verified. */
function footerText(value: unknown): string {
  const text = textArgument(value, "footer");
  if (text.length > 255) throw invalidArgument("a footer is longer than 255 characters");
  return text;
}

export const headerFooterType: ObjectType<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftFooter: { set: (target, value) => change(target, { footerLeft: footerText(value) }) },
    RightFooter: { set: (target, value) => change(target, { footerRight: footerText(value) }) },
  },
};
