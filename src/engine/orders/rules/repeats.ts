/** The columns, by row, in which two lines must be equal to be exact repeats (D32). */
export interface RepeatKey {
  readonly orderNumber: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly product: Int32Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
}

const EMPTY = -1;

/** The rows among `rows` that repeat an earlier one exactly, in their order. Linear: one pass over a hash table. */
export function exactRepeats(rows: Int32Array, key: RepeatKey): Int32Array {
  const { orderNumber, customer, day, product, quantity, amount } = key;
  let size = 16;
  while (size < rows.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(EMPTY);
  const repeats = new Int32Array(rows.length);
  let count = 0;
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  const hashOf = (value: number): number => {
    // Adding 0 makes -0 and 0 one.
    bits[0] = value + 0;
    return (words[0] ?? 0) ^ Math.imul(words[1] ?? 0, 0x9e3779b1);
  };

  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    let hash = Math.imul(orderNumber[row] ?? 0, 0x85ebca6b) ^ (customer[row] ?? 0);
    hash = Math.imul(hash, 0xc2b2ae35) ^ (day[row] ?? 0);
    hash = Math.imul(hash, 0x27d4eb2f) ^ (product[row] ?? 0);
    hash = Math.imul(hash, 0x165667b1) ^ hashOf(amount[row] ?? 0);
    hash = Math.imul(hash, 0x9e3779b1) ^ hashOf(quantity[row] ?? 0);
    hash ^= hash >>> 15;
    let slot = Math.imul(hash, 0x85ebca6b) >>> 0;
    for (slot = (slot ^ (slot >>> 13)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const other = slots[slot] ?? EMPTY;
      if (other === EMPTY) {
        slots[slot] = row;
        break;
      }
      if (
        amount[row] === amount[other] &&
        orderNumber[row] === orderNumber[other] &&
        customer[row] === customer[other] &&
        day[row] === day[other] &&
        product[row] === product[other] &&
        Object.is((quantity[row] ?? 0) + 0, (quantity[other] ?? 0) + 0)
      ) {
        repeats[count++] = row;
        break;
      }
    }
  }
  return repeats.subarray(0, count);
}
