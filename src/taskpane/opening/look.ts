import type { Language } from "../../text/language";

/** What the first picture of the pane depends on. */
export interface Look {
  readonly language: Language;
  readonly isDark: boolean;
}

/** Without Office's key of the partition, which nobody knows yet when the look is wanted; nothing but the first picture follows from it. */
const KEY = "fupan.look";

/** How the pane looked when it was last open on this computer; undefined at the first time, or where a page may keep nothing. */
export function lastLook(storage: () => Pick<Storage, "getItem">): Look | undefined {
  try {
    const [language, theme] = storage().getItem(KEY)?.split(" ") ?? [];
    return language === "en" || language === "zh" ? { language, isDark: theme === "dark" } : undefined;
  } catch {
    return undefined;
  }
}

export function keepLook({ language, isDark }: Look, storage: () => Pick<Storage, "setItem">): void {
  try {
    storage().setItem(KEY, `${language} ${isDark ? "dark" : "light"}`);
  } catch {
    return;
  }
}

/** Tells the styles of the page. */
export function wearLook({ language, isDark }: Look, root: HTMLElement): void {
  root.lang = language === "zh" ? "zh-CN" : "en";
  root.dataset.theme = isDark ? "dark" : "light";
}
