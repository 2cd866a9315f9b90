import type { Content, PlanCell, SheetPlan, StyleName } from "../../../src/sheets/sheet-plan";

export const cell = (content: Content, style: StyleName, more: Partial<PlanCell> = {}): PlanCell => ({
  content,
  style,
  ...more,
});

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A setting, under a name. */
export function settingsPlan(threshold: number, title = "Settings"): SheetPlan {
  return {
    id: "settings",
    title,
    widths: [2, 24, 14],
    blocks: [
      {
        kind: "grid",
        id: "title",
        at: { row: 0, column: 1 },
        cells: [[cell("Settings", "title")]],
        heights: { 0: 30 },
      },
      {
        kind: "table",
        id: "keys",
        at: { row: 2, column: 1 },
        rows: 1,
        columns: [
          { id: "key", heading: "Key", style: "text", role: "key", contents: ["Threshold"] },
          {
            id: "value",
            heading: "Value",
            style: "whole",
            role: "input",
            contents: [threshold],
            validation: { kind: "whole", minimum: 0, maximum: 100 },
          },
        ],
      },
    ],
    charts: [],
    names: [{ name: "set_threshold", area: area(3, 2) }],
    validations: [],
    marks: [],
    print: { area: area(0, 0, 4, 3) },
  };
}

export interface Customer {
  readonly name: string;
  readonly amount: number;
}

/** A report with a sentence, a work table of customers, and what else a plan can have. */
export function reviewPlan(customers: readonly Customer[], { note = "Seen", folded = [2] } = {}): SheetPlan {
  const first = 5;
  const last = first + customers.length - 1;
  return {
    id: "review",
    title: "Review",
    widths: [2, 24, 14, 14, 14],
    blocks: [
      {
        kind: "grid",
        id: "head",
        at: { row: 0, column: 1 },
        cells: [
          [cell("Review", "title")],
          [cell({ formula: '="Customers above "&set_threshold&": "&fp_Above' }, "sentence"), null, cell(note, "note")],
          [cell("Target", "text"), cell(100, "money", { role: "input" })],
        ],
        heights: { 0: 30 },
      },
      {
        kind: "table",
        id: "customers",
        at: { row: first - 1, column: 1 },
        rows: customers.length,
        excelTable: "tblCustomers",
        folded,
        columns: [
          { id: "name", heading: "Customer", style: "text", role: "key", contents: customers.map(({ name }) => name) },
          {
            id: "amount",
            heading: "Amount",
            style: "money",
            role: "value",
            contents: customers.map(({ amount }) => amount),
          },
          {
            id: "above",
            heading: "Above",
            style: "whole",
            role: "formula",
            contents: customers.map(() => ({ formula: "=IF(tblCustomers[[#This Row],[Amount]]>set_threshold,1,0)" })),
          },
          {
            id: "status",
            heading: "Status",
            style: "text",
            role: "input",
            contents: customers.map(() => null),
            validation: { kind: "list", values: ["Open", "Done"] },
          },
        ],
      },
      {
        kind: "table",
        id: "sum",
        at: { row: last + 2, column: 1 },
        rows: 1,
        totals: [0],
        columns: [
          { id: "what", heading: "Sum", style: "text", role: "key", contents: ["Above"] },
          {
            id: "sum",
            heading: "Count",
            style: "whole",
            role: "formula",
            contents: [{ formula: "=SUM(tblCustomers[Above])" }],
          },
        ],
      },
    ],
    charts: [
      {
        id: "amounts",
        kind: "columns",
        dataOn: "review",
        title: { row: 1, column: 1 },
        titleText: "Amounts",
        categories: area(first, 1, customers.length),
        series: [{ name: "Amount", values: area(first, 2, customers.length), color: "up", labels: true }],
        valueFormat: "#,##0",
        legend: false,
        area: area(last + 6, 1, 10, 3),
        altText: "Columns of the amount of each customer",
      },
    ],
    names: [{ name: "fp_Above", area: area(last + 3, 2) }],
    validations: [],
    marks: [{ area: area(first, 2, customers.length), formula: `=$C${first + 1}>set_threshold`, mark: "good" }],
    freeze: { rows: 2, columns: 0 },
    print: { area: area(0, 0, last + 16, 5), titleRows: { from: 0, to: 1 } },
  };
}

export const customers: readonly Customer[] = [
  { name: "Acme", amount: 120 },
  { name: "Birch", amount: 40 },
  { name: "Cedar", amount: 75 },
];

export const smallBook = (): SheetPlan[] => [reviewPlan(customers), settingsPlan(50)];

/** The same sheets with another number of customers, other texts, a new title and other looks. */
export const changedBook = (): SheetPlan[] => [
  reviewPlan([...customers, { name: "=Dogwood", amount: 90 }, { name: "Elm", amount: 10 }], {
    note: "Again",
    folded: [1, 2],
  }),
  settingsPlan(60, "设置"),
];
