/** How the kinds of objects that a request can reach are described: as tables, by the wire's PascalCase names. */

/** A scalar property. Reading may have to wait, for a calculation. */
export interface Property<T> {
  get?(target: T): unknown;
  set?(target: T, value: unknown): void;
}

export interface Method<T> {
  /** Names of the parameters; an argument beyond them is refused. */
  readonly parameters: readonly string[];
  call(target: T, ...values: unknown[]): unknown;
}

// Written as methods, so that a type of one target may stand where a type of any target is wanted.
type Related<T> = { related(target: T): HostObject | null }["related"];
type MemberByKey<T> = { member(target: T, key: unknown): HostObject }["member"];
type Listed<T> = { listed(target: T): HostObject[] }["listed"];
type Identified<T> = { identified(target: T): Readonly<Record<string, unknown>> }["identified"];

export interface ObjectType<T> {
  /** The client's class: "Range". */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, Related<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's members, and one of them by key. */
  readonly items?: Listed<T>;
  readonly item?: MemberByKey<T>;
  /** Lets the client find the object again in a later request: `{ Id }` or `{ _Id }`. */
  readonly identity?: Identified<T>;
}

/** An object of the workbook together with what can be asked of it. */
export class HostObject<T = unknown> {
  /** Set once the client asked to keep the object alive between requests. */
  reference = "";

  constructor(
    readonly type: ObjectType<T>,
    readonly target: T,
  ) {}
}

/** The member's name as the add-in writes it: "GetRange" → "getRange". */
export const memberName = (wireName: string): string => wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
