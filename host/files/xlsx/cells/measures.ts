/**
 * Lengths: the host counts points, a file counts characters of column width, and English Metric Units in drawings.
 * A character of the default font (Calibri 11) is 7 pixels wide and a pixel is 0.75 points; a file's width is the whole
 * column, padding included: 64 pixels are 9.140625, which Excel shows as 8.43 (ECMA-376 part 1, 18.3.1.13).
 */
const POINTS_PER_PIXEL = 0.75;
const CHARACTER_PIXELS = 7;
const POINTS_PER_CHARACTER = CHARACTER_PIXELS * POINTS_PER_PIXEL;
/** Excel cuts widths to 1/256 of a character: a width this near to a whole pixel is that pixel. */
const PIXEL_TOLERANCE = 0.03;

export const EMU_PER_POINT = 12_700;
/** 64 pixels. */
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

export const charactersOfPoints = (points: number): number => round(points / POINTS_PER_CHARACTER, 1e6);

export function pointsOfCharacters(characters: number): number {
  const points = characters * POINTS_PER_CHARACTER;
  const whole = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
  return Math.abs(points - whole) < PIXEL_TOLERANCE ? whole : round(points, 100);
}

const round = (value: number, steps: number): number => Math.round(value * steps) / steps;
