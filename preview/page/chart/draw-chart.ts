import type { ChartView, SeriesView } from "../../host-worker/view/chart-view";
import { drawBars } from "./draw-bars";
import { drawLines, drawPoints } from "./draw-lines";
import type { Frame } from "./frame";
import { svg } from "./svg";
import { clipped } from "./words";

const INK = "#1F2A37";
const SOFT = "#667085";
const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 18;

/** A chart of the workbook, drawn as Excel would: one kind, its title a sentence. Pixels. */
export function drawChart(chart: ChartView, width: number, height: number): SVGElement {
  const legend = chart.legend === false ? 0 : LEGEND_HEIGHT;
  const isLying = chart.type.startsWith("Bar");
  const frame: Frame = {
    left: isLying ? Math.min(width * 0.35, 140) : chart.valueAxisHidden ? 12 : 56,
    right: width - 16,
    top: TITLE_HEIGHT + 14,
    bottom: height - 22 - legend,
  };
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": chart.altText },
    svg("rect", { width, height, fill: "#FFFFFF" }),
    svg("text", { x: 8, y: 18, "font-size": 12, "font-weight": 600, fill: INK }, clipped(chart.title, width / 6.5)),
    ...plot(chart, frame),
    ...(legend ? legendOf(chart.series, height - 8) : []),
  );
}

function plot(chart: ChartView, frame: Frame): SVGElement[] {
  if (chart.type === "Line") return drawLines(chart, frame);
  if (chart.type === "XYScatter") return drawPoints(chart, frame);
  return drawBars(chart, frame);
}

function legendOf(series: readonly SeriesView[], y: number): SVGElement[] {
  let x = 8;
  return series
    .filter(({ isInvisible }) => !isInvisible)
    .flatMap(({ name, color }) => {
      const at = x;
      x += 24 + name.length * 7;
      return [
        svg("rect", { x: at, y: y - 9, width: 10, height: 10, fill: color ?? SOFT }),
        svg("text", { x: at + 14, y, "font-size": 11, fill: SOFT }, name),
      ];
    });
}
