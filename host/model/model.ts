import type { Book } from "../cells/book";
import type { Sheet } from "../cells/sheet";
import { ApiError, NotEmulated } from "../protocol/api-error";
import type { HostObject } from "../protocol/object-type";

/** Whatever computes the formulas of a book. */
export interface Calculation {
  calculate(): Promise<{ circular: boolean }>;
}

/** A book together with what its objects share: identities and the calculation. */
export class Model {
  #lastId = 0;

  constructor(
    readonly book: Book,
    readonly calculation: Calculation | undefined,
    /** Tables lead to their sheets and sheets to their tables: the way back is given here. */
    readonly worksheetOf: (model: Model, sheet: Sheet) => HostObject,
    /** Whether a failure was made to happen, so that the sheets are not what a build leaves. */
    private readonly isHalfBuilt: () => boolean = () => false,
  ) {}

  /** An identity no sheet, chart, rule or part of the book has, in the shape of Excel's. */
  newId(): string {
    const taken = new Set([
      ...this.book.sheets.flatMap((sheet) => [
        sheet.id,
        ...sheet.charts.map((chart) => chart.id),
        ...sheet.conditionalFormats.map((format) => format.id),
      ]),
      ...this.book.customXmlParts.map((part) => part.id),
    ]);
    let id: string;
    do {
      this.#lastId += 1;
      id = `{00000000-0001-0000-0000-${this.#lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
    } while (taken.has(id));
    return id;
  }

  /** Tables or names changed: what formulas mean may be different now. */
  structureChanged(): void {
    for (const sheet of this.book.sheets) sheet.structureChanged = true;
  }

  /**
   * To be awaited before values are read: formulas calculate when someone looks, not at every write.
   * A circular reference, which Excel answers with a warning and 0, is an error here, since no sheet of ours may have one; but
   * not while half a build is put back.
   */
  async calculated(): Promise<void> {
    const { sheets } = this.book;
    const isPending = sheets.some((sheet) => sheet.dirty.length > 0 || sheet.structureChanged);
    const hasFormulas = sheets.some((sheet) => sheet.formulas.size > 0 || sheet.spilled.size > 0);
    if (!isPending || !hasFormulas) return;
    if (!this.calculation) throw new NotEmulated("values of formulas without a calculation");
    const { circular } = await this.calculation.calculate();
    if (circular && !this.isHalfBuilt()) throw new ApiError("EmulatorLint", "The workbook has a circular reference.");
  }

  isInBook(sheet: Sheet): boolean {
    return this.book.sheets.includes(sheet);
  }
}
