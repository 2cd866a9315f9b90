import { createContext, useContext } from "react";
import { chosenSheets } from "../../sheets/chosen-sheets";
import type { Language } from "../../text/language";
import type { Built } from "../build/build-from-orders";
import type { BuildChoices } from "../build/choices";
import type { KeptBuild } from "../build/kept-build";
import type { OrdersView } from "../data-tab/orders-view";
import type { Problem } from "../problem/problem";
import type { Job } from "./jobs/job";
import { Store, useStore } from "./store";
import { emptyWorkbench, type Workbench } from "./workbench";

export type TabId = "week" | "data" | "build" | "settings";

/** What the pane knows while it is open. */
export interface Session {
  /** The pane's own language; that of the sheets is among the choices. */
  readonly language: Language;
  readonly tab: TabId;
  /** What the next build is to do. */
  readonly choices: BuildChoices;
  /** What the last build left in the workbook; undefined before the first. */
  readonly kept: KeptBuild | undefined;
  /** The orders as they were found; undefined until they were looked for. */
  readonly orders: OrdersView | undefined;
  /** What this pane built last. */
  readonly built: Built | undefined;
  readonly workbench: Workbench;
  readonly job: Job | undefined;
  readonly problem: Problem | undefined;
  /** Does again what the problem stopped. */
  readonly retry: (() => void) | undefined;
}

export class SessionStore extends Store<Session> {
  choose = (choices: Partial<BuildChoices>): void => {
    this.change({ choices: { ...this.get().choices, ...choices } });
  };

  changeWorkbench = (workbench: Partial<Workbench>): void => {
    this.change({ workbench: { ...this.get().workbench, ...workbench } });
  };
}

export function newSession(language: Language, known: Partial<Session> = {}): SessionStore {
  return new SessionStore({
    language,
    tab: "data",
    choices: { language, asOf: undefined, sheets: chosenSheets, columns: new Map() },
    kept: undefined,
    orders: undefined,
    built: undefined,
    workbench: emptyWorkbench,
    job: undefined,
    problem: undefined,
    retry: undefined,
    ...known,
  });
}

const Context = createContext<SessionStore | undefined>(undefined);

export const SessionProvider = Context.Provider;

export function useSessionStore(): SessionStore {
  const store = useContext(Context);
  if (!store) throw new Error("no session here");
  return store;
}

/** A part of the session: `useSession(({ choices }) => choices)`. */
export function useSession<Seen>(select: (session: Session) => Seen): Seen {
  return useStore(useSessionStore(), select);
}

export const useLanguage = (): Language => useSession(({ language }) => language);
