import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../../host/cells/book";
import { readBook } from "../../../host/files/xlsx/read/read";
import { buildDemo } from "../../../preview/demo/build-demo";
import { customerPlanFile } from "../../../preview/demo/customer-plan-file";
import { readOptions } from "../../../preview/demo/options";

const CUSTOMER = "Brightmarsh Electrical Ltd";

let book: Book;
let parts: Record<string, string>;
let sent: Book;
beforeAll(async () => {
  ({ book } = await buildDemo(readOptions(["--lang", "zh"])));
  book.sheets.find(({ name }) => name === "客户版")?.customProperties.set("internal", "margin 31%");
  const file = await customerPlanFile(book, ` ${CUSTOMER.toUpperCase()} `);
  parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  sent = await readBook(file);
}, 60_000);

const texts = (of: Book): string[] =>
  of.sheets.flatMap((sheet) => sheet.columns.flatMap((cells) => cells.filter((value) => typeof value === "string")));

describe("the plan of a customer as a file", () => {
  it("holds one sheet, in the language of the workbook, with the customer's orders", () => {
    expect(sent.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["客户版", "visible"]]);
    expect(texts(sent)).toContain(CUSTOMER);
    expect(texts(sent)).toContain("2026年订货计划");
  });
  it("holds values alone", () => {
    expect(sent.sheets[0]?.formulas.size).toBe(0);
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
  });
  it("holds no name, print names among them, and no link", () => {
    expect(parts["xl/workbook.xml"]).not.toMatch(/definedName|externalReference/);
    expect(Object.values(parts).join("")).not.toMatch(/hyperlink|externalLink/i);
  });
  it("holds nothing hidden: no row, column or sheet, no list behind a cell, no comment", () => {
    const xml = Object.values(parts).join("");
    expect(xml).not.toMatch(/hidden="1"|state="(?:very)?[hH]idden"|dataValidation|conditionalFormatting|<outlinePr/);
    expect(sent.sheets[0]?.hiddenColumns.size).toBe(0);
    expect(Object.keys(parts).filter((name) => /comment|drawing|table|customProperty/i.test(name))).toEqual([]);
  });
  it("carries no custom XML part and no property that tells of the house", () => {
    expect(Object.keys(parts).filter((name) => /customXml|custom\.xml/.test(name))).toEqual([]);
    const properties = Object.entries(parts).flatMap(([name, xml]) => (name.startsWith("docProps/") ? [xml] : []));
    expect(properties.join("")).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy|Company|Manager|HyperlinkBase)>[^<]/);
  });
  it("speaks of no other customer", () => {
    const others = book.sheets
      .find(({ name }) => name === "计算")
      ?.columns.flatMap((cells) =>
        cells.filter((value): value is string => typeof value === "string" && /\b(?:Ltd|GmbH|Inc|LLC)\b/.test(value)),
      );
    const told = texts(sent).join("\n");
    expect(others?.filter((name) => name !== CUSTOMER && told.includes(name))).toEqual([]);
  });
  it("leaves the workbook as it was", () => {
    const sheet = book.sheets.find(({ name }) => name === "客户版");
    expect(texts(book)).not.toContain(` ${CUSTOMER.toUpperCase()} `);
    expect(sheet).toBeDefined();
  });
  it("names customers that are near when it does not know one", async () => {
    await expect(customerPlanFile(book, "Brightmarsh Electricl")).rejects.toMatchObject({
      key: "customerUnknown",
      parameters: { customer: "Brightmarsh Electricl", near: expect.stringMatching(/^Brightmarsh Electrical Ltd/) },
    });
  });
});
