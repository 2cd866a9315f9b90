import { invalidArgument } from "./excel-error";

/** Readers of arguments: what is of another type than the member's is refused as Excel refuses it. */

export function textArgument(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${name} is no text`);
}

export function wholeArgument(value: unknown, name: string, standard?: number): number {
  if (value === undefined && standard !== undefined) return standard;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument(`${name} is no whole number`);
}

export function numberArgument(value: unknown, name: string, minimum = 0, maximum = Number.MAX_VALUE): number {
  if (typeof value === "number" && value >= minimum && value <= maximum) return value;
  throw invalidArgument(`${name} is no number from ${minimum} to ${maximum}`);
}

export function flagArgument(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${name} is neither true nor false`);
}

export function choiceArgument<T extends string>(value: unknown, name: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw invalidArgument(`${name} is none of ${choices.join(", ")}`);
}

/** Source: Range format pages, "#RRGGBB" or a named HTML colour; the names are not emulated. Verified. */
export function colorArgument(value: unknown, name: string): string {
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  throw invalidArgument(`${name} is no color such as #1F4E79`);
}
