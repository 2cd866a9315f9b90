import type { ChartView, SeriesView } from "../../host-worker/view/chart-view";
import type { Frame } from "./frame";
import { type Scale, scaleOf } from "./scale";
import { svg } from "./svg";
import { formatted, labelOf } from "./words";

const SOFT = "#667085";
const RULE = "#D0D5DD";

export function drawLines(chart: ChartView, frame: Frame): SVGElement[] {
  const { series } = chart;
  const count = Math.max(...series.map(({ values }) => values.length), 1);
  const scale = scaleOf(numbersOf(series), frame.bottom, frame.top);
  const across = (index: number) => frame.left + ((index + 0.5) / count) * (frame.right - frame.left);
  const every = Math.ceil(count / Math.max(1, Math.floor((frame.right - frame.left) / 46)));
  const labels = Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every).map((index) =>
    svg(
      "text",
      { x: across(index), y: frame.bottom + 14, "font-size": 10, "text-anchor": "middle", fill: SOFT },
      labelOf(series[0], index, 8),
    ),
  );
  const lines = series.map(({ values, color, isDashed }) =>
    svg("path", {
      d: pathOf(values.map((value, index) => (value === null ? null : [across(index), scale.place(value)]))),
      fill: "none",
      stroke: color ?? SOFT,
      "stroke-width": 2,
      ...(isDashed && { "stroke-dasharray": "5 4" }),
    }),
  );
  return [...axis(scale, chart, frame), ...labels, ...lines];
}

/** A scatter: both axes are values. */
export function drawPoints(chart: ChartView, frame: Frame): SVGElement[] {
  const { series } = chart;
  const lefts = series.flatMap(({ categories }) => categories.filter((value) => typeof value === "number"));
  const across = scaleOf(lefts, frame.left, frame.right, { zero: false });
  const scale = scaleOf(numbersOf(series), frame.bottom, frame.top);
  const labels = across.ticks.map((tick) =>
    svg(
      "text",
      { x: across.place(tick), y: frame.bottom + 14, "font-size": 10, "text-anchor": "middle", fill: SOFT },
      formatted(tick, series[0]?.categoryFormat),
    ),
  );
  const points = series.flatMap(({ values, categories, color }) =>
    values.flatMap((value, index) => {
      const at = categories[index];
      if (value === null || typeof at !== "number") return [];
      return svg("circle", {
        cx: across.place(at),
        cy: scale.place(value),
        r: 4,
        fill: color ?? SOFT,
        "fill-opacity": 0.8,
      });
    }),
  );
  return [...axis(scale, chart, frame), ...labels, ...points];
}

function axis(scale: Scale, { valueAxisHidden, valueFormat }: ChartView, frame: Frame): SVGElement[] {
  if (valueAxisHidden) return [];
  return scale.ticks.flatMap((tick) => [
    svg("line", {
      x1: frame.left,
      x2: frame.right,
      y1: scale.place(tick),
      y2: scale.place(tick),
      stroke: RULE,
      "stroke-width": 0.5,
    }),
    svg(
      "text",
      { x: frame.left - 6, y: scale.place(tick) + 4, "font-size": 10, "text-anchor": "end", fill: SOFT },
      formatted(tick, valueFormat),
    ),
  ]);
}

const numbersOf = (series: readonly SeriesView[]): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** A gap in the values is a gap in the line. */
function pathOf(points: readonly (readonly number[] | null)[]): string {
  let pen = "M";
  return points
    .map((point) => {
      const part = point ? `${pen}${point.join(" ")}` : "";
      pen = point ? "L" : "M";
      return part;
    })
    .join("");
}
