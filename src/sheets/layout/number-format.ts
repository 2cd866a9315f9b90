import type { Language } from "../../text/language";

/**
 * Number format of a card: big figures in thousands, millions, 万 or 亿, so that a card never shows ####. The cell keeps the
 * full value. In the Chinese formats "!." puts a point where four or two digits are cut off.
 */
export function cardMoneyFormat(largest: number, language: Language): string {
  const size = Math.abs(largest);
  const [positive, negative] = language === "zh" ? chinese(size) : english(size);
  return `${positive};${negative};${positive}`;
}

function english(size: number): [string, string] {
  if (size >= 1e10) return ['#,##0.0,,"M"', '−#,##0.0,,"M"'];
  if (size >= 1e7) return ['#,##0,"k"', '−#,##0,"k"'];
  return ["#,##0", "−#,##0"];
}

function chinese(size: number): [string, string] {
  if (size >= 1e10) return ['0!.00,,"亿"', '−0!.00,,"亿"'];
  if (size >= 1e7) return ['0!.0,"万"', '−0!.0,"万"'];
  return ["#,##0", "−#,##0"];
}

/** Number format of a chart's value axis. */
export function axisMoneyFormat(largest: number, language: Language): string {
  const size = Math.abs(largest);
  if (language === "zh") return size >= 1e10 ? '0!.0,,"亿"' : size >= 1e5 ? '0!.0,"万"' : "#,##0";
  return size >= 1e7 ? '#,##0.0,,"M"' : size >= 1e4 ? '#,##0,"k"' : "#,##0";
}
