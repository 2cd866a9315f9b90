import { addMonths } from "../../engine/calendar/serial";
import { type SampleLine, sampleAsOf } from "./order-lines";
import { chineseDate, englishDate, fullWidth, grouped, inParts } from "./writings";

/** A line as it was typed: any cell may hold text, or nothing. */
export type DirtyLine = { readonly [Field in keyof SampleLine]: SampleLine[Field] | string | null } & {
  readonly currency: string | null;
};

/** What went wrong with some lines, in several writings; each line gets at most one of them. */
export interface Fault {
  /** The code that cleaning gives it. */
  readonly code: string;
  readonly fits?: (line: SampleLine) => boolean;
  /** One line each; what stands here replaces cells of the line. */
  readonly writings: readonly ((line: SampleLine) => Partial<DirtyLine>)[];
}

export const faults: readonly Fault[] = [
  { code: "D01", writings: [() => ({ day: null }), () => ({ day: "" })] },
  { code: "D02", writings: [() => ({ day: "TBC" }), () => ({ day: "待定" })] },
  {
    code: "D03",
    writings: [
      ({ day }) => ({ day: inParts(day, "/") }),
      ({ day }) => ({ day: inParts(day, ".") }),
      ({ day }) => ({ day: inParts(day, "") }),
      ({ day }) => ({ day: chineseDate(day) }),
      ({ day }) => ({ day: englishDate(day, "day first") }),
      ({ day }) => ({ day: englishDate(day, "month first") }),
    ],
  },
  {
    code: "D05",
    fits: ({ day }) => addMonths(day, 12) > sampleAsOf,
    writings: [({ day }) => ({ day: addMonths(day, 12) })],
  },
  { code: "D06", writings: [({ day }) => ({ day: addMonths(day, -1200) })] },
  {
    code: "D07",
    writings: [
      ({ day }) => ({ day: day + 0.4375 }),
      ({ day }) => ({ day: day + 0.625 }),
      ({ day }) => ({ day: day + 0.75 }),
    ],
  },
  { code: "D11", writings: [() => ({ amount: null }), () => ({ amount: null })] },
  {
    code: "D14",
    writings: [
      ({ amount }) => ({ amount: grouped(amount) }),
      ({ amount }) => ({ amount: `US$ ${grouped(amount)}` }),
      ({ amount }) => ({ amount: `$${grouped(amount)}` }),
      ({ amount }) => ({ amount: fullWidth(grouped(amount)) }),
    ],
  },
  {
    code: "D14",
    fits: ({ amount }) => amount < 0,
    writings: [
      ({ amount }) => ({ amount: `(${grouped(-amount)})` }),
      ({ amount }) => ({ amount: `${grouped(-amount)}-` }),
    ],
  },
  {
    code: "D15",
    fits: ({ amount }) => amount > 10_000,
    writings: [
      ({ amount }) => ({ amount: `${(amount / 10_000).toFixed(1)}万` }),
      ({ amount }) => ({ amount: `${(amount / 10_000).toFixed(2)}w` }),
      ({ amount }) => ({ amount: `${(amount / 1000).toFixed(0)}k` }),
    ],
  },
  { code: "D18", writings: [() => ({ amount: "see contract" }), () => ({ amount: "另议" })] },
  { code: "D21", writings: [() => ({ customer: null }), () => ({ customer: " " })] },
  {
    code: "D22",
    fits: ({ day, customer }) => day > sampleAsOf - 500 && /^[A-Z][a-z]+ [A-Z]/.test(customer),
    writings: [
      ({ customer }) => ({ customer: customer.toUpperCase() }),
      ({ customer }) => ({ customer: customer.toLowerCase() }),
      ({ customer }) => ({ customer: customer.replace(" ", "  ") }),
      ({ customer }) => ({ customer: `${customer} ` }),
      ({ customer }) => ({ customer: customer.replace(" ", "\u00A0") }),
      ({ customer }) => ({ customer: fullWidth(customer) }),
    ],
  },
  {
    code: "D34",
    writings: [
      () => ({ status: "Cancelled" }),
      () => ({ status: "Cancelled" }),
      () => ({ status: "Cancelled" }),
      () => ({ status: "已取消" }),
      () => ({ status: "作废" }),
    ],
  },
];
