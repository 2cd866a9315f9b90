// Runs before anything is painted, and so is small: says in which language and colours the pane opens.
import { lastLook, wearLook } from "./look";

wearLook(
  lastLook(() => localStorage) ?? {
    language: navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en",
    isDark: matchMedia("(prefers-color-scheme: dark)").matches,
  },
  document.documentElement,
);
