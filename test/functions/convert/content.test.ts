import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCells, fingerprint, sameContent } from "../../../src/functions/convert/content";

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(null, undefined, ""),
  fc.constantFrom({ code: "#N/A" }, { type: "Double", basicValue: 3, numberFormat: "0" }),
);
const argument = fc.oneof(
  cell,
  fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
);
const call = fc.array(argument, { maxLength: 4 });

describe("the content of arguments", () => {
  it("is the same in a copy, and so is its fingerprint", () => {
    fc.assert(
      fc.property(call, (raw) => {
        const copy = structuredClone(raw);
        expect(sameContent(raw, copy)).toBe(true);
        expect(fingerprint(copy)).toBe(fingerprint(raw));
      }),
    );
  });

  it("has one fingerprint wherever it is the same", () => {
    fc.assert(
      fc.property(call, call, (left, right) => {
        if (sameContent(left, right)) expect(fingerprint(left)).toBe(fingerprint(right));
      }),
    );
  });

  it.each([
    [[1], ["1"]],
    [[true], [1]],
    [[0], [null]],
    [[[["a"], ["b"]]], [[["a", "b"]]]],
    [[["ab", "c"]], [["a", "bc"]]],
    [[{ code: "#N/A" }], [{ code: "#REF!" }]],
    [[1, null], [1]],
  ])("differs between %j and %j", (left, right) => {
    expect(sameContent(left, right)).toBe(false);
    expect(fingerprint(left)).not.toBe(fingerprint(right));
  });

  it.each([
    [[null], [""]],
    [[0], [-0]],
    [[{ type: "Double", basicValue: 3, numberFormat: "0" }], [3]],
  ])("is the same for %j and %j, which stand for the same cell", (left, right) => {
    expect(sameContent(left, right)).toBe(true);
    expect(fingerprint(left)).toBe(fingerprint(right));
  });

  it("counts cells as rows times columns", () => {
    expect(
      countCells([
        1,
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ]),
    ).toBe(6);
  });
});
