// @vitest-environment jsdom
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EngineError } from "../../../src/engine/errors";
import { problemStates } from "../../../src/taskpane/problem/actions";
import {
  type Problem,
  type ProblemKind,
  problem,
  problemOf,
  problemWords,
} from "../../../src/taskpane/problem/problem";
import { ProblemMessage } from "../../../src/taskpane/problem/problem-message";
import { lightTheme } from "../../../src/taskpane/theme";
import { WorkbookError } from "../../../src/workbook/workbook-error";

afterEach(cleanup);

const kinds = Object.keys(problemStates) as ProblemKind[];
const nothing = () => undefined;

const deeds = { openData: nothing, openBuild: nothing, undoBuild: nothing, tryAgain: nothing };

const show = (told: Problem, offered = deeds) =>
  render(
    <FluentProvider theme={lightTheme}>
      <ProblemMessage problem={told} language="en" deeds={offered} onClose={nothing} />
    </FluentProvider>,
  );

describe("Every state that occurs", () => {
  it.each(kinds)("%s is told in both languages: what is the matter, and what to do", (kind) => {
    for (const language of ["en", "zh"] as const) {
      const parameters = { table: "Orders", code: "AccessDenied", count: 3, customer: "Acme", near: "Acme Ltd" };
      const refusal = new EngineError("negative", "count");
      const { title, advice } = problemWords(problem(kind, { parameters, fields: ["amount"], refusal }), language);
      expect(title).not.toMatch(/[{}]|^$/);
      expect(advice).not.toMatch(/[{}]|^$/);
      expect(/\p{Script=Han}/u.test(title + advice)).toBe(language === "zh");
      expect(advice, kind).toMatch(/[.。]$/);
    }
  });

  it.each(kinds)("%s takes the focus and offers what can be done about it", (kind) => {
    show(problem(kind));
    const { weight, actions } = problemStates[kind];
    const bar = screen.getByRole(weight === "info" ? "status" : "alert");
    expect(document.activeElement).toBe(bar);
    const names = {
      openData: "Go to Data",
      openBuild: "Go to Build",
      undoBuild: "Undo the last build",
      tryAgain: "Try again",
      copyDetails: "Copy details",
    };
    for (const action of actions) expect(screen.getByRole("button", { name: names[action] })).toBeTruthy();
    expect(screen.getAllByRole("button")).toHaveLength(actions.length + 1);
  });
});

describe("What was thrown", () => {
  it.each([
    [new WorkbookError("cellEdit"), "cellEdit"],
    [Object.assign(new Error("x"), { code: "InvalidOperationInCellEditMode" }), "cellEdit"],
    [Object.assign(new Error("x"), { code: "AccessDenied" }), "protectedSheet"],
    [Object.assign(new Error("x"), { code: "InactiveWorkbook" }), "otherWorkbook"],
    [Object.assign(new Error("x"), { code: "InvalidSelection" }), "noCells"],
    [Object.assign(new Error("x"), { code: "ApiNotFound" }), "hostTooOld"],
    [new WorkbookError("restoreFailed", "AccessDenied"), "restoreFailed"],
    [new EngineError("columnNotFound", "orders", { field: "Customer", headers: "" }), "noTable"],
    [new EngineError("columnNotFound", "orders", { field: "Amount", headers: "a, b" }), "columnsMissing"],
    [new EngineError("noUsableOrder", "orders", { count: 12 }), "nothingUsable"],
    [new EngineError("noOrderByAsOf", "as_of"), "allLater"],
    [new EngineError("settingOutOfRange", "settings", { key: "k", value: "v", allowed: "a" }), "refused"],
    [new TypeError("x is not a function"), "unexpected"],
    ["a text", "unexpected"],
  ])("%s is told as %s", (error, kind) => {
    expect(problemOf(error).kind).toBe(kind);
  });

  it("names the column that is missing in the reader's language", () => {
    const missing = problemOf(new EngineError("columnNotFound", "orders", { field: "Amount", headers: "客户, 日期" }));
    expect(problemWords(missing, "zh").title).toBe("订单表中缺少：金额");
  });

  it("that kept a workbook from being put back names where the copy is, and offers to put it back from there", async () => {
    const person = userEvent.setup();
    const undoBuild = vi.fn();
    show(problemOf(new WorkbookError("restoreFailed", "GeneralException")), { ...deeds, undoBuild });
    expect(screen.getByRole("alert").textContent).toContain("The workbook carries them as they were");
    await person.click(screen.getByRole("button", { name: "Undo the last build" }));
    expect(undoBuild).toHaveBeenCalledTimes(1);
  });

  it("can be copied with what caused it", async () => {
    const person = userEvent.setup();
    show(problemOf(new WorkbookError("unexpected", "GeneralException", { cause: new Error("inner reason") })));
    await person.click(screen.getByRole("button", { name: "Copy details" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain("inner reason");
  });

  it("stands there to be copied by hand where the clipboard is denied", async () => {
    const person = userEvent.setup();
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    show(problemOf(new TypeError("odd")));
    await person.click(screen.getByRole("button", { name: "Copy details" }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /press Ctrl\+C/ });
    expect(text.value).toContain("TypeError: odd");
  });
});
