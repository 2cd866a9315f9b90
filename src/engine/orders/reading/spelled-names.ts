import { NONE } from "../orders";
import { cleanName, keyOf } from "./name";
import { TextIndex } from "./text-index";

/** Names that are met in one spelling or several: spellings and names are numbered in the order in which they are met. */
export class SpelledNames {
  private readonly spellings = new TextIndex();
  private known = 0;
  /**
   * Undefined as long as every text is clean and its own key, as order numbers mostly are: spellings and names are the same
   * then, and one list of hundreds of thousands of texts does instead of four.
   */
  private apart: { readonly names: TextIndex; readonly shown: string[]; readonly nameOf: number[] } | undefined;

  spellingOf(text: string): number {
    const spelling = this.spellings.numberOf(text);
    if (spelling === this.known) {
      this.known++;
      this.add(text);
    }
    return spelling;
  }

  /** NONE for a text of nothing but spaces. */
  nameOf(spelling: number): number {
    return this.apart === undefined ? spelling : (this.apart.nameOf[spelling] as number);
  }

  /** By spelling. */
  get typed(): readonly string[] {
    return this.spellings.texts;
  }

  /** By spelling. */
  get shown(): readonly string[] {
    return this.apart?.shown ?? this.spellings.texts;
  }

  /** By name. */
  get keys(): readonly string[] {
    return (this.apart?.names ?? this.spellings).texts;
  }

  private add(text: string): void {
    const clean = cleanName(text);
    const key = keyOf(clean);
    if (this.apart === undefined) {
      if (clean === text && key === text && clean !== "") return;
      const before = this.spellings.texts.slice(0, -1);
      const names = new TextIndex();
      this.apart = { names, shown: before, nameOf: before.map((same) => names.numberOf(same)) };
    }
    this.apart.shown.push(clean);
    this.apart.nameOf.push(clean === "" ? NONE : this.apart.names.numberOf(key));
  }
}
