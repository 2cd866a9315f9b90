import { describe, expect, it } from "vitest";
import { isDark } from "../../src/taskpane/theme";

describe("the pane's theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#E6E6E6", false],
    ["#262626", true],
    ["#000000", true],
    ["000000", true],
  ])("follows Office where its background is %s", (background, expected) => {
    expect(isDark(background, !expected)).toBe(expected);
  });

  it.each([undefined, "", "window"])("follows the system where Office says %j", (background) => {
    expect(isDark(background, true)).toBe(true);
    expect(isDark(background, false)).toBe(false);
  });
});
