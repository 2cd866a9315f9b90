/** Points: 0.4 inch at the sides, 0.5 inch above, 0.6 below. */
export const margins = { left: 28.8, right: 28.8, top: 36, bottom: 43.2, footer: 21.6 } as const;

/** What the margins leave of A4 landscape, in points. */
export const paper = {
  width: 841.9 - margins.left - margins.right,
  height: 595.3 - margins.top - margins.bottom,
} as const;

/** Excel's default font at 100%: 7 pixels a character and 5 of padding; a pixel is 0.75 points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
