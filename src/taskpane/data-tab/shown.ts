import { type Cell, CellError } from "../../engine/cell";
import type { OrderField } from "../../engine/orders/mapping/fields";
import { fieldOf } from "../../engine/orders/mapping/fields";
import type { Language } from "../../text/language";
import { figures } from "../figures";

/** Longer texts are cut: a cell may hold 32,767 characters. */
const LONGEST = 60;

export function shortened(text: string, longest = LONGEST): string {
  const characters = [...text.slice(0, 2 * longest)];
  return characters.length > longest || text.length > 2 * longest ? `${characters.slice(0, longest).join("")}…` : text;
}

/** A cell of a field as a person reads it: serials of a date as a day, numbers in the pane's language. */
export function cellShown(cell: Exclude<Cell, null>, field: OrderField, language: Language): string {
  if (cell instanceof CellError) return cell.code;
  if (typeof cell !== "number") return shortened(String(cell));
  const isDay = fieldOf(field).kind === "date" && cell >= 1 && cell < 2_958_466;
  if (isDay) return figures(language).day(Math.floor(cell));
  // Identifiers keep their digits together.
  return fieldOf(field).kind === "text" ? String(cell) : figures(language).number(cell);
}
