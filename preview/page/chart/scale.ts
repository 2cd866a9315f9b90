/** Maps values to pixels, over round steps that hold all of them. */
export interface Scale {
  readonly ticks: readonly number[];
  place(value: number): number;
}

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them; from zero where bars stand on it. */
export function scaleOf(values: readonly number[], from: number, to: number, { zero = true, count = 5 } = {}): Scale {
  const lowest = Math.min(...values, ...(zero ? [0] : []));
  const highest = Math.max(...values, ...(zero ? [0] : []));
  const step = roundStep((highest - lowest || 1) / count);
  const first = Math.floor(lowest / step) * step;
  const last = Math.ceil(highest / step) * step || step;
  return {
    ticks: Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step),
    place: (value) => from + ((value - first) / (last - first || 1)) * (to - from),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}
