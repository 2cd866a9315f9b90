import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { CellError, cellKey, Sheet } from "../../../host/cells/sheet";
import { relationshipsPath } from "../../../host/files/xlsx/package/package";
import { attribute, elementsNamed, parseXml } from "../../../host/files/xlsx/package/xml";
import { readBook } from "../../../host/files/xlsx/read/read";
import { writeBook } from "../../../host/files/xlsx/write/write";
import { sampleBook } from "./sample-book";

const options = { customFunctions: ["RFM.SEGMENT"] };

const through = async (book: Book): Promise<Book> => readBook(await writeBook(book, options));

/** One cell on one sheet, written and read. */
async function cellThrough(fill: (sheet: Sheet) => void): Promise<Sheet> {
  const book = new Book();
  const sheet = new Sheet("1", "One");
  fill(sheet);
  book.sheets = [sheet];
  const [read] = (await through(book)).sheets;
  if (!read) throw new Error("The book came back without its sheet.");
  return read;
}

/** What a sheet holds, without the bookkeeping of the calculation. */
function contents(sheet: Sheet) {
  const { dirty, structureChanged, columns, ...rest } = sheet;
  const cells: unknown[] = [];
  columns.forEach((column, c) => {
    column?.forEach((value, r) => {
      if (value !== undefined) cells.push([r, c, value]);
    });
  });
  return { ...rest, cells };
}

