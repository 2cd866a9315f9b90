export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One number for one cell, so that maps and sets stay small and fast. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: number): number => key % MAX_COLUMNS;
