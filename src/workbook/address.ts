import type { Area, Place } from "../sheets/sheet-plan";

/** Column letters, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function cellAddress({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B5:D9", or "B5" for one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** The area of an address such as "B5:D9", "$B$5" or "Review!B5:D9". */
export function addressArea(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [from = "", to = from] = cells.split(":");
  const start = place(from);
  const end = place(to);
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

function place(cell: string): Place {
  const parts = /^([A-Z]+)(\d+)$/i.exec(cell);
  if (!parts) throw new RangeError(`not an address: ${cell}`);
  const [, letters = "", digits = ""] = parts;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "=Review!$B$5:$D$9": a reference that stays where it is. */
export function fixedReference(sheet: string, area: Area): string {
  const cells = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheet(sheet)}!${cells}`;
}

/** Excel writes quotes only around names that need them, and so do we: the two are compared. */
function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether two references mean the same cells, however their sheet is quoted. */
export function isSameReference(one: string, other: string): boolean {
  const bare = (reference: string): string => reference.replaceAll("''", "\0").replaceAll("'", "").toLowerCase();
  return bare(one) === bare(other);
}