describe("a book that is written and read again", () => {
  it("keeps the protection of a sheet, what it allows, and which cells are open", async () => {
    const sheet = await cellThrough((made) => {
      made.protection = { allowed: ["allowAutoFilter", "allowFormatColumns", "allowSort"] };
      made.formats.set(cellKey(1, 1), { locked: false });
      made.setConstant(0, 0, "Target");
    });
    expect(sheet.protection).toEqual({ allowed: ["allowAutoFilter", "allowFormatColumns", "allowSort"] });
    expect(sheet.formats.get(cellKey(1, 1))).toEqual({ locked: false });
    expect(sheet.formats.get(cellKey(0, 0))).toBeUndefined();
  });

  it("keeps values, results, spills, formats, widths, rules, charts, page setup and properties of every sheet", async () => {
    const book = sampleBook();
    // Read formulas name the row as a file does.
    const expected = sampleBook();
    for (const [key, formula] of expected.sheets[1]?.formulas ?? []) {
      expected.sheets[1]?.formulas.set(key, formula.replace("[@Amount]", "tblOrders[[#This Row],[Amount]]"));
    }
    const read = await through(book);
    for (const [index, sheet] of expected.sheets.entries()) {
      expect(contents(read.sheets[index] ?? new Sheet("", ""))).toEqual(contents(sheet));
    }
  });

  it("keeps tables, names and whether they show, custom XML parts and the active sheet", async () => {
    const { tables, names, customXmlParts, activeSheetId } = await through(sampleBook());
    const book = sampleBook();
    expect({ tables, names, customXmlParts, activeSheetId }).toEqual({
      tables: book.tables,
      names: book.names,
      customXmlParts: book.customXmlParts,
      activeSheetId: book.activeSheetId,
    });
  });

  it("gives the same bytes each time", async () => {
    const [first, second] = [await writeBook(sampleBook(), options), await writeBook(sampleBook(), options)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe("cells that are easily mistaken", () => {
  it.each([
    "=1+1",
    "＝SUM(A1)",
    "+86 21",
    "-5",
    "@home",
    "00017",
    "12345678901234567890",
    "TRUE",
    "2024-01-01",
    "#N/A",
    "_x0041_",
    " edge ",
    "two\nlines",
    "'quoted",
    "1E5",
  ])("keeps the text %j a text", async (text) => {
    const sheet = await cellThrough((one) => one.setConstant(0, 0, text));
    expect(sheet.columns[0]?.[0]).toBe(text);
    expect(sheet.formulas.size).toBe(0);
  });

  it.each([0, -0.1, 1 / 3, 1e21, 5e-324, 45_932.5, Number.MAX_SAFE_INTEGER])(
    "keeps the number %d to its last digit",
    async (number) => {
      const sheet = await cellThrough((one) => one.setConstant(0, 0, number));
      expect(sheet.columns[0]?.[0]).toBe(number);
    },
  );

  it("keeps an error that a formula gave an error, and the text of one a text", async () => {
    const sheet = await cellThrough((one) => {
      one.setFormula(0, 0, "=NA()");
      one.results.set(cellKey(0, 0), new CellError("#N/A"));
      one.setFormula(1, 0, '="#N/A"');
      one.results.set(cellKey(1, 0), "#N/A");
    });
    expect(sheet.results.get(cellKey(0, 0))).toEqual(new CellError("#N/A"));
    expect(sheet.results.get(cellKey(1, 0))).toBe("#N/A");
  });

  it("gives a date as its serial number with its number format", async () => {
    const sheet = await cellThrough((one) => {
      one.setConstant(0, 0, 45_976.25);
      one.formats.set(cellKey(0, 0), { numberFormat: "yyyy-mm-dd hh:mm" });
    });
    expect(sheet.columns[0]?.[0]).toBe(45_976.25);
    expect(sheet.formats.get(cellKey(0, 0))).toEqual({ numberFormat: "yyyy-mm-dd hh:mm" });
  });

  it("lets a name with blanks and an apostrophe be a sheet's, its print area included", async () => {
    const book = sampleBook();
    const [review] = book.sheets;
    if (!review) throw new Error("no sheet");
    review.name = "Jane's page 复盘";
    for (const chart of review.charts) delete chart.titleFormula;
    const [read] = (await through(book)).sheets;
    expect(read?.name).toBe("Jane's page 复盘");
    expect(read?.layout).toEqual(review.layout);
  });
});

describe("kinds of charts", () => {
  it.each(["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "XYScatter"])(
    "%s comes back as itself",
    async (type) => {
      const book = sampleBook();
      const [chart] = book.sheets[0]?.charts ?? [];
      if (!chart) throw new Error("no chart");
      chart.type = type;
      expect((await through(book)).sheets[0]?.charts[0]?.type).toBe(type);
    },
  );

  it("refuses a kind that it would have to drop", async () => {
    const book = sampleBook();
    const [chart] = book.sheets[0]?.charts ?? [];
    if (chart) chart.type = "Pie";
    await expect(writeBook(book, options)).rejects.toThrow("The chart type Pie is not written to files.");
  });
});

describe("the package", () => {
  const parts = async () =>
    new Map(Object.entries(unzipSync(await writeBook(sampleBook(), options))).map(([path, bytes]) => [path, bytes]));

  const xmlOf = async (path: string) => strFromU8((await parts()).get(path) ?? new Uint8Array());

  it("holds well-formed XML only", async () => {
    for (const [path, bytes] of await parts()) {
      if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(strFromU8(bytes)), path).not.toThrow();
    }
  });

  it("gives every part a content type, and names no part that is missing", async () => {
    const paths = new Set((await parts()).keys());
    const types = parseXml(await xmlOf("[Content_Types].xml"));
    const defaults = new Set(elementsNamed(types, "Default").map((one) => attribute(one, "Extension")));
    const overrides = new Set(elementsNamed(types, "Override").map((one) => attribute(one, "PartName")?.slice(1)));
    for (const path of paths) {
      if (path === "[Content_Types].xml") continue;
      expect(overrides.has(path) || defaults.has(path.split(".").at(-1)), path).toBe(true);
    }
    for (const path of overrides) expect(paths.has(path ?? ""), path).toBe(true);
  });

  it("resolves every relationship, and every id that a part refers to", async () => {
    const all = await parts();
    for (const [path, bytes] of all) {
      if (!path.endsWith(".xml") || path.startsWith("[")) continue;
      const rels = all.get(relationshipsPath(path));
      const links = rels ? elementsNamed(parseXml(strFromU8(rels)), "Relationship") : [];
      const ids = links.map((link) => attribute(link, "Id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of links) {
        const target = attribute(link, "Target") ?? "";
        const resolved = target.startsWith("/")
          ? target.slice(1)
          : new URL(target, `file:///${path}`).pathname.slice(1);
        expect(all.has(resolved), `${path} → ${target}`).toBe(true);
      }
      for (const [, id] of strFromU8(bytes).matchAll(/ r:(?:id|embed)="([^"]+)"/g)) expect(ids, path).toContain(id);
    }
  });

  it("marks a spilled formula as a dynamic array, and its other cells as values", async () => {
    const xml = await xmlOf("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(
      /<c r="B26"[^>]* cm="1"[^>]*><f t="array" ref="B26:B28">_xlfn\._xlws\.SORT\(_xlfn\.UNIQUE\(tblOrders\[Customer\]\)\)<\/f>/,
    );
    expect(xml).toMatch(/<c r="B27" t="s"[^>]*><v>/);
  });

  it("puts a sheet's parts in the schema's order", async () => {
    const names = parseXml(await xmlOf("xl/worksheets/sheet1.xml")).children.map(({ name }) => name);
    const order =
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting dataValidations pageMargins pageSetup headerFooter rowBreaks customProperties drawing tableParts";
    expect(names).toEqual(order.split(" ").filter((name) => names.includes(name)));
  });

  it("links a chart's title to its cell and keeps the text beside it", async () => {
    const xml = await xmlOf("xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>&#39;Sales review&#39;!$B$8</c:f>");
    expect(xml).toContain("<c:v>From 180,000 to 526,600</c:v>");
  });
});
