import { useSyncExternalStore } from "react";

/** A value that many look at and few change. */
export class Store<State extends object> {
  #state: State;
  #listeners = new Set<() => void>();

  constructor(initial: State) {
    this.#state = initial;
  }

  get = (): State => this.#state;

  change = (change: Partial<State>): void => {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** What a component looks at; it is drawn again when that changes. `select` must give the same value for the same state. */
export function useStore<State extends object, Seen>(store: Store<State>, select: (state: State) => Seen): Seen {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
