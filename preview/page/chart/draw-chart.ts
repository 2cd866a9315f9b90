import type { ChartView, SeriesView } from "../../host-worker/view/chart-view";
import { drawBars } from "./draw-bars";
import { drawLines, drawPoints } from "./draw-lines";
import type { Frame } from "./frame";
import { svg } from "./svg";
import { clipped, widthOf } from "./words";

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
    ...(legend ? legendOf(chart.series, width, height - 8) : []),
  );
}

function plot(chart: ChartView, frame: Frame): SVGElement[] {
  if (chart.type === "Line") return drawLines(chart, frame);
  if (chart.type === "XYScatter") return drawPoints(chart, frame);
  return drawBars(chart, frame);
}

const LEGEND_SIZE = 11;
const KEY_WIDTH = 14;
const KEY_GAP = 12;

function legendOf(series: readonly SeriesView[], width: number, y: number): SVGElement[] {
  let x = 8;
  const shown = series.filter(({ isInvisible }) => !isInvisible);
  const room = (width - x) / shown.length - KEY_WIDTH - KEY_GAP;
  return shown
    .map(({ name, color }) => ({ name: clipped(name, (room / widthOf(name, LEGEND_SIZE)) * name.length), color }))
    .flatMap(({ name, color }) => {
      const at = x;
      x += KEY_WIDTH + widthOf(name, LEGEND_SIZE) + KEY_GAP;
      return [
        svg("rect", { x: at, y: y - 9, width: 10, height: 10, fill: color ?? SOFT }),
        svg("text", { x: at + KEY_WIDTH, y, "font-size": LEGEND_SIZE, fill: SOFT }, name),
      ];
    });
}
