/** The grid with its charts. Its code is large, and so is loaded while the host makes the workbook and the pane opens beside it. */
import type { FUniver } from "@univerjs/core/facade";
import type { BookUpdate } from "../host-worker/view/sheet-view";
import { ChartLayer } from "./chart/chart-layer";
import { Grid, type GridOptions } from "./grid/grid";

declare global {
  interface Window {
    /** What the grid shows, for tests and the curious. */
    gridApi: FUniver;
  }
}

export interface Sheet {
  clear(): void;
  toggleDark(isDark: boolean): void;
}

export function openSheet(updates: MessagePort, frame: HTMLElement, options: GridOptions): Sheet {
  const grid = new Grid(options);
  const charts = new ChartLayer(grid, frame);
  window.gridApi = grid.api;
  markWhenDrawn(grid.api);
  updates.onmessage = ({ data }: MessageEvent<BookUpdate>) => {
    grid.show(data);
    charts.show(data);
  };
  return {
    clear: () => {
      grid.clear();
      charts.clear();
    },
    toggleDark: (isDark) => grid.api.toggleDarkMode(isDark),
  };
}

/** Notes for benchmarks when the first workbook has been drawn. */
function markWhenDrawn(api: FUniver): void {
  const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage < api.Enum.LifecycleStages.Rendered) return;
    waiting.dispose();
    requestAnimationFrame(() => setTimeout(() => performance.mark("shown")));
  });
}
