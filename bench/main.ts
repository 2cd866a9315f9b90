import { cpus } from "node:os";
import { benchSpreadsheet } from "./against-spreadsheet";
import { benchBookBuild } from "./book-build";
import { benchBrowser } from "./browser";
import { orderTable, shapeOf } from "./order-table";
import { benchReview } from "./review";
import { benchSegmentCall } from "./segment-call";

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
benchReview();

// Without faults: a spreadsheet's formulas cannot repair cells, and both shall give the same figures.
const shape = { ...shapeOf(100_000), hasFaults: false };
console.log();
const segments = benchSegmentCall(shape);
console.log();
await benchSpreadsheet(orderTable(shape), segments);
console.log();
await benchBookBuild();
console.log();
await benchBrowser();
