/** The preview's grid: shows what the host tells it, calculates nothing, and reports what the user types. */
import { type ICellData, type ILanguagePack, type IStyleData, LocaleType, type Nullable, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { TypedEntry } from "../../../host/model/range/type-entries";
import type { Language } from "../../../src/text/language";
import type { BookUpdate, FrameView, SheetUpdate } from "../../host-worker/view/sheet-view";
import { styleData } from "./style-data";
import { type CellMatrix, cellMatrix, worksheetData } from "./worksheet-data";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  /** The grid's own, in that language. */
  readonly words: ILanguagePack;
  readonly isDark: boolean;
  readonly onType: (sheetId: string, entries: readonly TypedEntry[]) => void;
  readonly onActivate: (sheetId: string) => void;
}

interface Shown {
  /** The grid's own: another workbook may have a sheet of the same id. */
  readonly gridId: string;
  frame: FrameView;
  readonly cells: CellMatrix;
}

const BOOK = "book";
/** Changes that come from the host are no edits, and no steps of the grid's undo. */
const FROM_HOST = { onlyLocal: true, fromHost: true };

export class Grid {
  readonly api: FUniver;
  readonly #shown = new Map<string, Shown>();
  /** Sheets of the workbook that was open before; they leave once another has come. */
  #leaving: Shown[] = [];
  #sheets = 0;
  #styles: IStyleData[] = [];

  constructor(private readonly options: GridOptions) {
    const locale = options.language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;
    const univer = new Univer({
      locale,
      locales: { [locale]: options.words },
      darkMode: options.isDark,
    });
    const preset = UniverSheetsCorePreset({
      container: options.container,
      toolbar: false,
      contextMenu: false,
      footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    });
    for (const given of preset.plugins) {
      const [plugin, config] = Array.isArray(given) ? given : [given, undefined];
      univer.registerPlugin(
        plugin,
        plugin === UniverFormulaEnginePlugin ? { ...config, notExecuteFormula: true } : config,
      );
    }
    this.api = FUniver.newAPI(univer);
    this.api.onCommandExecuted(({ id, params }, options) => {
      if (
        id === SetRangeValuesMutation.id &&
        !options?.fromFormula &&
        !(options as typeof FROM_HOST | undefined)?.fromHost
      )
        this.#typed(params as TypedMutation);
    });
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const id = this.sheetOf(activeSheet.getSheetId());
      if (id !== undefined) options.onActivate(id);
    });
  }

  /** Another workbook was opened: the next update holds all of it. */
  clear(): void {
    this.#leaving = [...this.#shown.values()];
    this.#shown.clear();
    this.#styles = [];
  }

  show({ looks, sheets, order, active }: BookUpdate): void {
    this.#styles.push(...looks.map(styleData));
    if (!this.api.getWorkbook(BOOK)) {
      for (const sheet of sheets) this.#remember(sheet);
      this.#create(order);
    } else {
      for (const sheet of sheets) this.#change(sheet, order);
      for (const [id, shown] of this.#shown) {
        if (order.includes(id)) continue;
        this.#leaving.push(shown);
        this.#shown.delete(id);
      }
      for (const { gridId } of this.#leaving.splice(0)) this.#remove(gridId);
    }
    this.#activate(this.#shown.get(active)?.gridId);
  }

  #create(order: readonly string[]): void {
    const sheets = order.flatMap((id) => {
      const shown = this.#shown.get(id);
      return shown ? worksheetData(shown.gridId, shown.frame, this.#styled(shown.cells)) : [];
    });
    this.api.createWorkbook({
      id: BOOK,
      name: BOOK,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    });
  }

  #activate(gridId: string | undefined): void {
    const book = this.api.getActiveWorkbook();
    if (book && gridId !== undefined && book.getActiveSheet().getSheetId() !== gridId) book.setActiveSheet(gridId);
  }

  #remember({ id, frame, cells }: SheetUpdate): Shown | undefined {
    const known = this.#shown.get(id);
    const shown = known ?? (frame && { gridId: this.#newId(), frame, cells: {} });
    if (!shown) return undefined;
    if (frame) shown.frame = frame;
    for (const [row, columns] of Object.entries(cells ? cellMatrix(cells) : {}))
      shown.cells[Number(row)] = { ...shown.cells[Number(row)], ...columns };
    this.#shown.set(id, shown);
    return shown;
  }

  #newId(): string {
    this.#sheets += 1;
    return `sheet${this.#sheets}`;
  }

  /** A sheet whose frame changed is put in anew; else its changed cells are. */
  #change(update: SheetUpdate, order: readonly string[]): void {
    const { id, frame, cells } = update;
    const before = this.#shown.get(id);
    const shown = this.#remember(update);
    if (!shown) return;
    if (frame) {
      if (before) this.#remove(before.gridId);
      const sheet = worksheetData(shown.gridId, shown.frame, this.#styled(shown.cells));
      this.#mutate(InsertSheetMutation.id, { unitId: BOOK, index: order.indexOf(id), sheet });
    } else if (cells) {
      const cellValue = this.#styled(cellMatrix(cells));
      this.#mutate(SetRangeValuesMutation.id, { unitId: BOOK, subUnitId: shown.gridId, cellValue });
    }
  }

  /** A copy, which the grid may keep, with looks in place of their numbers. */
  #styled(cells: CellMatrix): CellMatrix {
    const styled: CellMatrix = {};
    for (const [row, columns] of Object.entries(cells)) {
      const copies: CellMatrix[number] = {};
      for (const [column, cell] of Object.entries(columns))
        copies[Number(column)] = { ...cell, s: this.#styles[Number(cell.s ?? -1)] ?? null };
      styled[Number(row)] = copies;
    }
    return styled;
  }

  #remove(gridId: string): void {
    this.#mutate(RemoveSheetMutation.id, { unitId: BOOK, subUnitId: gridId, subUnitName: "" });
  }

  #mutate(id: string, parameters: object): void {
    this.api.syncExecuteCommand(id, parameters, FROM_HOST);
  }

  #typed({ subUnitId, cellValue }: TypedMutation): void {
    const entries: TypedEntry[] = [];
    for (const [row, columns] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const text = typedText(cell);
        if (text !== undefined) entries.push({ row: Number(row), column: Number(column), text });
      }
    const id = this.sheetOf(subUnitId);
    if (id !== undefined && entries.length > 0) this.options.onType(id, entries);
  }

  /** The workbook's id of a sheet of the grid. */
  sheetOf(gridId: string): string | undefined {
    return [...this.#shown].find(([, shown]) => shown.gridId === gridId)?.[0];
  }
}

interface TypedMutation {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/** Undefined where only the look of the cell changed. */
function typedText(cell: Nullable<ICellData>): TypedEntry["text"] | undefined {
  if (!cell) return "";
  if (cell.f) return cell.f;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (!("v" in cell)) return undefined;
  if (cell.v === null || cell.v === undefined) return "";
  return cell.t === 3 ? Boolean(cell.v) : cell.v;
}
