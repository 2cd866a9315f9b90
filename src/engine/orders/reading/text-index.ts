const EMPTY = -1;

/**
 * Numbers texts in the order in which they are met: equal texts have one number. What a Map from text to number does, but a
 * Map reads every text again whenever it grows, which for the hundreds of thousands of order numbers of a large table takes
 * most of the time; here the hashes are kept beside the texts. (Columns and functions, no class: see stats/sum.)
 */
export interface TextIndex {
  /** Number and text: texts[numberOf(index, text)] is the text. */
  readonly texts: string[];
  hashes: Int32Array;
  /** Open addressing with linear probing; always at least half of the slots are empty. */
  slots: Int32Array;
}

export function newTextIndex(): TextIndex {
  return { texts: [], hashes: new Int32Array(32), slots: new Int32Array(64).fill(EMPTY) };
}

/** The number of a text; a text not met before gets the next one, the length of `texts`. */
export function numberOf(index: TextIndex, text: string): number {
  const { texts, hashes, slots } = index;
  const hash = hashOf(text);
  const last = slots.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] as number;
    if (number === EMPTY) {
      slots[slot] = texts.length;
      return add(index, text, hash);
    }
    if (hashes[number] === hash && texts[number] === text) return number;
  }
}

function add(index: TextIndex, text: string, hash: number): number {
  const number = index.texts.push(text) - 1;
  index.hashes[number] = hash;
  if (index.texts.length === index.hashes.length) grow(index);
  return number;
}

function grow(index: TextIndex): void {
  const hashes = new Int32Array(index.hashes.length * 4);
  hashes.set(index.hashes);
  const slots = new Int32Array(index.slots.length * 4).fill(EMPTY);
  const last = slots.length - 1;
  for (let number = 0; number < index.texts.length; number++) {
    let slot = (hashes[number] as number) & last;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & last;
    slots[slot] = number;
  }
  index.hashes = hashes;
  index.slots = slots;
}

/** FNV-1a over the characters, its upper half folded into the lower one, where the slots are taken from. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
