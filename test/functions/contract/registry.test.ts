import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import type { FunctionDefinition } from "../../../src/functions/define";
import { registry } from "../../../src/functions/registry";
import { constantArguments } from "./example";
import { type Answer, loadRuntime } from "./runtime";

const orders = [
  ["Acme Trading", 45_445, 12_000, "SO-1"],
  ["Birch Foods", 45_710, 4_000, "SO-2"],
  ["Acme Trading", 45_800, 9_000, "SO-3"],
  ["Cedar Tools", 45_900, 2_500, "SO-4"],
  ["Birch Foods", 45_960, 3_500, "SO-5"],
];

/** Arguments where the worked example names ranges: five order lines, by the parameters' names. */
const ranges: Readonly<Record<string, unknown>> = {
  customers: orders.map(([customer]) => [customer]),
  names: orders.map(([customer]) => [customer]),
  dates: orders.map(([, date]) => [date]),
  amounts: orders.map(([, , amount]) => [amount]),
  order_ids: orders.map(([, , , order]) => [order]),
  orders: [["Customer", "Date", "Amount", "Order no"], ...orders],
  from_date: 45_750,
  to_date: 45_976,
  start: 45_700,
  end: 45_976,
  as_of: 45_976,
  expected_date: 46_097,
  required_date: 46_101,
  starts: [[45_964.375], [45_965.375]],
  ends: [[45_964.625], [45_966.5]],
  limit: 24,
  production_days: 15,
};

function argumentsOf({ example, parameters }: FunctionDefinition): unknown[] {
  const given = constantArguments(example.formula) ?? Object.keys(parameters).map((name) => ranges[name] ?? null);
  return Object.keys(parameters).map((_, index) => given[index] ?? null);
}

const byId = registry.map((definition) => [definition.id, definition] as const);

let answers: ReadonlyMap<string, Answer>;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/functions/functions.ts"],
    bundle: true,
    write: false,
    format: "iife",
  });
  const runtime = loadRuntime(outputFiles[0]?.text ?? "");
  const given = await runtime.call(registry.map((definition) => [definition.id, argumentsOf(definition)]));
  answers = new Map(registry.map(({ id }, index) => [id, given[index] as Answer]));
});

describe("the functions' script, loaded by Microsoft's runtime", () => {
  it.each(byId)("answers =%s() with a value", (id, { result }) => {
    const answer = answers.get(id);
    expect(answer).toHaveProperty("value");
    const { value } = answer as { value: unknown };
    const rows = Array.isArray(value) ? value : [[value]];
    expect(Array.isArray(value)).toBe(result === "table" || result === "column");
    expect(rows.flat().filter((cell) => cell === null || typeof cell === "object")).toEqual([]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    // A heading or label without its words shows its key, such as "tier.high".
    expect(rows.flat().filter((cell) => typeof cell === "string" && /^[a-z]\w*\.\w/.test(cell))).toEqual([]);
    if (result === "table") expect(rows[0].filter((heading: unknown) => /^[a-z]/.test(String(heading)))).toEqual([]);
  });

  const constant = byId.filter(([, { example }]) => constantArguments(example.formula) !== undefined);

  it.each(constant)("gives what the worked example of %s shows", (id, { example }) => {
    expect(shown(answers.get(id))).toBe(example.result);
  });
});

/** As the examples write results: rows apart by "; ", cells by " | ", numbers to two decimals. */
function shown(answer: Answer | undefined): string {
  if (answer === undefined || !("value" in answer)) return "no value";
  const rows = Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
  const cell = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(2)) : value);
  return rows.map((row) => row.map(cell).join(" | ")).join("; ");
}
