import { type ChosenSheet, chosenSheets } from "../../sheets/chosen-sheets";
import type { SheetId } from "../../sheets/sheet-plan";
import type { tableNames } from "../../text/taskpane/build";

export type TableName = keyof typeof tableNames;

/** Tables that a sheet cannot do without, and those that make it better. */
const tablesOf: Readonly<
  Record<ChosenSheet, { readonly needs: readonly TableName[]; readonly uses: readonly TableName[] }>
> = {
  review: { needs: ["orders"], uses: [] },
  "rfm-segments": { needs: ["orders"], uses: [] },
  "reorder-plan": { needs: ["orders"], uses: ["leadTimes", "holidays"] },
  "by-month": { needs: ["orders"], uses: [] },
  "plan-actual": { needs: ["orders"], uses: [] },
  "customer-plan": { needs: ["orders"], uses: [] },
  "kpi-weighting": { needs: [], uses: ["kpi"] },
  "kpi-scorecard": { needs: [], uses: ["kpi", "team"] },
  "data-check": { needs: ["orders"], uses: [] },
};

export type SheetState = "built" | "outOfDate" | "notBuilt" | "needsData" | "notLooked";

export interface SheetCard {
  readonly sheet: ChosenSheet;
  readonly state: SheetState;
  /** The tab on which it stands. */
  readonly tab: string | undefined;
  readonly has: readonly TableName[];
  readonly lacks: readonly TableName[];
  readonly canUse: readonly TableName[];
}

/** What the workbook has, as far as the cards tell of it. */
export interface BookNow {
  readonly tables: ReadonlySet<TableName>;
  /** Tabs of the sheets that were built. */
  readonly tabs: ReadonlyMap<SheetId, string>;
  readonly isStale: boolean;
  /** False until the orders were looked for: what is lacking is not known before. */
  readonly isLooked: boolean;
}

export function sheetCards({ tables, tabs, isStale, isLooked }: BookNow): SheetCard[] {
  return chosenSheets.map((sheet) => {
    const { needs, uses } = tablesOf[sheet];
    const unseen = needs.filter((table) => !tables.has(table));
    const lacks = isLooked ? unseen : [];
    const tab = tabs.get(sheet);
    const missing = isLooked ? "needsData" : "notLooked";
    return {
      sheet,
      tab,
      state: tab !== undefined ? (isStale ? "outOfDate" : "built") : unseen.length > 0 ? missing : "notBuilt",
      has: [...needs, ...uses].filter((table) => tables.has(table)),
      lacks,
      canUse: uses.filter((table) => !tables.has(table)),
    };
  });
}
