// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { defaultSettings, type SettingKey } from "../../../src/engine/settings/settings";
import type { CellValue } from "../../../src/sheets/sheet-plan";
import { SettingsTab, type SettingsTabProps } from "../../../src/taskpane/settings-tab/settings-tab";
import { hostile, show } from "../support/show";

const onSheet = (more: Partial<Record<SettingKey, CellValue>> = {}) =>
  new Map(Object.entries({ ...defaultSettings, ...more }) as [SettingKey, CellValue][]);

function tab(more: Partial<SettingsTabProps> = {}) {
  const props: SettingsTabProps = {
    language: "en",
    saved: onSheet(),
    isBusy: false,
    isSaved: false,
    onSave: vi.fn(async () => true),
    onRefresh: vi.fn(),
    onBuild: vi.fn(),
    ...more,
  };
  return { props, ...show(<SettingsTab {...props} />) };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const RECENT = "High: days since last order, at most";

describe("the Settings tab", () => {
  it("explains before the first build that all have their defaults, and leads to Build", async () => {
    const { user, props } = tab({ saved: undefined });
    expect(screen.queryByLabelText(RECENT)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to Build" }));
    expect(props.onBuild).toHaveBeenCalledTimes(1);
  });

  it("shows what stands on the sheet, and marks in words what is not the default", () => {
    const { container } = tab({ saved: onSheet({ "rfm.r_high": 45 }) });
    expect(field(RECENT).value).toBe("45");
    expect(container.textContent).toContain("Customer tiers and classes (RFM) · Changed 1");
    expect(screen.getByRole("button", { name: `Reset ${RECENT} to 30` })).toBeTruthy();
  });

  it("saves nothing while one types, and all at once when asked", async () => {
    const { user, props } = tab();
    await user.clear(field(RECENT));
    await user.type(field(RECENT), "45");
    await user.selectOptions(field("Playbook"), "export");
    expect(props.onSave).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Save 2 changes" }));
    const [saved] = vi.mocked(props.onSave).mock.calls[0] ?? [];
    expect([...(saved ?? [])]).toEqual([
      ["rfm.r_high", 45],
      ["general.playbook", "export"],
    ]);
  });

  it("keeps what was typed when it could not be saved", async () => {
    const { user } = tab({ onSave: async () => false });
    await user.selectOptions(field("Playbook"), "export");
    await user.click(screen.getByRole("button", { name: "Save 1 change" }));
    expect(screen.getByText("Not saved")).toBeTruthy();
    expect(field("Playbook").value).toBe("export");
  });

  it("says beside the field what may be typed, and does not save before", async () => {
    const { user, props } = tab();
    await user.clear(field("Fiscal year starts in month"));
    await user.type(field("Fiscal year starts in month"), "13");
    expect(screen.getByText("Type a whole number from 1 to 12.")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("Correct the marked values first.");
    await user.click(screen.getByRole("button", { name: "Save 1 change" }));
    expect(props.onSave).not.toHaveBeenCalled();
  });

  it("refuses limits of recency that do not rise (spec 6.2)", async () => {
    const { user, props } = tab({ saved: onSheet({ "rfm.r_high": 60 }) });
    await user.clear(field("Potential: days since last order, at most"));
    await user.type(field("Potential: days since last order, at most"), "50");
    expect(screen.getByRole("status").textContent).toContain("Recency limits must rise");
    await user.click(screen.getByRole("button", { name: "Save 1 change" }));
    expect(props.onSave).not.toHaveBeenCalled();
  });

  it("resets one, resets all, and forgets what was typed", async () => {
    const { user, props } = tab({ saved: onSheet({ "rfm.r_high": 45, "general.playbook": "export" }) });
    await user.click(screen.getByRole("button", { name: `Reset ${RECENT} to 30` }));
    expect(field(RECENT).value).toBe("30");
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(field(RECENT).value).toBe("45");
    await user.click(screen.getByRole("button", { name: "Reset all to defaults" }));
    await user.click(screen.getByRole("button", { name: "Save 2 changes" }));
    const [saved] = vi.mocked(props.onSave).mock.calls[0] ?? [];
    expect(new Map(saved)).toEqual(
      new Map<string, CellValue>([
        ["rfm.r_high", 30],
        ["general.playbook", "domestic"],
      ]),
    );
  });

  it("offers a refresh once saved, for the sheets do not follow by themselves", async () => {
    const { user, props } = tab({ isSaved: true });
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(props.onRefresh).toHaveBeenCalledTimes(1);
  });

  it("takes texts of the sheet as text, however hostile, and links to the privacy statement", async () => {
    const { container, isAccessible } = tab({ saved: onSheet({ "general.company": hostile.markup }), language: "zh" });
    expect(container.querySelector("img")).toBeNull();
    expect(field("公司名称").value).toBe(hostile.markup);
    expect(screen.getByRole("link", { name: /隐私说明/ }).getAttribute("href")).toBe("privacy.html");
    await isAccessible();
  });
});
