import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/functions/convert/to-excel";
import type { FunctionDefinition, ParameterKind } from "../../src/functions/define";
import { registry } from "../../src/functions/registry";
import { callFunction, type Outcome } from "../../src/functions/runtime/call";
import { errorTexts } from "../../src/text/errors";

const cell = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "",
    0,
    1,
    2,
    -1,
    0.5,
    45976,
    true,
    false,
    "Acme",
    "2025-11-15",
    "12,000",
    "__proto__",
  ),
  fc.constantFrom("Customer", "客户", "Date", "Amount", "Order no", "High", "高价值", "median", "all", "zh", "=1+1"),
  fc.constantFrom({ code: "#N/A" }, { type: "Error", basicValue: "#DIV/0!" }, { type: "Double", basicValue: 3 }),
  fc.double(),
  fc.integer({ min: 36_526, max: 46_100 }),
  fc.string(),
);
const column = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 8 });
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

/** Mostly what the parameter asks for, so that calls get past the first argument, and sometimes anything. */
function argumentFor(kind: ParameterKind): fc.Arbitrary<unknown> {
  const anything = fc.oneof(cell, column, block);
  if (kind === "column") return fc.oneof({ weight: 6, arbitrary: column }, { weight: 1, arbitrary: anything });
  if (kind === "block" || kind === "settings") return fc.oneof({ weight: 3, arbitrary: block }, fc.constant(null));
  if (kind === "language") return fc.constantFrom(null, "en", "zh");
  return fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: anything });
}

function argumentsFor({ parameters }: FunctionDefinition): fc.Arbitrary<unknown[]> {
  return fc.tuple(...Object.values(parameters).map(({ kind }) => argumentFor(kind)));
}

/** Every error of an outcome, whole or in a cell of a spill. */
function errorsOf(outcome: Outcome): { code: string; message: string }[] {
  if ("error" in outcome) return [outcome.error];
  return [outcome.value].flat(2).filter((value) => value instanceof Failure);
}

function cellsOf(outcome: Outcome): unknown[] {
  return "value" in outcome ? [outcome.value].flat(2) : [];
}

const byId = registry.map((definition) => [definition.id, definition] as const);

describe("whatever the cells hold", () => {
  it.each(byId)("%s gives a value or an error that it knows", (_, definition) => {
    fc.assert(
      fc.property(argumentsFor(definition), (raw) => {
        const outcome = callFunction(definition, raw, { language: "en" });
        for (const { code, message } of errorsOf(outcome)) {
          expect(code).toMatch(/^#/);
          expect(message).not.toBe(errorTexts.unexpected.en);
          expect(message).not.toMatch(/\{\w+\}/);
        }
      }),
    );
  });

  it.each(byId)("%s fills a full rectangle with texts, finite numbers and truth values", (_, definition) => {
    fc.assert(
      fc.property(argumentsFor(definition), (raw) => {
        const outcome = callFunction(definition, raw, { language: "zh" });
        for (const value of cellsOf(outcome)) {
          if (value instanceof Failure) continue;
          expect(["string", "number", "boolean"]).toContain(typeof value);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }
        if ("value" in outcome && Array.isArray(outcome.value)) {
          expect(new Set(outcome.value.map((row) => row.length)).size).toBe(1);
        }
      }),
    );
  });
});

// Spec 9.3-8.
describe("a call without arguments", () => {
  it.each(byId)("makes %s ask for its first one by name", (_, definition) => {
    const [first = ""] = Object.keys(definition.parameters);
    expect(callFunction(definition, [], { language: "en" })).toEqual({
      error: { code: "#VALUE!", message: `Give ${first}: it is blank or left out` },
    });
  });
});
