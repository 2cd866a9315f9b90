import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const calc = (...args: string[]) => {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/run.mjs", "preview/calc/main.ts", ...args], {
    encoding: "utf8",
  });
  return { stdout, status };
};

describe("npm run calc", () => {
  it("prints a spill with tabs between columns", () => {
    expect(calc("=SEQUENCE(2,2)/4")).toEqual({ stdout: "0.25\t0.5\n0.75\t1\n", status: 0 });
  });
  it("prints an error with its message, and exits 1", () => {
    expect(calc("=TARGET.INQUIRIES()", "--lang", "en")).toEqual({
      stdout: "#VALUE! Give revenue: it is blank or left out\n",
      status: 1,
    });
  });
  it("prints one JSON value for each line of a file", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "calc-")), "formulas.txt");
    writeFileSync(file, "\ufeff=1+1\r\n\r\n=1/0\r\n");
    expect(calc("--file", file)).toEqual({ stdout: '[[2]]\n{"error":"#DIV/0!","message":""}\n', status: 0 });
  });
});
