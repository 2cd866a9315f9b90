import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../host/files/csv/csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array) => {
  const { columns, rowCount } = readCsv(bytes);
  return Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells[row]));
};

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, i) => {
    view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  });
  return bytes;
}

describe("the encoding of a CSV file", () => {
  // 客户,金额 in GB18030: bf cd bb a7 2c bd f0 b6 ee
  const gb = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]);
  it.each([
    ["UTF-8", utf8("客户,金额"), "utf-8"],
    ["UTF-8 with a mark", utf8("\ufeff客户,金额"), "utf-8"],
    ["UTF-16, little end first, with a mark", utf16("\ufeff客户,金额", true), "utf-16le"],
    ["UTF-16, big end first, with a mark", utf16("\ufeff客户,金额", false), "utf-16be"],
    ["UTF-16 without a mark", utf16("Customer,Amount", true), "utf-16le"],
    ["GB18030", gb, "gb18030"],
    ["gzipped UTF-8", gzipSync(utf8("客户,金额")), "utf-8"],
  ])("is told from the bytes: %s", (_, bytes, encoding) => {
    const csv = readCsv(bytes);
    expect(csv.encoding).toBe(encoding);
    expect(csv.columns.map((cells) => cells[0])).toEqual(
      encoding === "utf-16le" && !bytes.includes(0xff) ? ["Customer", "Amount"] : ["客户", "金额"],
    );
  });
  it("is Western European when accents stand alone among plain letters", () => {
    const latin = Uint8Array.from([...utf8("Caf"), 0xe9, ...utf8(" Paris,Ren"), 0xe9, ...utf8("e")]);
    expect(rowsOf(latin)).toEqual([["Café Paris", "Renée"]]);
  });
});

describe("the delimiter of a CSV file", () => {
  it.each([
    ["a,b,c\n1,2,3", ","],
    ["a;b;c\n1,5;2,5;x", ";"],
    ["a\tb\n1,5\t2", "\t"],
    ['a;"x,y,z,w"\n1;"1,2,3,4"', ";"],
    ["Orders of 2025\nDate;Amount\n2025-01-01;5", ";"],
    ["only one column\nx", ","],
  ])("is counted outside quotes: %j", (text, delimiter) => {
    expect(readCsv(utf8(text)).delimiter).toBe(delimiter);
  });
});

describe("the fields of a CSV file", () => {
  it("may hold delimiters, line ends and doubled quotes in quotes", () => {
    expect(rowsOf(utf8('a,"b, ""c""\nd",e\r\n1,,3\r\n'))).toEqual([
      ["a", 'b, "c"\nd', "e"],
      [1, undefined, 3],
    ]);
  });
  it("keep their rows when lines are blank or short", () => {
    expect(rowsOf(utf8("a,b\n\n1\n,"))).toEqual([
      ["a", "b"],
      [undefined, undefined],
      [1, undefined],
      [undefined, undefined],
    ]);
  });
  it("end with the file when a quote is never closed", () => {
    expect(rowsOf(utf8('a,"b\nc'))).toEqual([["a", "b\nc"]]);
  });
  it("are none in an empty file", () => {
    expect(rowsOf(utf8(""))).toEqual([]);
  });
});
