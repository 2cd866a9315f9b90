import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { orderCsv } from "../../bench/order-csv";
import { watchThread } from "../../preview/browser/thread-watch";
import { paneOpener } from "./support/browser";

const openPane = paneOpener();

/** All that the workbook holds, as a number: the data themselves are too large to leave the page. */
const checksum = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const text = JSON.stringify(await globalThis.desk.snapshot());
    const bytes = new TextEncoder().encode(text);
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    return new DataView(digest).getUint32(0);
  });

describe("A list of 100,000 lines", () => {
  it("is built from with progress that moves, and cancelled in the middle of the writing leaves the workbook as it was", {
    timeout: 300_000,
  }, async () => {
    const { page, trouble, close } = await openPane({ workbook: orderCsv(100_000) });
    page.setDefaultTimeout(120_000);
    // The form of columns is there once the list was looked at.
    await page.getByRole("combobox").nth(3).waitFor();
    await page.getByRole("tab", { name: "Build" }).click();
    const before = await checksum(page);
    const stop = await watchThread(page);
    await page.getByRole("button", { name: /^Build \d+ sheets/ }).click();
    await page.getByText(/^Writing sheets/).waitFor();
    await page.waitForTimeout(1000);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/^Stopping/).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    const { moves } = await stop();
    // Reading alone takes a dozen requests.
    expect(moves).toBeGreaterThan(10);
    expect(await checksum(page)).toBe(before);
    expect(trouble.errors).toEqual([]);
    await close();
  });
});
