const EMPTY = -1;

/**
 * Numbers texts in the order in which they are met: equal texts have one number. What a Map from text to number does, but a
 * Map reads every text again whenever it grows, which for the hundreds of thousands of order numbers of a large table takes
 * most of the time; here the hashes are kept beside the texts.
 */
export class TextIndex {
  /** Number and text: texts[numberOf(text)] is the text. */
  readonly texts: string[] = [];
  private hashes = new Int32Array(32);
  /** Open addressing with linear probing; always at least half of the slots are empty. */
  private slots = new Int32Array(64).fill(EMPTY);

  /** The number of a text; a text not met before gets the next one, the length of `texts`. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] as number;
      if (number === EMPTY) {
        this.slots[slot] = this.texts.length;
        return this.add(text, hash);
      }
      if (this.hashes[number] === hash && this.texts[number] === text) return number;
    }
  }

  private add(text: string, hash: number): number {
    const number = this.texts.push(text) - 1;
    this.hashes[number] = hash;
    if (this.texts.length === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 4);
    hashes.set(this.hashes);
    const slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
    const last = slots.length - 1;
    for (let number = 0; number < this.texts.length; number++) {
      let slot = (hashes[number] as number) & last;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & last;
      slots[slot] = number;
    }
    this.hashes = hashes;
    this.slots = slots;
  }
}

/** FNV-1a over the characters, its upper half folded into the lower one, where the slots are taken from. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
