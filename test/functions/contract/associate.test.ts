import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, it } from "vitest";
import { loadRuntime, type Runtime } from "./runtime";

const probes = `
  import { EngineError } from "./engine/errors";
  import { associateFunctions } from "./functions/runtime/associate";
  import { defineFunction, needs, takes } from "./functions/define";

  const words = { en: "", zh: "" };
  const probe = (id, result, parameters, handler) =>
    defineFunction({ id, description: words, parameters, result, example: { formula: "", result: "" }, handler });
  associateFunctions(CustomFunctions, [
    probe("TEST.DOUBLE", "number", { number: needs("number", words), times: takes("number", words) },
      ({ number, times }) => number * (times ?? 2)),
    probe("TEST.COLUMN", "column", { values: needs("column", words) },
      ({ values }) => values.map((value) => [typeof value === "object" ? value?.code ?? null : value])),
    probe("TEST.PARTLY", "table", {}, () => [[1, new EngineError("noNumbers", "values")]]),
    probe("TEST.NAN", "table", {}, () => [[NaN, null]]),
    probe("TEST.WORD", "text", { text: needs("text", words) }, ({ text }) => text),
    probe("TEST.ONE", "column", {}, () => 5),
    probe("TEST.SHARE", "number", {}, () => { throw new EngineError("shareOutOfRange", "conversion"); }),
    probe("TEST.NEGATIVE", "number", {}, () => { throw new EngineError("negative", "revenue"); }),
    probe("TEST.SLIP", "number", {}, () => { throw new TypeError("a slip of ours"); }),
  ], () => "en");
`;

let runtime: Runtime;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: probes, resolveDir: path.resolve("src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
  });
  runtime = loadRuntime(outputFiles[0]?.text ?? "");
});

async function answerTo(id: string, ...passed: unknown[]) {
  const [answer] = await runtime.call([[id, passed]]);
  return answer;
}

// The runtime's numbers for errors: 1 = #N/A, 6 = #NUM!, 7 = #VALUE!.
describe.concurrent("a function called by Microsoft's runtime", () => {
  it("is found by its dotted name and gives its value", async ({ expect }) => {
    expect(await answerTo("TEST.DOUBLE", 21, null)).toEqual({ value: 42 });
  });

  it("receives its arguments and not the invocation, also where an older file knows fewer of them", async ({
    expect,
  }) => {
    expect(await answerTo("TEST.DOUBLE", 21)).toEqual({ value: 42 });
  });

  it("receives errors and formatted numbers in a range as cells", async ({ expect }) => {
    const range = [
      [1],
      [{ code: "#N/A", type: "CustomFunctionError" }],
      [{ type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
      [{ type: "FormattedNumber", basicValue: 45976, numberFormat: "yyyy-mm-dd" }],
      [null],
    ];
    expect(await answerTo("TEST.COLUMN", range)).toEqual({ value: [[1], ["#N/A"], ["#DIV/0!"], [45976], [""]] });
  });

  it("gives errors of single cells inside a spill, with their messages", async ({ expect }) => {
    expect(await answerTo("TEST.PARTLY")).toMatchObject({
      value: [[1, { basicValue: "#N/A", message: "values holds no number" }]],
    });
  });

  it("never sends null, which Excel would show as 0", async ({ expect }) => {
    expect(await answerTo("TEST.NAN")).toMatchObject({ value: [[{ basicValue: "#NUM!" }, ""]] });
  });

  it("gives a single value as rows where rows were announced", async ({ expect }) => {
    expect(await answerTo("TEST.ONE")).toEqual({ value: [[5]] });
  });

  it("fails with the engine's code and message", async ({ expect }) => {
    expect(await answerTo("TEST.SHARE")).toEqual({
      error: 7,
      message: "conversion must be between 0 and 100% (type 10% or 0.1)",
    });
    expect(await answerTo("TEST.NEGATIVE")).toMatchObject({ error: 6 });
  });

  it("passes an error in place of one value on", async ({ expect }) => {
    expect(await answerTo("TEST.WORD", { code: "#N/A", type: "CustomFunctionError" })).toMatchObject({ error: 1 });
  });

  it("says something even where we made a mistake", async ({ expect }) => {
    expect(await answerTo("TEST.SLIP")).toMatchObject({ error: 7, message: expect.stringContaining("Fupan") });
  });
});
