import type { ComponentType } from "react";
import { DataPanel } from "./data-panel";
import type { TabId } from "./session";

/** The parts of the pane, in the order of their tabs; each wires its components to the workbook. */
export const tabs: readonly { readonly id: TabId; readonly Panel: ComponentType }[] = [
  { id: "data", Panel: DataPanel },
];
