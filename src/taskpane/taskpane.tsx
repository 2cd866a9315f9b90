import { createRoot } from "react-dom/client";
import type { Language } from "../text/language";
import { Pane } from "./pane";
import { isDark } from "./theme";

/** How long the pane waits for Excel before it says that something is wrong. */
const PATIENCE = 5000;

const container = document.getElementById("root");
if (container) {
  const root = createRoot(container);
  const show = (hasOffice: boolean) => {
    const language = displayLanguage();
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    root.render(<Pane language={language} dark={prefersDark()} hasOffice={hasOffice} />);
  };
  const timer = setTimeout(show, PATIENCE, false);
  // An answer after the time is still welcome: it replaces the message.
  if (typeof Office !== "undefined") {
    void Office.onReady(() => {
      clearTimeout(timer);
      show(true);
    });
  }
}

function displayLanguage(): Language {
  const language = (typeof Office === "undefined" ? undefined : Office.context?.displayLanguage) ?? navigator.language;
  return language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function prefersDark(): boolean {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  return isDark(background, window.matchMedia("(prefers-color-scheme: dark)").matches);
}
