import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import type { OpenedIn } from "../excel-page/alone";
import type { Remote } from "../host-worker/calls";
import type { Desk } from "../host-worker/desk";
import { OFFICE_ADDRESS, officeFolder } from "./office-files";
import { builtPane, builtStandIn } from "./site";
import { type StaticServer, serveFolders } from "./static-server";

export type Look = "light" | "dark" | "forcedColors";

export interface PaneOptions {
  readonly language?: Language;
  readonly look?: Look;
  /** In pixels; 350 is what Excel opens with. */
  readonly width?: number;
  readonly height?: number;
  /** A .csv or .xlsx file; the sample unless said. */
  readonly workbook?: Uint8Array;
  readonly apiLevel?: string;
  /** A file of Microsoft's that does not come: the script that the page names, or the client that it loads for Excel. */
  readonly missing?: "office.js" | "excel-win32-16.01.js";
}

/** What a pane must never do, as it happened. */
export interface Trouble {
  /** Requests to other places than the pane's own and Microsoft's script. */
  readonly foreignRequests: readonly string[];
  readonly policyViolations: readonly string[];
  readonly dialogs: readonly string[];
  readonly errors: readonly string[];
}

/** The pane as Excel shows it: the production page, Microsoft's script, and the host on a thread of its own. */
export interface OpenPane {
  readonly page: Page;
  readonly desk: Remote<Desk>;
  readonly trouble: Trouble;
  close(): Promise<void>;
}

/** Serves the built pane for as long as it takes to open panes in it. */
export class PaneSite {
  #workbooks = 0;

  private constructor(
    readonly server: StaticServer,
    readonly browser: Browser,
  ) {}

  static async start(browser: Browser): Promise<PaneSite> {
    const standIn = await builtStandIn();
    return new PaneSite(await serveFolders({ "/": builtPane(), "/stand-in/": standIn }), browser);
  }

  async open(options: PaneOptions = {}): Promise<OpenPane> {
    const context = await this.#context(options);
    const trouble = await watch(context, this.server.origin, options.missing);
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(`${this.server.origin}/taskpane.html`, { waitUntil: "commit" });
    return { page, desk: remoteDesk(page), trouble, close: () => context.close() };
  }

  close(): Promise<void> {
    return this.server.close();
  }

  async #context({ language = "en", look = "light", ...options }: PaneOptions): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 350, height: options.height ?? 800 },
      locale: language === "zh" ? "zh-CN" : "en-US",
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "forcedColors" ? "active" : "none",
    });
    const openedIn: OpenedIn = {
      language,
      theme: look === "dark" ? "dark" : "light",
      worker: "/stand-in/host-worker.js",
      ...(options.apiLevel !== undefined && { apiLevel: options.apiLevel }),
      ...(options.workbook && { workbook: this.#serve(options.workbook) }),
    };
    await context.addInitScript(`globalThis.openedIn = ${JSON.stringify(openedIn)};`);
    await context.addInitScript({ path: path.join(await builtStandIn(), "alone.js") });
    return context;
  }

  #serve(workbook: Uint8Array): string {
    this.#workbooks += 1;
    const address = `/workbook/${this.#workbooks}`;
    this.server.put(address, workbook);
    return address;
  }
}

/** Answers Microsoft's address from this machine, lets nothing else out, and notes what was tried. */
async function watch(context: BrowserContext, origin: string, missing: PaneOptions["missing"]): Promise<Trouble> {
  const trouble = {
    foreignRequests: [] as string[],
    policyViolations: [] as string[],
    dialogs: [] as string[],
    errors: [] as string[],
  };
  const isOwn = (url: URL) => url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
  await context.route(
    (url) => !isOwn(url),
    (route) => {
      const address = route.request().url();
      if (!address.startsWith(OFFICE_ADDRESS)) {
        trouble.foreignRequests.push(address);
        return route.abort();
      }
      const file = address.slice(OFFICE_ADDRESS.length).replace(/\?.*$/, "");
      return file === missing ? route.abort() : route.fulfill({ path: path.join(officeFolder, file) });
    },
  );
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text())) trouble.policyViolations.push(message.text());
    else if (message.type() === "error") trouble.errors.push(message.text());
  });
  context.on("weberror", (error) => trouble.errors.push(error.error().message));
  context.on("dialog", (dialog) => {
    trouble.dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return trouble;
}

/** The desk of the pane's page, from this process. */
function remoteDesk(page: Page): Remote<Desk> {
  const call = ([name, given]: [string, unknown[]]) =>
    (globalThis.desk as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>)[name]?.(...given);
  return new Proxy({} as Remote<Desk>, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        page.evaluate(call, [String(name), given] as [string, unknown[]]),
  });
}
