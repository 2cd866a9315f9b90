/** Which days people work: Monday to Friday, less holidays, plus make-up days (weekend days that are worked instead). */
export interface WorkingDays {
  isWorkingDay(day: number): boolean;
  /** The day itself, or the last working day before it. */
  onOrBefore(day: number): number;
  /** The working day so many working days after (or before) a day; 0 gives the day itself. As Excel's WORKDAY. */
  workday(start: number, days: number): number;
  /** The working days from first to last, both included. */
  between(first: number, last: number): number[];
}

/** Excel serials. A day that is in both lists is worked. */
export interface DaysOffAndOn {
  readonly holidays: Iterable<number>;
  readonly makeUpDays: Iterable<number>;
}

/** workingDays({ holidays: [46069], makeUpDays: [46067] }): Monday 2026-02-16 is off, Saturday 2026-02-14 is worked. */
export function workingDays({ holidays, makeUpDays }: DaysOffAndOn): WorkingDays {
  const off = new Set(holidays);
  const on = new Set(makeUpDays);
  const isWorkingDay = (day: number) => on.has(day) || (!isWeekend(day) && !off.has(day));

  const onOrBefore = (day: number) => {
    let at = day;
    while (!isWorkingDay(at)) at--;
    return at;
  };
  const workday = (start: number, days: number) => {
    const step = Math.sign(days);
    let at = start;
    for (let left = Math.abs(days); left > 0; ) {
      at += step;
      if (isWorkingDay(at)) left--;
    }
    return at;
  };
  const between = (first: number, last: number) => {
    const days: number[] = [];
    for (let day = first; day <= last; day++) if (isWorkingDay(day)) days.push(day);
    return days;
  };
  return { isWorkingDay, onOrBefore, workday, between };
}

/** Excel's serials count from a Sunday as 1, so whole weeks leave 0 on Saturday and 1 on Sunday. */
function isWeekend(day: number): boolean {
  return ((day % 7) + 7) % 7 < 2;
}
