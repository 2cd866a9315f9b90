/** A small book that holds everything a file can: a page with cards, a chart, a work table, rules, names and parts. */
import { Book, type CellFormat } from "../../../host/cells/book";
import { CellError, type CellValue, cellKey, Sheet } from "../../../host/cells/sheet";

const INK = "#1F2A37";
const SOFT = "#667085";
const PANEL = "#F5F7FA";
const GREEN = "#0F6B5C";
const RULE = "#D0D5DD";

const title: CellFormat = { fontSize: 20, bold: true, fontColor: INK, vertical: "center" };
const note: CellFormat = { fontSize: 9, fontColor: SOFT };
const section: CellFormat = {
  fontSize: 13,
  bold: true,
  fontColor: GREEN,
  borders: { bottom: { style: "medium", color: GREEN } },
};
const cardLabel: CellFormat = { fontSize: 9, fontColor: SOFT, fill: PANEL, horizontal: "left", indent: 1 };
const cardValue: CellFormat = {
  fontSize: 17,
  bold: true,
  fontColor: INK,
  fill: PANEL,
  numberFormat: "#,##0",
  horizontal: "left",
  indent: 1,
};
const head: CellFormat = {
  fontSize: 10,
  bold: true,
  fontColor: SOFT,
  wrap: true,
  horizontal: "right",
  borders: { bottom: { style: "thin", color: RULE } },
};
const money: CellFormat = {
  fontSize: 10,
  fontColor: INK,
  numberFormat: '#,##0;-#,##0;"–"',
  borders: { bottom: { style: "hair", color: RULE } },
};
const input: CellFormat = { fontSize: 10, fontColor: "#1D4ED8", fill: "#FFFBE6", underline: true, locked: false };
const date: CellFormat = { fontSize: 10, numberFormat: "yyyy-mm-dd" };
const asText: CellFormat = { fontSize: 10, numberFormat: "@" };

export function sampleBook(): Book {
  const book = new Book();
  book.sheets = [review(), orders(), calc()];
  book.activeSheetId = "{00000000-0001-0000-0200-000000000000}";
  book.tables = [
    {
      id: 1,
      name: "tblOrders",
      sheetId: "{00000000-0001-0000-0100-000000000000}",
      area: { row: 0, column: 0, rows: 7, columns: 6 },
      columns: ["Order No.", "Customer", "Date", "Amount", "Doubled", "Tier"].map((name, i) => ({ id: i + 1, name })),
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
    },
  ];
  book.names = [
    { name: "Target", formula: "=Calc!$B$1", visible: true },
    { name: "fupanSteps", formula: "=Calc!$A$4:$A$8", visible: false },
  ];
  book.customXmlParts = [
    {
      id: "{6F2B1C1E-3D5A-4B7C-9E11-2A3B4C5D6E7F}",
      xml: '<state xmlns="urn:example:state"><note>复盘 &amp; more</note></state>',
    },
  ];
  return book;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue | undefined, format?: CellFormat): void {
  if (value !== undefined) sheet.setConstant(row, column, value);
  if (format) sheet.formats.set(cellKey(row, column), format);
}

function formula(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  result: CellValue,
  format?: CellFormat,
): void {
  sheet.setFormula(row, column, text);
  sheet.results.set(cellKey(row, column), result);
  if (format) sheet.formats.set(cellKey(row, column), format);
}

const STEPS: readonly (readonly [string, number, number, number])[] = [
  ["Last year", 0, 180_000, 0],
  ["New", 180_000, 84_600, 0],
  ["Expansion", 264_600, 276_000, 0],
  ["Lost", 526_600, 0, 14_000],
  ["This year", 0, 526_600, 0],
];

