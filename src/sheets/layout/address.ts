import type { Place } from "../sheet-plan";

/** Column letters, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** "$B$5": the cell wherever the formula stands. */
export function fixedCell({ row, column }: Place): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "B5": moves with the formula. */
export function cellAt({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}
