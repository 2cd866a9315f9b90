import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ChartView } from "../../host-worker/view/chart-view";
import type { BookUpdate } from "../../host-worker/view/sheet-view";
import type { Grid } from "../grid/grid";
import { pixels } from "../grid/worksheet-data";
import { drawChart } from "./draw-chart";

/** Charts over the grid: they lie where the workbook has them and move with its cells. */
export class ChartLayer {
  readonly #charts = new Map<string, readonly ChartView[]>();
  readonly #layer = document.createElement("div");
  #drawn: { readonly sheet: string; readonly charts: readonly ChartView[] } | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly container: HTMLElement,
  ) {
    const { api } = grid;
    this.#layer.className = "charts";
    container.append(this.#layer);
    api.addEvent(api.Event.Scroll, () => this.#place());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.#place());
    new ResizeObserver(() => this.#place()).observe(container);
  }

  clear(): void {
    this.#charts.clear();
    this.#place();
  }

  show({ sheets, order }: BookUpdate): void {
    for (const { id, charts } of sheets) if (charts) this.#charts.set(id, charts);
    for (const id of this.#charts.keys()) if (!order.includes(id)) this.#charts.delete(id);
    this.#place();
  }

  /** The grid tells where a cell lies; the charts' corner is the first cell's. */
  #place(): void {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const id = (sheet && this.grid.sheetOf(sheet.getSheetId())) ?? "";
    const charts = this.#charts.get(id) ?? [];
    this.#draw(id, charts);
    if (!sheet || charts.length === 0) return;
    const canvas = this.container.querySelector("canvas[id^='univer-sheet-main-canvas']");
    const bounds = canvas?.getBoundingClientRect();
    const home = this.container.getBoundingClientRect();
    if (!bounds) return;
    const { x, y } = scrolled(sheet);
    Object.assign(this.#layer.style, {
      left: `${bounds.left - home.left + HEADERS.width}px`,
      top: `${bounds.top - home.top + HEADERS.height}px`,
      width: `${bounds.width - HEADERS.width}px`,
      height: `${bounds.height - HEADERS.height}px`,
    });
    for (const [index, chart] of charts.entries()) {
      const element = this.#layer.children[index] as HTMLElement;
      element.style.transform = `translate(${pixels(chart.left) - x}px, ${pixels(chart.top) - y}px)`;
    }
  }

  #draw(sheet: string, charts: readonly ChartView[]): void {
    if (this.#drawn?.sheet === sheet && this.#drawn.charts === charts) return;
    this.#drawn = { sheet, charts };
    this.#layer.replaceChildren(
      ...charts.map((chart) => {
        const element = document.createElement("div");
        element.append(drawChart(chart, pixels(chart.width), pixels(chart.height)));
        return element;
      }),
    );
  }
}

/** How far the grid was scrolled, in pixels: it tells by cells, and how far into the first. */
function scrolled(sheet: FWorksheet): { x: number; y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const [corner, first] = [
    sheet.getRange(0, 0).getCellRect(),
    sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect(),
  ];
  return { x: first.x - corner.x + offsetX, y: first.y - corner.y + offsetY };
}

/** Of the grid: the numbers of rows, the letters of columns. */
const HEADERS = { width: 46, height: 20 };
