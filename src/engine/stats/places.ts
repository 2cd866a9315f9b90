/** The places of a byte column that hold a value, rising. */
export function placesOf(value: number, bytes: Uint8Array): Int32Array {
  let count = 0;
  for (let place = 0; place < bytes.length; place++) if (bytes[place] === value) count++;
  const places = new Int32Array(count);
  let at = 0;
  for (let place = 0; at < count; place++) if (bytes[place] === value) places[at++] = place;
  return places;
}
