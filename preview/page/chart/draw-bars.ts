import type { ChartView, SeriesView } from "../../host-worker/view/chart-view";
import type { Frame } from "./frame";
import { scaleOf } from "./scale";
import { svg } from "./svg";
import { formatted, labelOf } from "./words";

const SOFT = "#667085";
const RULE = "#D0D5DD";
/** Of the room of one category, what stays free. */
const GAP = 0.35;

/** Columns, and bars that lie on their side, beside or upon each other. */
export function drawBars(chart: ChartView, frame: Frame): SVGElement[] {
  const isLying = chart.type.startsWith("Bar");
  const isStacked = chart.type.endsWith("Stacked");
  const { series } = chart;
  const count = Math.max(...series.map(({ values }) => values.length), 1);
  const tops = isStacked ? stackTops(series, count) : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const scale = isLying ? scaleOf(tops, frame.left, frame.right - 40) : scaleOf(tops, frame.bottom, frame.top);
  const room = (isLying ? frame.bottom - frame.top : frame.right - frame.left) / count;
  const start = (index: number) =>
    isLying ? frame.top + (chart.categoriesReversed ? index : count - 1 - index) * room : frame.left + index * room;
  const drawn: SVGElement[] = [];
  if (!isLying && !chart.valueAxisHidden) {
    for (const tick of scale.ticks)
      drawn.push(
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
          formatted(tick, chart.valueFormat),
        ),
      );
  }
  for (let index = 0; index < count; index++) {
    let [above, below] = [0, 0];
    for (const [position, one] of series.entries()) {
      const value = one.values[index] ?? 0;
      const base = isStacked ? (value < 0 ? below : above) : 0;
      if (isStacked && value < 0) below += value;
      else if (isStacked) above += value;
      if (one.isInvisible || one.values[index] == null) continue;
      const thick = (room * (1 - GAP)) / (isStacked ? 1 : series.length);
      const across = start(index) + (room * GAP) / 2 + (isStacked ? 0 : position * thick);
      const [from, to] = [scale.place(base), scale.place(base + value)];
      const [low, long] = [Math.min(from, to), Math.abs(to - from)];
      const fill = one.color ?? SOFT;
      drawn.push(
        isLying
          ? svg("rect", { x: low, y: across, width: long, height: thick, fill })
          : svg("rect", { x: across, y: low, width: thick, height: long, fill }),
      );
      if (one.hasLabels) {
        const text = formatted(value, chart.valueFormat);
        drawn.push(
          isLying
            ? svg("text", { x: to + 4, y: across + thick / 2 + 4, "font-size": 10, fill: SOFT }, text)
            : svg(
                "text",
                { x: across + thick / 2, y: low - 4, "font-size": 10, "text-anchor": "middle", fill: SOFT },
                text,
              ),
        );
      }
    }
    const label = labelOf(series[0], index, isLying ? frame.left / 6.5 : Math.max(3, room / 6));
    const every = isLying ? 1 : Math.ceil(count / Math.max(1, Math.floor((frame.right - frame.left) / 46)));
    if (index % every === 0)
      drawn.push(
        isLying
          ? svg(
              "text",
              { x: frame.left - 6, y: start(index) + room / 2 + 4, "font-size": 10, "text-anchor": "end", fill: SOFT },
              label,
            )
          : svg(
              "text",
              {
                x: start(index) + room / 2,
                y: frame.bottom + 14,
                "font-size": 10,
                "text-anchor": "middle",
                fill: SOFT,
              },
              label,
            ),
      );
  }
  const zero = scale.place(0);
  drawn.push(
    isLying
      ? svg("line", { x1: zero, x2: zero, y1: frame.top, y2: frame.bottom, stroke: RULE })
      : svg("line", { x1: frame.left, x2: frame.right, y1: zero, y2: zero, stroke: RULE }),
  );
  return drawn;
}

/** How high the stacks reach, up and down. */
function stackTops(series: readonly SeriesView[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const values = series.map(({ values }) => values[index] ?? 0);
    const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  }).flat();
}
