/** `npm run calc`: what a formula comes to, Fupan's functions and Excel's own, nested as one likes. */
import { readFile } from "node:fs/promises";
import { evaluate, openFor } from "./evaluate";
import { type CalcOptions, readOptions, UsageError } from "./options";
import { asJson, asTsv, errorLine, errorOf } from "./print";

async function run({ formula, file, book: bookFile, language }: CalcOptions): Promise<void> {
  const book = await openFor(bookFile === undefined ? undefined : new Uint8Array(await readFile(bookFile)));
  if (file !== undefined) {
    const lines = (await readFile(file, "utf8"))
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
    for (const result of await evaluate(book, lines, language)) console.log(asJson(result));
    return;
  }
  const [result = []] = await evaluate(book, [formula ?? ""], language);
  const error = errorOf(result);
  console.log(error ? errorLine(error) : asTsv(result));
  if (error) process.exitCode = 1;
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}