function review(): Sheet {
  const sheet = new Sheet("{00000000-0001-0000-0000-000000000000}", "Sales review");
  put(sheet, 0, 1, "Sales review · 业绩复盘", title);
  put(sheet, 1, 1, "As of 2025-11-15 · USD", note);
  put(sheet, 3, 1, "Gap to target", cardLabel);
  formula(sheet, 4, 1, "=Target-526600", 473_400, cardValue);
  put(sheet, 3, 2, undefined, cardLabel);
  put(sheet, 4, 2, undefined, cardValue);
  put(sheet, 6, 1, "What changed since last year", section);
  for (let column = 2; column <= 8; column++) put(sheet, 6, column, undefined, section);
  formula(sheet, 7, 1, '="From "&TEXT(Calc!C4,"#,##0")&" to "&TEXT(Calc!C8,"#,##0")', "From 180,000 to 526,600", note);
  formula(sheet, 25, 1, "=SORT(UNIQUE(tblOrders[Customer]))", "Acme", money);
  sheet.spills.set(cellKey(25, 1), { startRow: 25, startColumn: 1, endRow: 27, endColumn: 1 });
  sheet.spilled.set(cellKey(26, 1), "Birch");
  sheet.spilled.set(cellKey(27, 1), "Cedar");
  put(sheet, 24, 1, "Customer", head);
  put(sheet, 24, 2, "Amount", head);
  formula(sheet, 25, 2, "=SUMIFS(tblOrders[Amount],tblOrders[Customer],B26)", 370.5, money);
  formula(sheet, 26, 2, "=SUMIFS(tblOrders[Amount],tblOrders[Customer],B27)", 1_200, money);
  formula(sheet, 27, 2, "=SUMIFS(tblOrders[Amount],tblOrders[Customer],B28)", 0, money);
  formula(sheet, 28, 1, "=ROWS(B26#)", 3, note);
  put(sheet, 29, 1, "Call Cedar", input);
  put(sheet, 29, 2, 5, input);
  put(sheet, 29, 3, 45_976, { ...date, ...input });
  for (const column of [0, ...Array.from({ length: 9 }, (_, i) => i + 1)])
    sheet.columnWidths.set(column, column === 0 ? 14.25 : 80);
  sheet.columnWidths.set(1, 129.75);
  sheet.rowHeights.set(0, 30);
  sheet.rowHeights.set(4, 28);
  sheet.rowHeights.set(6, 22);
  sheet.showGridlines = false;
  sheet.tabColor = GREEN;
  sheet.freeze = { rows: 2, columns: 0 };
  sheet.conditionalFormats = [
    {
      id: "1",
      area: { row: 25, column: 2, rows: 3, columns: 1 },
      formula: "=$C26=0",
      format: { fontColor: "#B42318", bold: true, fill: "#FEE4E2" },
      stopIfTrue: false,
    },
  ];
  sheet.validations = [
    {
      area: { row: 29, column: 1, rows: 1, columns: 1 },
      rule: { kind: "list", source: "Call Cedar,Write to Cedar,停止" },
    },
    {
      area: { row: 29, column: 2, rows: 1, columns: 1 },
      rule: { kind: "whole", operator: "between", minimum: 1, maximum: 9 },
    },
    {
      area: { row: 29, column: 3, rows: 1, columns: 1 },
      rule: { kind: "date", operator: "between", minimum: 36_526, maximum: 73_050 },
    },
    { area: { row: 29, column: 4, rows: 1, columns: 1 }, rule: { kind: "list", source: "=fupanSteps" } },
  ];
  sheet.charts = [
    {
      id: "1",
      name: "Bridge",
      type: "ColumnStacked",
      title: "From 180,000 to 526,600",
      titleFormula: "='Sales review'!$B$8",
      titleSize: 11,
      titleColor: INK,
      series: [
        { name: "Base", values: "Calc!$B$4:$B$8", categories: "Calc!$A$4:$A$8", noFill: true },
        { name: "Up", values: "Calc!$C$4:$C$8", categories: "Calc!$A$4:$A$8", color: GREEN, labels: true },
        { name: "Down", values: "Calc!$D$4:$D$8", categories: "Calc!$A$4:$A$8", color: "#C2561A" },
      ],
      legend: false,
      gapWidth: 40,
      overlap: 100,
      valueFormat: '#,##0,"k";-#,##0,"k";',
      valueMinimum: 0,
      valueGridlines: false,
      valueAxisHidden: true,
      categoriesReversed: true,
      categoryLabelSpacing: 1,
      valueAxisAtLast: true,
      border: false,
      altText: "A bridge from last year's sales to this year's",
      left: 14.25,
      top: 150,
      width: 380,
      height: 220,
    },
    {
      id: "2",
      name: "Cumulative",
      type: "Line",
      title: "This year and last year",
      titleSize: 11,
      titleColor: INK,
      series: [
        {
          name: "This year",
          values: "Calc!$C$4:$C$8",
          categories: "Calc!$A$4:$A$8",
          color: GREEN,
          lineWeight: 2.5,
          markers: false,
        },
        {
          name: "Target",
          values: "Calc!$B$4:$B$8",
          categories: "Calc!$A$4:$A$8",
          color: "#B7791F",
          dashed: true,
          markers: false,
        },
      ],
      legend: "bottom",
      valueGridlines: true,
      border: true,
      altText: "Sales by month",
      left: 400,
      top: 150,
      width: 330,
      height: 220,
    },
  ];
  sheet.layout = {
    orientation: "landscape",
    paper: "a4",
    fitWide: 1,
    printArea: "$A$1:$I$31",
    titleRows: "$1:$2",
    rowBreaks: [12, 24],
    footerLeft: "&8Fupan · Review",
    footerRight: "&8&P/&N",
    margins: { left: 28.8, right: 28.8, top: 36, bottom: 36 },
  };
  sheet.customProperties.set("fupan.sheet", "review");
  sheet.customProperties.set("fupan.语言", "中文");
  return sheet;
}

