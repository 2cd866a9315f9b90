/** What a formula reads, and its calculation, by Univer's interpreter. */
import type { IUnitRange } from "@univerjs/core";
import type { IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/sheet";
import type { FormulaCell, FormulaNode } from "./formula-cells";
import type { Reading } from "./reading-order";

/** Univer's numbers for the parts of a parsed formula (NodeType, which it does not publish). */
const REFERENCE = 1;
const FUNCTION = 4;
const UNION = 10;
const PREFIX = 11;
const SUFFIX = 12;

interface Parts {
  /** References as they are written, among them unions such as A1:B2 of two parts. */
  readonly references: readonly FormulaNode[];
  /** Functions that give a reference, as OFFSET. */
  readonly addresses: readonly FormulaNode[];
}

export class FormulaReading implements Reading {
  readonly #parts = new Map<FormulaNode, Parts>();

  constructor(
    private readonly unit: string,
    private readonly runtime: IFormulaRuntimeService,
    private readonly interpreter: Interpreter,
  ) {}

  rangesOf(cell: FormulaCell): IUnitRange[] {
    return this.#rangesOf(cell, this.#partsOf(cell.node).references);
  }

  calculatedRangesOf(cell: FormulaCell): IUnitRange[] {
    return this.#rangesOf(cell, this.#partsOf(cell.node).addresses);
  }

  calculate(cell: FormulaCell): void {
    this.#moveTo(cell);
    this.runtime.setRuntimeData(this.#execute(cell, cell.node));
    cell.node.resetCalculationState();
  }

  #rangesOf(cell: FormulaCell, nodes: readonly FormulaNode[]): IUnitRange[] {
    if (nodes.length === 0) return [];
    this.#moveTo(cell);
    return nodes.flatMap((node) => {
      const value = this.#execute(cell, node);
      node.setValue(null);
      return value.isReferenceObject() ? value.toUnitRange() : [];
    });
  }

  #moveTo({ row, column, sheetId }: FormulaCell): void {
    this.runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheetId, this.unit);
  }

  #execute({ rowsFromFirst }: FormulaCell, node: FormulaNode) {
    return this.interpreter.execute({ node, refOffsetX: 0, refOffsetY: rowsFromFirst });
  }

  #partsOf(node: FormulaNode): Parts {
    const known = this.#parts.get(node);
    if (known) return known;
    const references: FormulaNode[] = [];
    const addresses: FormulaNode[] = [];
    collectReferences(node, references);
    collectAddresses(node, addresses);
    const parts = { references, addresses };
    this.#parts.set(node, parts);
    return parts;
  }
}

function collectReferences(node: FormulaNode, found: FormulaNode[]): void {
  for (const child of node.getChildren()) {
    const isWhole = isCombined(child);
    if (isWhole || child.nodeType === REFERENCE) found.push(child);
    if (!isWhole) collectReferences(child, found);
    else if (child.nodeType === UNION)
      for (const part of child.getChildren()) if (givesAddress(part)) collectReferences(part, found);
  }
}

function collectAddresses(node: FormulaNode, found: FormulaNode[]): void {
  for (const child of node.getChildren()) {
    if (givesAddress(child)) found.push(child);
    else collectAddresses(child, found);
  }
}

const givesAddress = (node: FormulaNode): boolean => node.nodeType === FUNCTION && node.isAddress();

/** A reference that is made of others: A1:OFFSET(…), @A1:A5, A1#. */
const isCombined = (node: FormulaNode): boolean =>
  node.nodeType === UNION ||
  (node.nodeType === PREFIX && node.getToken() === "@") ||
  (node.nodeType === SUFFIX && node.getToken() === "#");
