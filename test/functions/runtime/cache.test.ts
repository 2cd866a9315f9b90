import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/functions/convert/content";
import { defineFunction, needs } from "../../../src/functions/define";
import { rememberCalls } from "../../../src/functions/runtime/cache";
import type { Outcome } from "../../../src/functions/runtime/call";

const described = { en: "", zh: "" };

const sum = defineFunction({
  id: "TEST.SUM",
  description: described,
  parameters: { values: needs("column", described) },
  result: "number",
  example: { formula: "=TEST.SUM(1)", result: "1" },
  handler: () => 0,
});

const english = { language: "en" } as const;

/** Remembered calls, and how many were really made. */
function counted(capacity?: number) {
  const counter = { calls: 0 };
  const call = rememberCalls((): Outcome => ({ value: ++counter.calls }), capacity);
  return { call, counter };
}

function columnOf(length: number, last = 0) {
  return Array.from({ length }, (_, index) => [index === length - 1 ? last : index]);
}

describe("remembered calls", () => {
  it("are made once for equal cells", () => {
    const { call } = counted();
    expect(call(sum, [columnOf(3)], english)).toEqual({ value: 1 });
    expect(call(sum, [columnOf(3)], english)).toEqual({ value: 1 });
  });

  it("are made again when one cell, the language or the function differs", () => {
    const { call } = counted();
    call(sum, [columnOf(3)], english);
    expect(call(sum, [columnOf(3, 7)], english)).toEqual({ value: 2 });
    expect(call(sum, [columnOf(3)], { language: "zh" })).toEqual({ value: 3 });
    expect(call({ ...sum, id: "TEST.OTHER" }, [columnOf(3)], english)).toEqual({ value: 4 });
  });

  it("compare the cells themselves where two fingerprints collide", () => {
    const [one, other] = collision();
    const { call } = counted();
    call(sum, [one], english);
    expect(call(sum, [other], english)).toEqual({ value: 2 });
  });

  it("notice a change in any single cell of a long column", () => {
    const { call, counter } = counted();
    const column = columnOf(2000);
    call(sum, [column], english);
    for (const row of [0, 1, 999, 1998, 1999]) {
      call(sum, [column.map((cells, index) => (index === row ? [-1] : cells))], english);
    }
    expect(counter.calls).toBe(6);
  });

  it("forget those longest unused when they hold too many cells", () => {
    const { call, counter } = counted(3 * 200);
    const [a, b, c] = [columnOf(100, 1), columnOf(100, 2), columnOf(100, 3)];
    for (const column of [a, b, c]) call(sum, [column], english);
    call(sum, [a], english);
    call(sum, [columnOf(100, 4)], english);
    expect(counter.calls).toBe(4);
    call(sum, [a], english);
    expect(counter.calls).toBe(4);
    call(sum, [b], english);
    expect(counter.calls).toBe(5);
  });

  it("let pass what is larger than they may hold", () => {
    const { call } = counted(200);
    call(sum, [columnOf(1000)], english);
    expect(call(sum, [columnOf(1000)], english)).toEqual({ value: 2 });
  });
});

/** Two different numbers with one fingerprint: among some hundred thousand, chance makes a pair certain. */
function collision(): [number, number] {
  const seen = new Map<number, number>();
  for (let value = 1; ; value++) {
    const candidate = value / 7;
    const known = seen.get(fingerprint([candidate]));
    if (known !== undefined) return [known, candidate];
    seen.set(fingerprint([candidate]), candidate);
  }
}
