import { describe, expect, it } from "vitest";
import type { Text } from "../../src/text/language";
import { workbookTexts } from "../../src/text/workbook";
import { asWorkbookError, type WorkbookErrorKey } from "../../src/workbook/workbook-error";

const officeError = (code: string): Error => Object.assign(new Error(code), { code });

describe("errors of the workbook", () => {
  it("all have words in both languages", () => {
    const texts: Readonly<Record<WorkbookErrorKey, Text>> = workbookTexts;
    for (const { en, zh } of Object.values(texts)) expect(en && zh).toBeTruthy();
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cellEdit"],
    ["AccessDenied", "protectedSheet"],
    ["ApiNotFound", "hostTooOld"],
    ["InactiveWorkbook", "otherWorkbook"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["GeneralException", "unexpected"],
  ])("know what Excel means by %s", (code, key) => {
    expect(asWorkbookError(officeError(code))).toMatchObject({ key, officeCode: code });
  });

  it("keep what was thrown as their cause", () => {
    const cause = new Error("x");
    expect(asWorkbookError(cause).cause).toBe(cause);
  });
});
