import { isoOf } from "../engine/calendar/serial";
import type { Language } from "../text/language";

const wholeFormats = { en: new Intl.NumberFormat("en"), zh: new Intl.NumberFormat("zh-CN") } as const;

const roundFormats = {
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 0 }),
  zh: new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0 }),
} as const;

const percentFormats = {
  en: new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }),
  zh: new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 1 }),
} as const;

const dayFormats = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  zh: new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "UTC" }),
} as const;

/** Numbers and days as the pane shows them, in its language. */
export const figures = (language: Language) => ({
  number: (value: number): string => wholeFormats[language].format(value),
  /** Without cents. */
  money: (value: number): string => roundFormats[language].format(value),
  percent: (value: number): string => percentFormats[language].format(value),
  /** An Excel serial as 2025-11-15, as on the sheets. */
  day: (serial: number): string => isoOf(serial),
  /** "15 November 2025", "2025年11月15日". */
  longDay: (serial: number): string => dayFormats[language].format(Date.UTC(1899, 11, 30 + serial)),
});
