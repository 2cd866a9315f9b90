/**
 * Excel's serial day numbers (1900 date system): 1 = 1900-01-01, 45976 = 2025-11-15. Whole-number arithmetic in UTC, never
 * the local clock. Serials before 61 carry Excel's invented 29 February 1900 and are only told apart from real days here,
 * never computed with.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Serial of a calendar day. Days and months beyond their range roll over, as in Excel's DATE. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** By H. Hinnant's civil_from_days (2013): in years that begin in March the leap day is the last, in eras of 400 years. */
export function civilOf(serial: number): CivilDate {
  const days = Math.floor(serial) + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const DAYS_IN_ERA = 146_097;

/** From 1 March of year 0 to day 0 of the serials. */
const DAYS_BEFORE = 693_899;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Excel's EDATE: the same day some months later, or the last day of that month where it is shorter. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = civilOf(serial);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return serialOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** ISO text, for messages and names: "2025-11-15". */
export function isoOf(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
