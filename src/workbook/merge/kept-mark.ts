import type { Content, Place, StyleName } from "../../sheets/sheet-plan";
import { isoDate } from "../iso-date";
import type { MergeWords } from "./change";

/** A cell that keeps what the user typed although a build has something else for it, and what it says when it is selected. */
export interface KeptMark {
  readonly at: Place;
  readonly title: string;
  readonly message: string;
}

/** Excel's limit for such a message. */
const MESSAGE_CHARACTERS = 255;

/** "Kept edit", "Computed: 52,800". */
export function keptMark(at: Place, computed: Content, style: StyleName, words: MergeWords): KeptMark {
  const isFormula = typeof computed === "object" && computed !== null;
  const value = isFormula ? computed.formula : shown(computed, style) || words.nothing;
  const message = (isFormula ? words.formulaHere : words.computed).replace("{value}", () => value);
  return { at, title: words.keptEdit, message: shortened(message) };
}

const shortened = (message: string): string =>
  message.length <= MESSAGE_CHARACTERS ? message : `${message.slice(0, MESSAGE_CHARACTERS - 1)}…`;

const grouped = (maximumFractionDigits: number) => new Intl.NumberFormat("en-US", { maximumFractionDigits });

/** About as the sheet shows it. */
function shown(value: Exclude<Content, object> | null, style: StyleName): string {
  if (typeof value !== "number") return String(value ?? "");
  if (style === "date") return isoDate(value);
  if (style === "percent") return `${grouped(1).format(value * 100)}%`;
  return grouped(style === "number" ? 2 : 0).format(value);
}
