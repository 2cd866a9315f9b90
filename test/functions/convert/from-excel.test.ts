import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import type { MessageKey } from "../../../src/engine/errors";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { ErrorGiven, fromExcel } from "../../../src/functions/convert/from-excel";
import { needs, type ParameterKind, takes } from "../../../src/functions/define";

const described = { en: "", zh: "" };

function required(kind: ParameterKind, raw: unknown): unknown {
  return fromExcel({ it: needs(kind, described) }, [raw]).it;
}

function optional(kind: ParameterKind, raw: unknown): unknown {
  return fromExcel({ it: takes(kind, described) }, [raw]).it;
}

function refusal(kind: ParameterKind, raw: unknown): unknown {
  try {
    return required(kind, raw);
  } catch (error) {
    return error;
  }
}

function refusedAs(key: MessageKey, argument = "it") {
  return expect.objectContaining({ key, argument });
}

const na = { code: "#N/A", message: "" };

describe("a column", () => {
  it("is one column of a range", () => {
    expect(required("column", [["Acme"], [""], [null], [0], [45976]])).toEqual(["Acme", null, null, 0, 45976]);
  });

  it("is one row of a range", () => {
    expect(required("column", [[12, 106, 45]])).toEqual([12, 106, 45]);
  });

  it("is a single value", () => {
    expect(required("column", 5)).toEqual([5]);
    expect(required("column", [[5]])).toEqual([5]);
  });

  it("keeps errors in their rows (spec D51)", () => {
    expect(required("column", [[1], [na], [{ type: "Error", basicValue: "#REF!" }]])).toEqual([
      1,
      new CellError("#N/A"),
      new CellError("#REF!"),
    ]);
  });

  it("is never several columns", () => {
    expect(
      refusal("column", [
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toEqual(refusedAs("oneColumnExpected"));
  });
});

describe("a block", () => {
  it("is a range, row by row", () => {
    expect(
      required("block", [
        ["a", null],
        ["", 2],
      ]),
    ).toEqual([
      ["a", null],
      [null, 2],
    ]);
  });

  it("is a single value as a block of one", () => {
    expect(required("block", "median")).toEqual([["median"]]);
  });
});

describe("a number", () => {
  it.each([
    [0, 0],
    [12000, 12000],
    ["12,000", 12000],
    ["10%", 0.1],
    [[[7]], 7],
    [{ type: "Double", basicValue: 7, numberFormat: "0" }, 7],
  ])("is read from %j", (raw, expected) => {
    expect(required("number", raw)).toBe(expected);
  });

  it.each([["abc"], [true], [[[1], [2]]]])("is not read from %j", (raw) => {
    expect(refusal("number", raw)).toEqual(refusedAs("numberExpected"));
  });

  it("gives back an error that stands in its place (spec 1.4)", () => {
    expect(refusal("number", na)).toEqual(new ErrorGiven("#N/A"));
    expect(refusal("number", [[na]])).toEqual(new ErrorGiven("#N/A"));
  });
});

describe("a whole number", () => {
  it("is read through the noise of floating point", () => {
    expect(required("whole", 2.9999999999)).toBe(3);
    expect(required("whole", "5")).toBe(5);
  });

  it("has no fraction", () => {
    expect(refusal("whole", 2.5)).toEqual(refusedAs("wholeNumberExpected"));
  });
});

describe("a date", () => {
  it.each([
    [45976, 45976],
    [45976.75, 45976],
    ["2025-11-15", 45976],
    ["45976", 45976],
    [{ type: "FormattedNumber", basicValue: 45976, numberFormat: "yyyy-mm-dd" }, 45976],
  ])("is read from %j, the time of day cut off", (raw, expected) => {
    expect(required("date", raw)).toBe(expected);
  });

  it("is blank where a blank cell arrives as 0, never 1900-01-00", () => {
    expect(optional("date", 0)).toBeUndefined();
    expect(refusal("date", 0)).toEqual(refusedAs("argumentMissing"));
  });

  it.each([["next week"], [-1], [0.5], [2_958_466], [true]])("is not read from %j", (raw) => {
    expect(refusal("date", raw)).toEqual(refusedAs("dateExpected"));
  });
});

describe("a text", () => {
  it("takes numbers and truth values as Excel shows them", () => {
    expect(required("text", "season")).toBe("season");
    expect(required("text", 2024)).toBe("2024");
    expect(required("text", true)).toBe("TRUE");
  });

  it("is never several cells", () => {
    expect(refusal("text", [["a"], ["b"]])).toEqual(refusedAs("textExpected"));
  });
});

describe("a flag", () => {
  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ["true", true],
    ["FALSE", false],
  ])("is read from %j", (raw, expected) => {
    expect(required("flag", raw)).toBe(expected);
  });

  it("is not read from other words", () => {
    expect(refusal("flag", "maybe")).toEqual(refusedAs("flagExpected"));
  });
});

describe("settings", () => {
  it("are the defaults where left out or blank", () => {
    expect(optional("settings", null)).toBe(defaultSettings);
    expect(optional("settings", [["", ""]])).toBe(defaultSettings);
  });

  it("are read from two columns, key and value", () => {
    expect(optional("settings", [["rfm.r_high", 45]])).toEqual({ ...defaultSettings, "rfm.r_high": 45 });
  });
});

describe("the language", () => {
  const parameters = { settings: takes("settings", described), lang: takes("language", described) };

  it("is the one that the call names", () => {
    expect(fromExcel(parameters, [null, " ZH "]).lang).toBe("zh");
  });

  it("is else the one of the settings passed (spec 1.3-11)", () => {
    expect(fromExcel(parameters, [[["general.lang", "zh"]], null]).lang).toBe("zh");
  });

  it("is else English, whatever the machine shows", () => {
    expect(fromExcel(parameters, []).lang).toBe("en");
  });

  it("is one of two", () => {
    expect(() => fromExcel(parameters, [null, "fr"])).toThrow(refusedAs("unknownKeyword", "lang"));
  });
});

describe("a time", () => {
  it("keeps the time of day that a date cuts off", () => {
    expect(required("time", 45_976.375)).toBe(45_976.375);
    expect(required("time", "2025-11-15 09:00")).toBe(45_976.375);
    expect(required("time", "2025-11-15")).toBe(45_976);
    expect(required("date", 45_976.375)).toBe(45_976);
  });

  it("is refused where it is none, or several", () => {
    for (const raw of ["soon", true, -1, 3_000_000, [[45_976], [45_977]]]) {
      expect(refusal("time", raw)).toEqual(refusedAs("dateExpected"));
    }
    expect(optional("time", 0)).toBeUndefined();
  });
});

describe("an argument left out", () => {
  const kinds: ParameterKind[] = ["column", "block", "number", "percent", "whole", "date", "time", "text", "flag"];

  it.each(kinds.flatMap((kind) => [null, undefined, ""].map((raw) => ({ kind, raw }))))(
    "is undefined for an optional $kind that arrives as $raw",
    ({ kind, raw }) => {
      expect(optional(kind, raw)).toBeUndefined();
    },
  );

  it.each(kinds)("is asked for by name where a %s is required", (kind) => {
    expect(refusal(kind, null)).toEqual(refusedAs("argumentMissing"));
  });
});

it("gives a parameter named like a built-in its value and nothing else", () => {
  const given = fromExcel({ constructor: takes("number", described) }, []);
  expect(given.constructor).toBeUndefined();
});
