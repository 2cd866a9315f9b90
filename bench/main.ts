import { cpus } from "node:os";
import { benchSpreadsheet } from "./against-spreadsheet";
import { benchBookBuild } from "./book-build";
import { benchBrowser } from "./browser";
import { orderTable, shapeOf } from "./order-table";
import { benchReview } from "./review";
import { benchSegmentCall } from "./segment-call";

/** The parts of the report, in order; `npm run bench -- browser` measures one alone. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  review: benchReview,
  spreadsheet: async () => {
    // Without faults: a spreadsheet's formulas cannot repair cells, and both shall give the same figures.
    const shape = { ...shapeOf(100_000), hasFaults: false };
    const segments = benchSegmentCall(shape);
    console.log();
    await benchSpreadsheet(orderTable(shape), segments);
  },
  build: benchBookBuild,
  browser: benchBrowser,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, bench] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log();
  await bench();
}
