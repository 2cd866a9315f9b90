import { describe, expect, it } from "vitest";
import type { Look } from "../../preview/browser/pane-page";
import { axeViolations } from "./support/axe";
import { paneOpener } from "./support/browser";
import { takePicture } from "./support/pictures";

const openPane = paneOpener();

describe("The built pane in Chromium", () => {
  it("opens with Microsoft's script and finds itself in Excel", async () => {
    const { page, close } = await openPane();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const host = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform, language: Office.context.displayLanguage };
    });
    expect(host).toEqual({ host: "Excel", platform: "PC", language: "en-US" });
    await close();
  });

  it("works on the workbook that the host holds", async () => {
    const { page, desk, close } = await openPane({
      workbook: new TextEncoder().encode("Customer,Amount\nAcme,1200\n"),
    });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const header = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("Orders").getRange();
        range.load("values");
        context.workbook.worksheets.getItem("Orders").getRange("D1").values = [["written"]];
        await context.sync();
        return range.values;
      }),
    );
    expect(header).toEqual([
      ["Customer", "Amount"],
      ["Acme", 1200],
    ]);
    expect((await desk.snapshot()).sheets[0]?.cells.D1).toEqual({ content: "written" });
    await close();
  });

  it("refuses calls above the sets of the Excel it runs in, before they reach Excel", async () => {
    const { page, close } = await openPane({ apiLevel: "1.9" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const found = await page.evaluate(async () => {
      const supported = ["1.9", "1.10"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set));
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Orders").pageLayout.setPrintTitleRows("1:1");
        context.workbook.worksheets.getItem("Orders").horizontalPageBreaks.add("A5");
        context.workbook.worksheets.getItem("Orders").getRange("A1").getSpillParent();
      }).catch((error) => error.code);
      return { supported, code };
    });
    expect(found).toEqual({ supported: [true, false], code: "ApiNotFound" });
    await close();
  });

  for (const language of ["en", "zh"] as const)
    for (const look of ["light", "dark", "forcedColors"] as const satisfies readonly Look[])
      it(`asks nobody, breaks no rule of its policy and has nothing that axe minds (${language}, ${look})`, async () => {
        const { page, trouble, close } = await openPane({ language, look });
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForTimeout(1000);
        await takePicture(page, `opened-${language}-${look}`);
        expect(await axeViolations(page)).toEqual([]);
        expect(trouble).toEqual({ foreignRequests: [], policyViolations: [], dialogs: [], errors: [] });
        await close();
      });

  for (const missing of ["office.js", "excel-win32-16.01.js"] as const)
    it(`says what is wrong after five seconds where ${missing} does not come`, async () => {
      const { page, close } = await openPane({ missing });
      await page.getByRole("alert").waitFor();
      await takePicture(page, `without-${missing}`);
      expect(await page.evaluate(() => document.body.innerText)).toMatch(/Excel/);
      expect(await axeViolations(page)).toEqual([]);
      await close();
    });
});
