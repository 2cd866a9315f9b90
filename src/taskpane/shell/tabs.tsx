import { type ComponentType, lazy } from "react";
import { BuildPanel } from "./panels/build-panel";
import { DataPanel } from "./panels/data-panel";
import { WeekPanel } from "./panels/week-panel";
import type { TabId } from "./session";

/** Loaded when it is opened: the words of all settings weigh as much as the rest of the pane's. */
const SettingsPanel = lazy(async () => ({ default: (await import("./panels/settings-panel")).SettingsPanel }));

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