function orders(): Sheet {
  const sheet = new Sheet("{00000000-0001-0000-0100-000000000000}", "Orders");
  const rows: readonly (readonly (CellValue | undefined)[])[] = [
    ["Order No.", "Customer", "Date", "Amount"],
    ["00017", "Acme", 45_931, 250.25],
    ["12345678901234567890", "Birch", 45_932.5, 1_200],
    ["=1+1", "Acme", 45_933, 120.25],
    ["＝SUM(A1)", "Cedar", undefined, 0],
    ["@note _x0041_", "Acme", 45_935, -1 / 3],
    ["#N/A", "Acme", 45_936, 1 / 3],
  ];
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) put(sheet, r, c, value);
  for (let row = 1; row < rows.length; row++) {
    put(sheet, row, 0, undefined, asText);
    put(sheet, row, 2, undefined, date);
    const amount = rows[row]?.[3];
    formula(sheet, row, 4, "=[@Amount]*2", typeof amount === "number" ? amount * 2 : 0, money);
    formula(
      sheet,
      row,
      5,
      '=IFS(tblOrders[[#This Row],[Amount]]>1000,"IFS(x)",TRUE,"low")',
      Number(amount) > 1000 ? "IFS(x)" : "low",
    );
  }
  put(sheet, 0, 4, "Doubled");
  put(sheet, 0, 5, "Tier");
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.columnGroups.set(4, 1);
  sheet.columnGroups.set(5, 1);
  sheet.hiddenColumns.add(5);
  sheet.columnWidths.set(0, 120);
  sheet.columnWidths.set(2, 72);
  return sheet;
}

function calc(): Sheet {
  const sheet = new Sheet("{00000000-0001-0000-0200-000000000000}", "Calc");
  put(sheet, 0, 0, "Target");
  put(sheet, 0, 1, 1_000_000);
  put(sheet, 1, 0, true);
  put(sheet, 1, 1, new CellError("#N/A"));
  formula(sheet, 1, 2, "=1/0", new CellError("#DIV/0!"));
  formula(sheet, 1, 3, "=LET(rate,0.25,share,rate*2,SUM(rate,share))", 0.75);
  formula(sheet, 1, 4, '=XLOOKUP("New",A4:A8,C4:C8)', 84_600);
  formula(sheet, 1, 5, "=NOT(A2)", false);
  for (const [r, row] of STEPS.entries()) for (const [c, value] of row.entries()) put(sheet, r + 3, c, value);
  sheet.visibility = "hidden";
  return sheet;
}
