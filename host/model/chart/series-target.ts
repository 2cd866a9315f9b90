import type { ChartSeries } from "../../cells/book";
import type { ChartTarget } from "./chart-target";

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}
