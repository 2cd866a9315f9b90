/** LibreOffice with one workbook open, typed into again and again: a program of its own in LibreOffice Basic does the typing. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Book } from "../../host/cells/book";
import { CellError, Sheet } from "../../host/cells/sheet";
import { ALWAYS_CALCULATE, inFolder, TIMEOUT_MS } from "./office";
import type { Typing } from "./shown";

const run = promisify(execFile);

/** Types the sets into a workbook, one after another, and gives the cells that LibreOffice shows after each. */
export async function officeShows(bytes: Uint8Array, sets: readonly (readonly Typing[])[]): Promise<Book[]> {
  return inFolder(async (folder) => {
    const at = (name: string) => path.join(folder, name);
    const soffice = (...options: string[]) =>
      run(
        "soffice",
        ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(at("profile"))}`, ...options],
        {
          timeout: TIMEOUT_MS,
        },
      );
    // A profile that LibreOffice finds new is filled with its own libraries: ours can only be added afterwards.
    await mkdir(at("profile/user"), { recursive: true });
    await writeFile(at("profile/user/registrymodifications.xcu"), ALWAYS_CALCULATE);
    await soffice("--terminate_after_init");
    const library = at("profile/user/basic/Standard");
    await writeFile(path.join(library, "script.xlb"), LIBRARY);
    await writeFile(path.join(library, "Session.xba"), module);

    await writeFile(at("book.xlsx"), bytes);
    await writeFile(at("typed.txt"), sets.map((set) => `${set.map(command).join("")}show\n`).join(""));
    const [book, typed, shown] = ["book.xlsx", "typed.txt", "shown-"].map((name) => String(pathToFileURL(at(name))));
    await soffice(`macro:///Standard.Session.Run("${book}","${typed}","${shown}")`);
    const written = await readdir(folder);
    return Promise.all(
      sets.map(async (_, place) => {
        const [start, end] = [`shown-${place + 1}-`, ".csv"];
        const cells = new Book();
        for (const file of written.filter((name) => name.startsWith(start) && name.endsWith(end))) {
          const name = file.slice(start.length, -end.length);
          cells.sheets.push(sheetOf(name, await readFile(at(file), "utf8")));
        }
        return cells;
      }),
    );
  });
}

const command = ({ sheet, row, column, value = "" }: Typing): string =>
  `${[sheet.name, row, column, typeof value === "number" ? "number" : "text", value].join("\t")}\n`;

/** Texts are quoted, numbers are not; what is neither is an error. */
function sheetOf(name: string, csv: string): Sheet {
  const sheet = new Sheet(name, name);
  const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n])/gy;
  let [row, column] = [0, 0];
  for (const [, text, plain = "", end] of csv.matchAll(CELL)) {
    const number = Number(plain);
    if (text) sheet.setConstant(row, column, text.replaceAll('""', '"'));
    else if (plain !== "") sheet.setConstant(row, column, Number.isNaN(number) ? new CellError(plain) : number);
    [row, column] = end === "," ? [row, column + 1] : [row + 1, 0];
  }
  return sheet;
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Session"/>
</library:library>
`;

/**
 * Number formats are taken away first, so that numbers are written in full. The filter's options: comma, quotes, UTF-8, from the
 * first row, texts quoted, cells not as they are formatted, every sheet into a file of its own.
 */
const PROGRAM = `
Sub Run(book As String, typed As String, shown As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  Dim storing(1) As New com.sun.star.beans.PropertyValue
  Dim document, source, order, parts, cell, sets, i
  opening(0).Name = "Hidden"
  opening(0).Value = True
  storing(0).Name = "FilterName"
  storing(0).Value = "Text - txt - csv (StarCalc)"
  storing(1).Name = "FilterOptions"
  storing(1).Value = "44,34,76,1,,0,true,true,false,false,false,-1"
  document = StarDesktop.loadComponentFromURL(book, "_blank", 0, opening())
  For i = 0 To document.Sheets.Count - 1
    document.Sheets.getByIndex(i).NumberFormat = 0
  Next i
  source = createUnoService("com.sun.star.io.TextInputStream")
  source.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(typed))
  source.setEncoding("UTF-8")
  Do While Not source.isEOF()
    order = source.readLine()
    If order = "show" Then
      sets = sets + 1
      document.calculate()
      document.storeToURL(shown & sets & ".csv", storing())
    ElseIf order <> "" Then
      parts = Split(order, Chr(9))
      cell = document.Sheets.getByName(parts(0)).getCellByPosition(CLng(parts(2)), CLng(parts(1)))
      If parts(3) = "number" Then cell.Value = Val(parts(4)) Else cell.String = parts(4)
    End If
  Loop
  document.close(True)
  StarDesktop.terminate()
End Sub
`;

const escaped = PROGRAM.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Session" script:language="StarBasic">${escaped}</script:module>
`;
