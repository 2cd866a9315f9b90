/** Runs before any script of a pane that is opened by itself, as tests and benchmarks do; the pane's own page stays as it is. */
import type { Remote } from "../host-worker/calls";
import type { Desk } from "../host-worker/desk";
import { startHost } from "../host-worker/start-host";
import type { ExcelWindow } from "./excel-context";
import { standInForExcel } from "./stand-in";

export interface OpenedIn extends ExcelWindow {
  /** Address of the host's script. */
  readonly worker: string;
  /** Address of the workbook that is open; undefined: the sample. */
  readonly workbook?: string;
}

declare global {
  var openedIn: OpenedIn;
  var desk: Remote<Desk>;
}

async function open({ workbook, language }: OpenedIn): Promise<void> {
  const file = workbook === undefined ? undefined : await (await fetch(workbook)).arrayBuffer();
  await globalThis.desk.open(language, file && new Uint8Array(file));
}

// A browser's tab begins empty, and runs this there as well.
if (location.protocol !== "about:" && window.top === window) {
  const { openedIn } = globalThis;
  const host = startHost(openedIn.worker);
  globalThis.desk = host.desk;
  standInForExcel(openedIn, host.connect("client"));
  void open(openedIn);
}
