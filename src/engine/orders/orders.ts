/** No entry in an index column, for example a line without a product. */
export const NONE = -1;

/** Texts that repeat down a column, each held once; a line holds its position in `texts`, or NONE. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly index: Int32Array;
}

/**
 * Order lines as columns, one entry a usable line, in the order of the user's rows: cleaned, in one currency, none after the
 * as-of date. Returns stand as negative amounts. A million lines fit.
 */
export interface Orders {
  readonly length: number;
  /** Newest day that counts (Excel serial). */
  readonly asOf: number;
  /** Position in the body of the user's table, 1 = first row under the header. */
  readonly row: Int32Array;
  /** Names as shown: the first spelling met, cleaned. */
  readonly customer: TextColumn;
  /** Excel serial, whole day. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Order number; NONE where the order is told by customer and date. */
  readonly orderNumber: TextColumn;
  readonly product: TextColumn;
  /** NaN where the line has none. */
  readonly quantity: Float64Array;
  readonly cost: Float64Array;
  readonly channel: TextColumn;
  readonly region: TextColumn;
  readonly rep: TextColumn;
  /** Excel serials; 0 where the line has none. */
  readonly shipDay: Int32Array;
  readonly paidDay: Int32Array;
}
