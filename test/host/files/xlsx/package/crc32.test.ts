import { describe, expect, it } from "vitest";
import { crc32 } from "../../../../../host/files/xlsx/package/crc32";

const encoded = (text: string) => new TextEncoder().encode(text);

describe("CRC-32", () => {
  it("gives the check value of the standard for 123456789", () => {
    expect(crc32(encoded("123456789"))).toBe(0xcbf43926);
  });

  it("is the same whether the bytes come at once or in pieces", () => {
    expect(crc32(encoded("56789"), crc32(encoded("1234")))).toBe(0xcbf43926);
    expect(crc32(encoded(""))).toBe(0);
  });
});
