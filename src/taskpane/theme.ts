import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Fupan's green, #0F6B5C, from almost black to almost white. */
const brand: BrandVariants = {
  10: "#031411",
  20: "#05221D",
  30: "#072F28",
  40: "#083A32",
  50: "#09433A",
  60: "#0B4E43",
  70: "#0D5C4F",
  80: "#0F6B5C",
  90: "#14806E",
  100: "#1A9682",
  110: "#21AE97",
  120: "#2BCAB0",
  130: "#4FD4BE",
  140: "#77D9C9",
  150: "#A2E2D7",
  160: "#CAECE7",
};

export const lightTheme: Theme = createLightTheme(brand);

/** Green text is lighter here than the theme's own choice, which is hard to read on dark grey. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
};

/** Office's own theme where it tells one, else what the system prefers. */
export function isDark(background: string | undefined, systemPrefersDark: boolean): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!channels) return systemPrefersDark;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  // Perceived brightness (ITU-R BT.601 weights), half of white as the limit.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
