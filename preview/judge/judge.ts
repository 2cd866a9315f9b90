/** A finished workbook, recalculated by LibreOffice and compared with the results that it was written with. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readBook } from "../../host/files/xlsx/read/read";
import { compareBooks, type Judgement } from "./compare";
import { convert, inFolder, requireOffice } from "./office";

/** Takes a path or the bytes of an .xlsx file. */
export async function judgeBook(source: string | Uint8Array): Promise<Judgement> {
  await requireOffice();
  const bytes = typeof source === "string" ? new Uint8Array(await readFile(source)) : source;
  return inFolder(async (folder) => {
    const file = path.join(folder, "book.xlsx");
    const into = path.join(folder, "recalculated");
    await writeFile(file, bytes);
    const recalculated = await convert({ file, format: "xlsx", into, recalculate: true });
    const theirs = await readBook(new Uint8Array(await readFile(recalculated)));
    return compareBooks(await readBook(bytes), theirs);
  });
}
