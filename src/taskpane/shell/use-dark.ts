import { useSyncExternalStore } from "react";
import { isDark } from "../theme";

const preference = () => window.matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether Office, or else the system, is dark now. Excel tells of no change of its theme, so it is asked again whenever the pane
 * is looked at.
 */
export function useDark(): boolean {
  return useSyncExternalStore(watch, isDarkNow);
}

function isDarkNow(): boolean {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return isDark(background, preference().matches);
}

function watch(look: () => void): () => void {
  const system = preference();
  system.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    system.removeEventListener("change", look);
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}
