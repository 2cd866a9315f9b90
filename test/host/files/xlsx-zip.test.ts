import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { entryNames, mergeArchives } from "../../../host/files/xlsx-zip";

const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe("mergeArchives", () => {
  it("keeps what did not change, replaces namesakes and adds the rest", () => {
    const merged = mergeArchives(
      archive({ a: "one", b: "two", "文/c": "three" }),
      archive({ b: "TWO".repeat(99), d: "" }),
    );
    expect(entryNames(merged)).toEqual(["a", "b", "文/c", "d"]);
    expect(unzipSync(merged)).toEqual({
      a: strToU8("one"),
      b: strToU8("TWO".repeat(99)),
      "文/c": strToU8("three"),
      d: strToU8(""),
    });
  });

  it("refuses bytes that are no archive", () => {
    expect(() => entryNames(strToU8("Customer,Amount\nAcme,5\n and so on"))).toThrow("not a ZIP archive");
  });
});
