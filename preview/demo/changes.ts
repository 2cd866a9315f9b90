import type { Content } from "../../src/sheets/sheet-plan";
import type { Change } from "../../src/workbook/merge/change";

/** Cells that changed are many after new orders; the first of each block show what kind they are. */
const SHOWN = 5;

/** The changes of a rebuild, one a line, and their count as the last line. */
export function changeLines(changes: readonly Change[]): string[] {
  const seen = new Map<string, number>();
  const lines = changes.flatMap((change) => {
    const place = `${change.kind} ${change.sheet} ${change.block}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return change.kind === "changed" && count > SHOWN ? [] : [lineOf(change)];
  });
  const more = [...seen].flatMap(([place, count]) =>
    place.startsWith("changed ") && count > SHOWN ? [`${place}: ${count - SHOWN} more`] : [],
  );
  const count = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  return [
    ...lines,
    ...more,
    `${count("added")} added, ${count("changed")} changed, ${count("leaving")} leaving, ${count("kept")} edits kept`,
  ];
}

function lineOf({ kind, sheet, block, row, column, old, new: now }: Change): string {
  const cell = column === undefined ? row : `${row}, ${column}`;
  if (kind === "added" || kind === "leaving") return `${kind} ${sheet} ${block}: ${cell}`;
  const [was, is] = [shown(old), shown(now)];
  return kind === "kept"
    ? `kept ${sheet} ${block}: ${cell}: ${was} (computed: ${is})`
    : `changed ${sheet} ${block}: ${cell}: ${was} → ${is}`;
}

function shown(content: Content | undefined): string {
  if (content === undefined || content === null) return "blank";
  return typeof content === "object" ? content.formula : String(content);
}
