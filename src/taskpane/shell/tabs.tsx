import type { ComponentType } from "react";
import { BuildPanel } from "./build-panel";
import { DataPanel } from "./data-panel";
import type { TabId } from "./session";
import { SettingsPanel } from "./settings-panel";
import { WeekPanel } from "./week-panel";

/** The parts of the pane, in the order of their tabs; each wires its components to the workbook. */
export const tabs: readonly {
  readonly id: TabId;
  readonly Panel: ComponentType;
  /** There is nothing to show before the first build. */
  readonly needsSheets?: true;
}[] = [
  { id: "week", Panel: WeekPanel, needsSheets: true },
  { id: "data", Panel: DataPanel },
  { id: "build", Panel: BuildPanel },
  { id: "settings", Panel: SettingsPanel },
];
