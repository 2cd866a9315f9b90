import type { Block, Content, SheetId, SheetPlan, StyleName } from "../../sheets/sheet-plan";
import { type Language, say } from "../../text/language";
import { previewTexts } from "../../text/taskpane/build";
import type { Change } from "../../workbook/merge/change";
import { figures } from "../figures";

/** A change as a person reads it. */
export interface ChangeWords {
  readonly change: Change;
  /** Row and column. */
  readonly where: string;
  readonly old: string;
  readonly new: string;
}

export interface SheetChanges {
  readonly sheet: SheetId;
  readonly kept: readonly ChangeWords[];
  readonly added: readonly ChangeWords[];
  readonly leaving: readonly ChangeWords[];
  readonly changed: readonly ChangeWords[];
}

/** Changes by sheet, in the order of tabs; headings and kinds of numbers are those of the plans. */
export function changesBySheet(
  changes: readonly Change[],
  plans: readonly SheetPlan[],
  language: Language,
): SheetChanges[] {
  return plans.flatMap((plan) => {
    const own = changes.filter(({ sheet }) => sheet === plan.id);
    if (own.length === 0) return [];
    const of = (kind: Change["kind"]) =>
      own.filter((change) => change.kind === kind).map((change) => inWords(change, plan, language));
    return [{ sheet: plan.id, kept: of("kept"), added: of("added"), leaving: of("leaving"), changed: of("changed") }];
  });
}

function inWords(change: Change, plan: SheetPlan, language: Language): ChangeWords {
  const block = plan.blocks.find(({ id }) => id === change.block);
  const { heading, style } = columnOf(block, change.column);
  const where = [rowLabel(change.row, block, plan), heading].filter((part) => part !== "").join(" · ");
  return {
    change,
    where: change.reason === undefined ? where : `${where} · ${change.reason}`,
    old: shown(change.old, style, language),
    new: shown(change.new, style, language),
  };
}

function columnOf(block: Block | undefined, id: string | undefined): { heading: string; style: StyleName } {
  const column = block?.kind === "table" ? block.columns.find((other) => other.id === id) : undefined;
  return { heading: column?.heading ?? "", style: column?.style ?? "text" };
}

/** Rows of a table have keys that people know; a row of free cells goes by the first words in it. */
function rowLabel(row: string, block: Block | undefined, plan: SheetPlan): string {
  if (block?.kind !== "grid") return row;
  const named = plan.names.find(({ name }) => name === row);
  const cells = named && block.cells[named.area.row - block.at.row];
  const words = cells?.map((cell) => cell?.content).find((content) => typeof content === "string");
  return typeof words === "string" ? words : row;
}

function shown(content: Content | undefined, style: StyleName, language: Language): string {
  if (content === undefined || content === null || content === "") return say(language, previewTexts.blank);
  if (typeof content === "object") return say(language, previewTexts.aFormula);
  if (typeof content !== "number") return String(content);
  const { day, percent, number } = figures(language);
  if (style === "date") return day(content);
  return style === "percent" ? percent(content) : number(content);
}
