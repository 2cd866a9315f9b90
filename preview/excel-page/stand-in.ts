import { bridgeOver } from "../../host/protocol/port";
import { type ExcelWindow, excelContext } from "./excel-context";

interface Globals {
  _richApiNativeBridge?: unknown;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** Makes this page one that Excel shows, before office.js runs in it: the host answers at the other end of the port. */
export function standInForExcel(excel: ExcelWindow, host: MessagePort): void {
  const globals = globalThis as unknown as Globals;
  Object.defineProperty(window, "external", { value: excelContext(excel) });
  globals._richApiNativeBridge = bridgeOver(host);
  // The client sets this switch on another object than the one it reads; without it no call is checked against the sets. Seen on
  // the way down, so before office.js hears that its client has arrived.
  document.addEventListener(
    "load",
    ({ target }) => {
      const isClient = target instanceof HTMLScriptElement && /\/excel-win32-[\d.]+\.js$/.test(target.src);
      if (isClient && globals.OfficeExtension) globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    },
    true,
  );
}
