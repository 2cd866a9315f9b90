import { fixedReference, isSameReference } from "../address";
import type { Frame } from "../look/frame";
import { isAnchor } from "../merge/place/anchors";
import type { Survey } from "../read/survey";

type Names = Survey["names"];

/** Defined names of the sheets' frames: added, moved, or deleted when the plan no longer has them. */
export function writeNames(
  workbook: Excel.Workbook,
  now: Names,
  sheets: readonly { readonly title: string; readonly frame: Frame; readonly before?: Frame | undefined }[],
): void {
  const wanted = sheets.flatMap(({ title, frame }) =>
    frame.names.map(({ given, area }) => ({ name: given, formula: fixedReference(title, area) })),
  );
  const wantedNames = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const dropped = sheets
    .flatMap(({ before }) => before?.names.map(({ given }) => given) ?? [])
    .filter((name) => !wantedNames.has(name.toLowerCase()));
  deleteNames(workbook, now, dropped);
  setNames(workbook, now, wanted);
}

/** Puts the names back as they were. */
export function restoreNames(workbook: Excel.Workbook, before: Names, now: Names): void {
  const kept = new Set(before.map(({ name }) => name.toLowerCase()));
  deleteNames(
    workbook,
    now,
    now.map(({ name }) => name).filter((name) => !kept.has(name.toLowerCase())),
  );
  setNames(workbook, now, before);
}

function deleteNames(workbook: Excel.Workbook, now: Names, names: readonly string[]): void {
  const existing = new Set(now.map(({ name }) => name.toLowerCase()));
  for (const name of names) if (existing.has(name.toLowerCase())) workbook.names.getItem(name).delete();
}

function setNames(workbook: Excel.Workbook, now: Names, wanted: Names): void {
  const existing = new Map(now.map(({ name, formula }) => [name.toLowerCase(), formula]));
  for (const { name, formula } of wanted) {
    const current = existing.get(name.toLowerCase());
    if (current === undefined) {
      const added = workbook.names.add(name, formula);
      if (isAnchor(name)) added.visible = false;
      continue;
    }
    if (!isSameReference(current, formula)) workbook.names.getItem(name).formula = formula;
  }
}
