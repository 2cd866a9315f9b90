/** `npm run demo`: orders in, a finished workbook out. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { EngineError } from "../../src/engine/errors";
import { failureOf } from "../../src/functions/convert/to-excel";
import type { Built } from "../../src/taskpane/build/build-from-orders";
import { say } from "../../src/text/language";
import { workbookTexts } from "../../src/text/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { buildDemo } from "./build-demo";
import { changeLines } from "./changes";
import { customerPlanFile } from "./customer-plan-file";
import { type DemoOptions, readOptions, UsageError, usage } from "./options";
import { openOrders } from "./orders-file";
import { ordersReport } from "./report";

async function run(options: DemoOptions): Promise<void> {
  if (options.customer !== undefined) return writeCustomerPlan(options, options.customer);
  const { built, file, timings } = await buildDemo(options);
  await mkdir(path.dirname(options.out), { recursive: true });
  await writeFile(options.out, file);
  if (built) reportBuild(built, options);
  const times = timings.map(({ step, seconds }) => `${step} ${seconds.toFixed(1)} s`).join(", ");
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${times}; ${memory} MB`);
  console.log(`written to ${options.out}`);
  if (built && options.book !== undefined) for (const line of changeLines(built.book.changes)) console.log(line);
}

async function writeCustomerPlan({ book, out }: DemoOptions, customer: string): Promise<void> {
  const file = await customerPlanFile(await openOrders(book), customer);
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, file);
  console.log(`written to ${out}`);
}

function reportBuild({ summary, book }: Built, { language }: DemoOptions): void {
  const sheets = book.sheets.map(({ name, cellsWritten }) => `${name} (${cellsWritten} cells)`).join(", ");
  for (const line of ordersReport(summary, language)) console.log(line);
  console.log(`built ${sheets} in ${book.requests} requests`);
}

function explain(error: unknown, options: DemoOptions | undefined): string {
  const language = options?.language ?? "en";
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  if (error instanceof EngineError) return failureOf(error, language).message;
  if (error instanceof WorkbookError)
    return say(language, workbookTexts[error.key], { code: error.officeCode, ...error.parameters });
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

let options: DemoOptions | undefined;
try {
  options = readOptions(process.argv.slice(2));
  await run(options);
} catch (error) {
  console.error(explain(error, options));
  process.exitCode = 1;
}
