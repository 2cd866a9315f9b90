import type { Cell } from "../../engine/cell";
import type { MessageKey, MessageParameters } from "../../engine/errors";
import type { Content, SheetPlan } from "../../sheets/sheet-plan";
import type { BookSummary } from "../build/compute-book";
import type { BuildInputs } from "../build/read-inputs";

/**
 * What pane and worker say to each other. Tables and plans travel in pieces, because whoever receives a message unpacks it in
 * one go, and the pane must never be busy for long.
 */
export type ToWorker =
  /** All inputs but the cells of the order table, which follow in blocks of rows. */
  | { readonly kind: "inputs"; readonly inputs: BuildInputs }
  | { readonly kind: "rows"; readonly columns: readonly (readonly Cell[])[] }
  | { readonly kind: "compute" };

export type FromWorker =
  /** How far the computation is, from 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  /** A plan whose columns are empty: their contents follow, in order, one message a column. */
  | { readonly kind: "plan"; readonly plan: SheetPlan }
  | { readonly kind: "contents"; readonly contents: readonly Content[] }
  | { readonly kind: "done"; readonly summary: BookSummary }
  | {
      readonly kind: "refused";
      readonly key: MessageKey;
      readonly argument: string;
      readonly parameters: MessageParameters;
    }
  | { readonly kind: "failed"; readonly message: string };

/** One end of the line: a Worker, the inside of one, or a MessagePort. */
export interface Line<Said, Heard> {
  postMessage(message: Said): void;
  onmessage: ((event: { readonly data: Heard }) => void) | null;
}
