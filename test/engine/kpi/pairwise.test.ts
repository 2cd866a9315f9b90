import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/engine/cell";
import { readPairwise } from "../../../src/engine/kpi/pairwise-matrix";
import { pairwiseRows, pairwiseWeights } from "../../../src/engine/kpi/pairwise-weights";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";

const weightsOf = (block: readonly (readonly Cell[])[]) => pairwiseWeights(readPairwise(block));
const ratiosOf = (weights: readonly number[]) => weights.map((row) => weights.map((column) => row / column));

const half = [
  [1, 2, 3, 4],
  [0, 1, 2, 3],
  [0, 0, 1, 2],
  [0, 0, 0, 1],
];

describe("weights from pairwise comparison", () => {
  it("are 40, 30, 20, 10% from their exact ratios, with ratio 0 (spec 9.1 T-43)", () => {
    const { weights, consistencyRatio } = weightsOf(ratiosOf([40, 30, 20, 10]));
    expect(weights.map((weight) => Number(weight.toFixed(12)))).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(consistencyRatio).toBe(0);
  });

  it("are 46.7, 27.7, 16.0, 9.5% with ratio 1.1% from the upper half 1 2 3 4 (spec 5.7)", () => {
    const { weights, consistencyRatio } = weightsOf(half);
    expect(weights.map((weight) => Number((weight * 100).toFixed(1)))).toEqual([46.7, 27.7, 16, 9.5]);
    expect(consistencyRatio).toBeCloseTo(0.01147536974, 9);
  });

  it("are those of numpy.linalg.eig for five KPIs that agree less well", () => {
    const { weights, consistencyRatio } = weightsOf([
      [1, 5, null, 7, null],
      [null, 1, null, 3, null],
      [3, 7, 1, 9, 4],
      [null, null, null, 1, null],
      [2, 4, null, 5, 1],
    ]);
    const expected = [
      0.18991644382044973, 0.06142734669095737, 0.5011606823457841, 0.033890522758665866, 0.21360500438414293,
    ];
    weights.forEach((weight, row) => {
      expect(weight).toBeCloseTo(expected[row] as number, 12);
    });
    expect(consistencyRatio).toBeCloseTo(0.06882806036350679, 9);
  });

  it("settle where comparisons contradict each other in a circle (numpy.linalg.eig)", () => {
    const { weights, consistencyRatio } = weightsOf([
      [1, 9, null, 9],
      [null, 1, 9, null],
      [9, null, 1, 9],
      [null, 9, null, 1],
    ]);
    const expected = [0.28303516330958445, 0.22969996726176423, 0.31989247427274314, 0.16737239515590818];
    weights.forEach((weight, row) => {
      expect(weight).toBeCloseTo(expected[row] as number, 9);
    });
    expect(consistencyRatio).toBeCloseTo(3.611760863926489, 8);
  });

  it("are always consistent for one or two KPIs", () => {
    expect(weightsOf([[1]])).toEqual({ weights: [1], consistencyRatio: 0 });
    const { weights, consistencyRatio } = weightsOf([
      [null, 2],
      [null, null],
    ]);
    expect(weights[0]).toBeCloseTo(2 / 3, 12);
    expect(consistencyRatio).toBe(0);
  });

  it("of a consistent matrix are the weights that made it, with ratio 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), (made) => {
        const { weights, consistencyRatio } = weightsOf(ratiosOf(made));
        const sum = made.reduce((all, weight) => all + weight, 0);
        weights.forEach((weight, row) => {
          expect(weight).toBeCloseTo((made[row] as number) / sum, 12);
        });
        expect(consistencyRatio).toBe(0);
      }),
    );
  });

  it("add up to 1, are positive, and solve A·w = λ·w, whatever was compared", () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 7, 9);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(judgement, { minLength: 28, maxLength: 28 }),
        (size, judgements) => {
          const next = judgements.values();
          const upper = Array.from({ length: size }, (_, row) =>
            Array.from({ length: size }, (_, column) =>
              column > row ? (next.next().value as number) : row === column ? 1 : 0,
            ),
          );
          const matrix = readPairwise(upper);
          const { weights, consistencyRatio } = pairwiseWeights(matrix);
          expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 12);
          const times = matrix.map((row) =>
            row.reduce((all, entry, place) => all + entry * (weights[place] as number), 0),
          );
          const eigenvalues = times.map((value, row) => value / (weights[row] as number));
          for (const eigenvalue of eigenvalues) expect(eigenvalue).toBeCloseTo(eigenvalues[0] as number, 6);
          expect(consistencyRatio).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("a matrix of comparisons", () => {
  const refused = (block: readonly (readonly Cell[])[]) => {
    try {
      readPairwise(block);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("fills a blank or 0 with the reciprocal of its mirror cell, under a header or not", () => {
    const rows = [
      [1, "2"],
      [null, 1],
    ];
    const filled = [Float64Array.of(1, 2), Float64Array.of(0.5, 1)];
    expect(readPairwise(rows)).toEqual(filled);
    expect(readPairwise([["Sales", "Training"], ...rows])).toEqual(filled);
  });

  it("lets a comparison and its mirror differ by 1%", () => {
    expect(
      refused([
        [1, 3],
        [0.33, 1],
      ]),
    ).toBeUndefined();
    expect(
      refused([
        [1, 3],
        [0.32, 1],
      ]),
    ).toMatchObject({
      key: "notReciprocal",
      code: "#VALUE!",
      parameters: { row: 2, column: 1, value: 0.32 },
    });
    expect(refused([[2]])).toMatchObject({ key: "notReciprocal", parameters: { row: 1, column: 1, value: 2 } });
  });

  it("is refused unless square", () => {
    expect(refused([[1, 2]])).toMatchObject({ key: "notSquare", code: "#VALUE!", parameters: { rows: 1, columns: 2 } });
  });

  it("is refused with a negative entry, or with both mirror cells empty", () => {
    expect(
      refused([
        [1, -2],
        [-0.5, 1],
      ]),
    ).toMatchObject({ key: "negative", code: "#NUM!" });
    expect(
      refused([
        [1, -2],
        [null, 1],
      ]),
    ).toMatchObject({ key: "negative", code: "#NUM!" });
    expect(
      refused([
        [1, null],
        [0, 1],
      ]),
    ).toMatchObject({
      key: "comparisonMissing",
      code: "#NUM!",
      parameters: { row: 2, column: 1 },
    });
  });

  it("is refused with a cell that is no number, or one too small to turn over", () => {
    expect(
      refused([
        [1, "more"],
        [null, 1],
      ]),
    ).toMatchObject({
      key: "columnNumberExpected",
      parameters: { value: "more", row: 1 },
    });
    expect(
      refused([
        [1, 1e-320],
        [null, 1],
      ]),
    ).toMatchObject({ key: "resultTooLarge", code: "#NUM!" });
  });
});

describe("the rows of weights", () => {
  it("end with the consistency ratio, and number the KPIs that have no name", () => {
    expect(pairwiseRows({ weights: [0.6, 0.4], consistencyRatio: 0.1 }, ["Sales"], defaultSettings)).toEqual([
      { name: "Sales", weight: 0.6 },
      { name: { label: "kpi.numbered", parameters: { number: 2 } }, weight: 0.4 },
      { name: [{ label: "kpi.consistencyRatio" }], weight: 0.1 },
    ]);
  });

  it("ask to compare again above 10%, or what kpi.max_cr says", () => {
    const last = (settings = defaultSettings) =>
      pairwiseRows({ weights: [1], consistencyRatio: 0.1001 }, [], settings).at(-1)?.name;
    expect(last()).toEqual([{ label: "kpi.consistencyRatio" }, { label: "kpi.inconsistent" }]);
    expect(last(settingsWith({ "kpi.max_cr": 0.2 }))).toEqual([{ label: "kpi.consistencyRatio" }]);
  });
});
