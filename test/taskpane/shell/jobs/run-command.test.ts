import { describe, expect, it } from "vitest";
import { lookAtBook } from "../../../../src/taskpane/shell/jobs/book-jobs";
import { runCommand } from "../../../../src/taskpane/shell/jobs/run-command";
import { newSession } from "../../../../src/taskpane/shell/session";
import { selectAddress } from "../../../../src/workbook/selection";
import { referenceDesk } from "../../support/desk";

const started = Promise.resolve();

describe("a command of ribbon, cell menu or keyboard", () => {
  it("builds the Review alone in a workbook without sheets, and shows a preview where it stands", async () => {
    referenceDesk();
    const session = newSession("en");
    await runCommand(session, "BuildReview", lookAtBook(session));
    expect([...session.get().workbench.tabs.keys()]).toEqual(["review", "settings", "calc"]);
    await runCommand(session, "BuildReview", started);
    expect(session.get().tab).toBe("build");
    expect(session.get().workbench.preview?.changes).toEqual([]);
  });

  it("refreshes all sheets as they were last built and shows This week", async () => {
    referenceDesk();
    const session = newSession("en");
    session.choose({ sheets: ["rfm-segments"] });
    await runCommand(session, "RefreshAll", lookAtBook(session));
    expect(session.get().tab).toBe("build");
    session.choose({ sheets: ["review"] });
    await runCommand(session, "RefreshAll", started);
    expect(session.get().tab).toBe("week");
    expect([...session.get().workbench.tabs.keys()]).toEqual(["rfm-segments", "settings", "calc"]);
  });

  it("takes the list under the cursor as the orders", async () => {
    referenceDesk();
    const session = newSession("en");
    await selectAddress("Orders", "C7");
    await runCommand(session, "OpenHere", lookAtBook(session));
    expect(session.get()).toMatchObject({ tab: "data", choices: { place: { kind: "table", name: "Orders" } } });
    expect(session.get().orders?.read?.source.name).toBe("Orders");
  });
});
