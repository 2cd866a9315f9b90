import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { bridgeTo, type RequestHandler } from "../host/protocol/bridge";

/** The client that office.js loads for Excel on Windows; the readable twin, whose errors name the statement. */
const CLIENT_FILE = "excel-win32-16.01.debug.js";

export interface OfficeClientOptions {
  /** Highest ExcelApi set that the client may use: no higher than the manifest's floor. */
  readonly apiLevel?: string;
}

interface RequirementSets {
  isSetSupported(name: string, minimum?: string): boolean;
}

type Globals = Omit<typeof globalThis, "Office"> & {
  Office: typeof Office;
  _richApiNativeBridge?: unknown;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

let currentHost: RequestHandler | undefined;
let apiLevel = "1.14";
let loaded = false;

/**
 * Loads Microsoft's unmodified Excel client into this Node process and lets `host` answer it: afterwards the globals `Excel`,
 * `Office` and `OfficeExtension` are there. The client loads once a process; a later call swaps the host behind it.
 */
export function connectOfficeClient(host: RequestHandler, options: OfficeClientOptions = {}): void {
  currentHost = host;
  apiLevel = options.apiLevel ?? "1.14";
  if (loaded) return;
  loaded = true;
  const globals = globalThis as unknown as Globals;
  provideBrowserGlobals();
  globals._richApiNativeBridge = bridgeTo(() => {
    if (!currentHost) throw new Error("No host is connected.");
    return currentHost;
  });
  const manifest = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  const file = path.join(path.dirname(manifest), "dist", CLIENT_FILE);
  // In this realm, so that instanceof works for OfficeExtension.Error.
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: file });
  gateRequirementSets(globals);
}

/** The few globals of a page that the client reads as it loads. */
function provideBrowserGlobals(): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.window ??= globalThis;
  globals.location ??= {
    href: "https://localhost/",
    hash: "",
    search: "",
    protocol: "https:",
    hostname: "localhost",
    pathname: "/",
  };
  globals.navigator ??= { userAgent: "node" };
}

function gateRequirementSets(globals: Globals): void {
  const requirements: RequirementSets = {
    isSetSupported: (name, minimum = "1.1") => name === "ExcelApi" && atMost(minimum, apiLevel),
  };
  const context = {
    host: "Excel",
    platform: "PC",
    requirements,
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
    contentLanguage: "en-US",
    displayLanguage: "en-US",
  };
  // Office.context cannot be redefined on the client's own object, so the add-in sees an object derived from it.
  globals.Office = Object.create(globals.Office, { context: { value: context } });
  // The client sets this switch on another object than the one it reads; without it no call is checked against the sets.
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function atMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
