/** Runs before any script of the pane where it stands in the preview: the page around it has the host. */
import type { ExcelWindow } from "./excel-context";
import { standInForExcel } from "./stand-in";

/** What the page around the pane provides. */
export interface PaneHome {
  readonly excel: ExcelWindow;
  connect(): MessagePort;
}

const { paneHome } = window.parent as unknown as { paneHome: PaneHome };
standInForExcel(paneHome.excel, paneHome.connect());
