import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packEntry } from "../../../../../host/files/xlsx/package/pack";
import { entryNames, mergeArchive } from "../../../../../host/files/xlsx/package/zip";

const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const encoded = (text: string) => new TextEncoder().encode(text);

describe("mergeArchive", () => {
  it("keeps what did not change, replaces namesakes and adds the rest", async () => {
    const merged = mergeArchive(archive({ a: "one", b: "two", "文/c": "three" }), [
      await packEntry("b", [encoded("TWO".repeat(50)), encoded("TWO".repeat(49))]),
      await packEntry("d", []),
    ]);
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
