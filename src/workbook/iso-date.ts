/** An Excel serial as 2025-12-18; serial 25569 is 1970-01-01. */
export const isoDate = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
