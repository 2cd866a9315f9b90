import { describe, expect, it } from "vitest";
import { atOnce, Pace, type Slices } from "../../src/workbook/pace";
import { WorkbookError } from "../../src/workbook/workbook-error";

/** Work of so many slices, each of which takes a few milliseconds. */
function* slices(count: number, done: number[] = []): Slices<number> {
  for (let slice = 0; slice < count; slice++) {
    const start = performance.now();
    while (performance.now() - start < 5);
    done.push(slice);
    yield;
  }
  return count;
}

describe("work in slices", () => {
  it("gives its result, with rests and without", async () => {
    expect(await new Pace().do(slices(3))).toBe(3);
    expect(atOnce(slices(3))).toBe(3);
  });

  it("lets other work have its turn before it is done", async () => {
    const done: number[] = [];
    const seen: number[] = [];
    setTimeout(() => seen.push(done.length));
    await new Pace().do(slices(30, done));
    expect(seen[0]).toBeLessThan(30);
  });

  it("stops at its next rest when it is cancelled", async () => {
    const cancel = new AbortController();
    const done: number[] = [];
    setTimeout(() => cancel.abort());
    await expect(new Pace(cancel.signal).do(slices(200, done))).rejects.toThrow(WorkbookError);
    expect(done.length).toBeLessThan(200);
  });
});
