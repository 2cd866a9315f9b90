import type { Language } from "../../text/language";

/**
 * Number formats that shorten big figures to thousands, millions, 万 or 亿; a cell keeps its full value. A comma at the end
 * cuts off three digits, so a Chinese unit cuts six or nine of them less one or two, and "\." puts the point in between.
 */
interface Unit {
  readonly from: number;
  readonly format: string;
}

/** Largest first. Cards show what one column holds at 17 points, six digits and their comma. */
const cardUnits: Readonly<Record<Language, readonly Unit[]>> = {
  en: [
    { from: 1e10, format: '#,##0.0,,,"B"' },
    { from: 1e7, format: '#,##0.0,,"M"' },
    { from: 1e6, format: '#,##0,"k"' },
  ],
  zh: [
    { from: 1e8, format: '0\\.00,,"亿"' },
    { from: 1e6, format: '0\\.0,"万"' },
  ],
};

const axisUnits: Readonly<Record<Language, readonly Unit[]>> = {
  en: [
    { from: 1e6, format: '0.0,,"M"' },
    { from: 1e4, format: '#,##0,"k"' },
  ],
  zh: [
    { from: 1e9, format: '0\\.00,,"亿"' },
    { from: 1e5, format: '0\\.0,"万"' },
  ],
};

const WHOLE = "#,##0";

const unitFor = (units: readonly Unit[], largest: number): string =>
  units.find(({ from }) => Math.abs(largest) >= from)?.format ?? WHOLE;

/** Number format of the cards of a page, all in the unit that the largest of them needs, so that none shows ####. */
export function cardMoneyFormat(largest: number, language: Language): string {
  const format = unitFor(cardUnits[language], largest);
  return `${format};−${format};${format}`;
}

/** Number format of a chart's value axis. */
export function axisMoneyFormat(largest: number, language: Language): string {
  const format = unitFor(axisUnits[language], largest);
  return `${format};−${format};0`;
}

/** Number format of amounts over bars, each in a unit of its own: a small bar beside a large one is not 0.0M. */
export const labelMoneyFormat: Readonly<Record<Language, string>> = {
  en: '[>=1000000]0.0,,"M";[>=1000]#,##0,"k";#,##0',
  zh: '[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";#,##0',
};
