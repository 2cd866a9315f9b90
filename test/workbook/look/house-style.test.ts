import { describe, expect, it } from "vitest";
import { chartColors, color, marks, overlays, styles } from "../../../src/workbook/look/house-style";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("the house style", () => {
  it("shows all words at a contrast of at least 4.5 to 1", () => {
    for (const look of [...Object.values(styles), ...Object.values(overlays)]) {
      const words = "color" in look && look.color ? look.color : color.ink;
      const ground = "fill" in look && look.fill ? look.fill : "#FFFFFF";
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const look of Object.values(marks))
      expect(contrast(look.color ?? color.ink, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps yellow for what the user may change", () => {
    expect(Object.values(styles).some((look) => look.fill === color.inputPanel)).toBe(false);
    expect(overlays.input.fill).toBe(color.inputPanel);
  });

  it("gives what went up and what went down different colours", () => {
    expect(chartColors.up).not.toBe(chartColors.down);
  });
});
