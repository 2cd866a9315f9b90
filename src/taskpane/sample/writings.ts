import { civilOf } from "../../engine/calendar/serial";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** 2025-03-14 with another sign between its parts, or none. */
export function inParts(serial: number, separator: string): string {
  const { year, month, day } = civilOf(serial);
  return [year, twoDigits(month), twoDigits(day)].join(separator);
}

export function chineseDate(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${year}年${month}月${day}日`;
}

export function englishDate(serial: number, order: "day first" | "month first"): string {
  const { year, month, day } = civilOf(serial);
  const name = months[month - 1];
  return order === "day first" ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** 12345.6 as "12,345.60", whatever the machine's language. */
export function grouped(amount: number): string {
  return amount.toFixed(2).replace(/\B(?=(\d{3})+(?=\.))/g, ",");
}

/** The same characters in the width of Chinese ones, as an input method left on types them. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
