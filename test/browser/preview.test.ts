import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBook } from "../../host/files/xlsx/read/read";
import { launchChromium } from "../../preview/browser/chromium";
import { servePreview } from "../../preview/browser/preview-site";
import type { StaticServer } from "../../preview/browser/static-server";
import { axeViolations } from "./support/axe";
import { takePicture } from "./support/pictures";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchChromium();
  server = await servePreview();
});
afterAll(async () => {
  await server?.close();
  await browser?.close();
});

async function openPreview(locale = "en-US"): Promise<{ page: Page; foreign: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 860 }, acceptDownloads: true });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.origin)) foreign.push(request.url());
  });
  await page.goto(server.origin);
  await shown(page, "Orders", "A1", "Order No");
  await page.locator("canvas[id^='univer-sheet-main-canvas']").waitFor();
  return { page, foreign, close: () => context.close() };
}

/** Waits until a cell of the grid shows a value. */
async function shown(page: Page, sheet: string, address: string, value: unknown): Promise<void> {
  await page.waitForFunction(
    ([sheet, address, value]) =>
      // The grid's code may not have come yet.
      window.gridApi?.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).getValue() === value,
    [sheet, address, value] as [string, string, unknown],
    { polling: 100 },
  );
}

const values = (page: Page, sheet: string, area: string): Promise<unknown[][]> =>
  page.evaluate(
    ([sheet = "", area = ""]) =>
      window.gridApi.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(area).getValues() ?? [],
    [sheet, area],
  );

/** Types into a cell that is in view, as a person does: a click, then the keys. */
async function type(page: Page, address: string, text: string): Promise<void> {
  const [x, y] = await page.evaluate((address) => {
    const cell = window.gridApi.getActiveWorkbook()?.getActiveSheet().getRange(address).getCellRect();
    const canvas = document.querySelector("canvas[id^='univer-sheet-main-canvas']")?.getBoundingClientRect();
    return [(canvas?.x ?? 0) + (cell?.x ?? 0) + 8, (canvas?.y ?? 0) + (cell?.y ?? 0) + 8] as const;
  }, address);
  await page.mouse.click(x, y);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
}

const orders = `Customer,Date,Amount
Acme Trading,2025-10-01,12000
Acme Trading,2025-11-01,8000
Birch Home,2025-03-01,500
Cedar Tools,2024-01-05,90
`;

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#open")]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

describe("The preview", () => {
  it("shows the sample in the grid and the pane beside it, and asks nobody", async () => {
    const { page, foreign, close } = await openPreview();
    await page.frameLocator("#pane").getByRole("heading").first().waitFor();
    await takePicture(page, "preview-en");
    expect(foreign).toEqual([]);
    expect(await axeViolations(page, ".bar")).toEqual([]);
    await close();
  });

  it("spills RFM.SEGMENT, and calculates it anew when an order changes", async () => {
    const { page, close } = await openPreview();
    await openFile(page, "orders.csv", orders);
    await shown(page, "Orders", "A2", "Acme Trading");
    await type(page, "F1", "=RFM.SEGMENT(Orders[Customer],Orders[Date],Orders[Amount])");
    await page.waitForFunction(
      () => {
        const range = window.gridApi.getActiveWorkbook()?.getActiveSheet().getRange("F2:F4");
        return range?.getValues().every(([name]) => typeof name === "string" && name !== "");
      },
      null,
      { polling: 100 },
    );
    const before = await values(page, "Orders", "F1:P4");
    expect(before[0]?.[0]).toBe("Customer");
    expect(before.slice(1).map(([customer]) => customer)).toEqual(["Acme Trading", "Birch Home", "Cedar Tools"]);
    await type(page, "C4", "77777");
    await page.waitForFunction(
      (before) =>
        JSON.stringify(window.gridApi.getActiveWorkbook()?.getActiveSheet().getRange("F1:P4").getValues()) !== before,
      JSON.stringify(before),
      { polling: 100 },
    );
    const after = await values(page, "Orders", "F1:P4");
    expect(after.flat()).toContain(77777);
    expect(before.flat()).toContain(500);
    await takePicture(page, "preview-segment");
    await close();
  });

  it("calculates what is typed into a cell, TARGET.INQUIRIES(500000,10000,10%) is 500, and gives it as a file", async () => {
    const { page, close } = await openPreview();
    await openFile(page, "orders.csv", orders);
    await shown(page, "Orders", "A2", "Acme Trading");
    await type(page, "F2", "=TARGET.INQUIRIES(500000,10000,10%)");
    await shown(page, "Orders", "F2", 500);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const book = await readBook(new Uint8Array(Buffer.concat(chunks)));
    expect(download.suggestedFilename()).toBe("orders.xlsx");
    expect(book.sheets[0]?.content(1, 5)).toBe("=TARGET.INQUIRIES(500000,10000,10%)");
    expect(book.sheets[0]?.value(1, 5)).toBe(500);
    await close();
  });

  it("says what is wrong with a file that it cannot open", async () => {
    const { page, close } = await openPreview("zh-CN");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#open")]);
    await chooser.setFiles({ name: "broken.xlsx", mimeType: "", buffer: Buffer.from("PK broken") });
    await page.getByText("无法打开 broken.xlsx").waitFor();
    await takePicture(page, "preview-zh");
    await close();
  });
});
