// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { keepLook, lastLook, wearLook } from "../../../src/taskpane/opening/look";

const refusing = () => {
  throw new Error("a page in a frame may keep nothing");
};

beforeEach(() => localStorage.clear());

describe("the look that a pane opens with", () => {
  it("is the one it had when it was last open", () => {
    keepLook({ language: "zh", isDark: true }, () => localStorage);
    expect(lastLook(() => localStorage)).toEqual({ language: "zh", isDark: true });
    keepLook({ language: "en", isDark: false }, () => localStorage);
    expect(lastLook(() => localStorage)).toEqual({ language: "en", isDark: false });
  });

  it("is not known at the first time, nor where something else stands in its place", () => {
    expect(lastLook(() => localStorage)).toBeUndefined();
    localStorage.setItem("fupan.look", "fr light");
    expect(lastLook(() => localStorage)).toBeUndefined();
  });

  it("is not known, and not kept, where a page may keep nothing", () => {
    expect(() => keepLook({ language: "zh", isDark: true }, refusing)).not.toThrow();
    expect(lastLook(refusing)).toBeUndefined();
  });

  it("is told to the styles of the page by its root", () => {
    wearLook({ language: "zh", isDark: true }, document.documentElement);
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(document.documentElement.dataset.theme).toBe("dark");
  });
});
