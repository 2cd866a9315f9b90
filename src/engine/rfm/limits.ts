import { EngineError } from "../errors";
import { defaultSettings, type Settings } from "../settings/settings";

/** The recency (days) or the frequency (orders in 12 months) that bounds each tier. */
interface TierBounds {
  readonly high: number;
  readonly potential: number;
  readonly dormant: number;
  readonly low: number;
}

export interface TierLimits {
  readonly recency: TierBounds;
  readonly frequency: TierBounds;
  /** Share of customers, counted from the largest amount, that is "top", and from the smallest that is "bottom". */
  readonly top: number;
  readonly bottom: number;
  /** Customers between the tiers stay unclassified instead of joining the nearest one. */
  readonly isStrict: boolean;
}

type BoundKey = `rfm.${"r" | "f"}_${keyof TierBounds}`;

/** What each limit is of the cycle: recency so many times it, frequency that part of the cycles in a year. */
const scales = {
  "rfm.r_high": (cycle) => cycle,
  "rfm.r_potential": (cycle) => 2 * cycle,
  "rfm.r_dormant": (cycle) => 3 * cycle,
  "rfm.r_low": (cycle) => 6 * cycle,
  "rfm.f_high": (cycle) => orders(365 / cycle),
  "rfm.f_potential": (cycle) => orders(365 / cycle / 3),
  "rfm.f_dormant": (cycle) => orders(365 / cycle / 6),
  "rfm.f_low": (cycle) => orders(365 / cycle / 12),
} as const satisfies Record<BoundKey, (cycle: number) => number>;

/** Days between orders for which the default limits are made. */
const DEFAULT_CYCLE = 30;

function orders(count: number): number {
  return Math.max(1, Math.round(count));
}

/**
 * The limits that decide the tiers. `rfm.cycle` other than 30 days sets all eight; a limit that was itself changed from its
 * default keeps the user's value. `bookCycle` answers "auto" with the rhythm of the order book: undefined where no
 * customer has one (then 30 stands), and left out where there are no orders to ask.
 */
export function tierLimits(settings: Settings, bookCycle?: () => number | undefined): TierLimits {
  const cycle = cycleDays(settings, bookCycle);
  const limit = (key: BoundKey) =>
    cycle === DEFAULT_CYCLE || settings[key] !== defaultSettings[key] ? settings[key] : scales[key](cycle);
  return {
    recency: {
      high: limit("rfm.r_high"),
      potential: limit("rfm.r_potential"),
      dormant: limit("rfm.r_dormant"),
      low: limit("rfm.r_low"),
    },
    frequency: {
      high: limit("rfm.f_high"),
      potential: limit("rfm.f_potential"),
      dormant: limit("rfm.f_dormant"),
      low: limit("rfm.f_low"),
    },
    top: settings["rfm.m_top"],
    bottom: settings["rfm.m_bottom"],
    isStrict: settings["rfm.gaps"] === "strict",
  };
}

function cycleDays(settings: Settings, bookCycle?: () => number | undefined): number {
  const cycle = settings["rfm.cycle"];
  if (cycle !== "auto") return cycle;
  if (!bookCycle) throw new EngineError("cycleNeedsOrders", "settings");
  return bookCycle() ?? DEFAULT_CYCLE;
}
