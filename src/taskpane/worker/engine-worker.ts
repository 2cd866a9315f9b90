// The script of the worker: the engine and the sheets, away from the pane's thread.
import type { FromWorker, Line, ToWorker } from "./messages";
import { serveComputation } from "./serve-computation";

serveComputation(self as unknown as Line<FromWorker, ToWorker>);
