import { requireFinite } from "../require";
import type { Label, ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import type { PairwiseMatrix } from "./pairwise-matrix";

/**
 * Saaty's random index for 3 to 10 KPIs: the mean consistency index of random matrices (T. L. Saaty, The Analytic Hierarchy
 * Process, 1980, from scales of 1 to 9). Larger matrices take the last.
 */
export const randomIndex = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;
const FIRST_SIZE = 3;

const STEPS = 1000;
const SETTLED = 1e-15;

export interface PairwiseWeights {
  /** Fractions that add up to 1, in the order of the rows. */
  readonly weights: readonly number[];
  /** 0 where all comparisons agree with each other; from 10% on they are to be made again. */
  readonly consistencyRatio: number;
}

/**
 * Weights from pairwise comparison by the analytic hierarchy process (T. L. Saaty, A scaling method for priorities in
 * hierarchical structures, 1977): the principal eigenvector, scaled to 1, by power iteration from the geometric means of the
 * rows, which for a consistent matrix is the eigenvector already. Consistency ratio = (λmax − n) ÷ (n − 1) ÷ random index; one
 * or two KPIs are always consistent.
 *
 * {1, 2; 1/2, 1} gives 2/3 and 1/3.
 */
export function pairwiseWeights(matrix: PairwiseMatrix): PairwiseWeights {
  const size = matrix.length;
  let weights = scaled(matrix.map((row) => Math.exp(sumOf(row.map(Math.log)) / size)));
  for (let step = 0, change = 1; step < STEPS && change > SETTLED; step++) {
    const next = scaled(times(matrix, weights));
    change = Math.max(...next.map((weight, place) => Math.abs(weight - (weights[place] as number))));
    weights = next;
  }
  if (size < FIRST_SIZE) return { weights, consistencyRatio: 0 };
  // The weights add up to 1, so the product adds up to the eigenvalue.
  const eigenvalue = requireFinite("pairwise", sumOf(times(matrix, weights)));
  const index = randomIndex[Math.min(size - FIRST_SIZE, randomIndex.length - 1)] as number;
  const ratio = (eigenvalue - size) / (size - 1) / index;
  return { weights, consistencyRatio: Math.max(0, round9(ratio)) };
}

export interface PairwiseRow {
  readonly name: string | Label | readonly Label[];
  /** The consistency ratio in the last row. */
  readonly weight: number;
}

export const pairwiseTable: ResultTable<PairwiseRow> = {
  id: "pairwise",
  columns: [
    { id: "kpi", kind: "text", value: (row) => row.name },
    { id: "weight", kind: "percent", value: (row) => row.weight },
  ],
};

/** A row a KPI, numbered where it has no name; the consistency ratio last, with a warning above the setting kpi.max_cr. */
export function pairwiseRows(
  { weights, consistencyRatio }: PairwiseWeights,
  names: readonly string[],
  settings: Settings,
): PairwiseRow[] {
  const isConsistent = consistencyRatio <= settings["kpi.max_cr"];
  const rows = weights.map((weight, place) => ({
    name: names[place] || { label: "kpi.numbered", parameters: { number: place + 1 } },
    weight,
  }));
  const ratio = [{ label: "kpi.consistencyRatio" }, ...(isConsistent ? [] : [{ label: "kpi.inconsistent" }])];
  return [...rows, { name: ratio, weight: consistencyRatio }];
}

function times(matrix: PairwiseMatrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, entry, place) => sum + entry * (vector[place] as number), 0));
}

function scaled(vector: readonly number[]): number[] {
  const sum = requireFinite("pairwise", sumOf(vector));
  return vector.map((value) => value / sum);
}
