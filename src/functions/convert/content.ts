import { CellError } from "../../engine/cell";
import { cellOf } from "./incoming";

/** Arguments as Excel passes them: single values and blocks of cells, row by row. */
type Argument = unknown;

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/** Of a long list, so many rows are looked at for the fingerprint, spread evenly. */
const SAMPLE = 512;

/**
 * A 32-bit fingerprint of the arguments' content. Equal content has an equal fingerprint; the reverse has to be checked, so
 * long columns are only sampled: the comparison costs a tenth of looking at every letter.
 */
export function fingerprint(values: readonly Argument[]): number {
  return hashList(0x811c9dc5, values) >>> 0;
}

/** True where every cell holds the same value of the same type. */
export function sameContent(left: readonly Argument[], right: readonly Argument[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    if (!sameValue(left[index], right[index])) return false;
  }
  return true;
}

/** How many cells the arguments hold, blocks counted as rows × columns. */
export function countCells(values: readonly Argument[]): number {
  let count = 0;
  for (const value of values) {
    count += isBlock(value) ? value.length * (value[0]?.length ?? 0) : 1;
  }
  return count;
}

function isBlock(value: Argument): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

function sameValue(left: Argument, right: Argument): boolean {
  // Object.is would tell 0 from -0, which Excel does not.
  if (left === right) return true;
  if (Array.isArray(left)) return Array.isArray(right) && sameContent(left, right);
  if (typeof left !== "object" && typeof right !== "object") return false;
  if (Array.isArray(right)) return false;
  return sameCell(left, right);
}

/** Blanks and rich values by what they stand for. */
function sameCell(left: Argument, right: Argument): boolean {
  const [one, other] = [cellOf(left), cellOf(right)];
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  return one === other;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
}

function hashList(start: number, values: readonly Argument[]): number {
  let hash = mix(start, values.length);
  const step = Math.ceil(values.length / SAMPLE);
  for (let index = 0; index < values.length; index += step) {
    const value = values[index];
    hash = Array.isArray(value) ? hashList(hash, value) : hashCell(hash, value);
  }
  return hash;
}

function hashCell(hash: number, value: Argument): number {
  switch (typeof value) {
    case "number":
      float[0] = value + 0;
      return mix(mix(hash, halves[0] ?? 0), halves[1] ?? 0);
    case "string":
      return value === "" ? mix(hash, 1) : hashText(hash, value);
    case "boolean":
      return mix(hash, value ? 3 : 2);
    default:
      return hashOther(hash, value);
  }
}

function hashText(start: number, text: string): number {
  let hash = mix(start, text.length);
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function hashOther(hash: number, value: Argument): number {
  const cell = cellOf(value);
  if (cell === null) return mix(hash, 1);
  return cell instanceof CellError ? hashText(mix(hash, 4), cell.code) : hashCell(hash, cell);
}
