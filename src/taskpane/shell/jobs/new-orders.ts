import type { KeptBuild } from "../../build/kept-build";
import { isSameEnd, readContentMark, readEnd } from "../../build/orders-mark";
import type { SessionStore } from "../session";

/**
 * Asks whether the orders changed since the last build: first whether the list ends as it did, then whether any cell of it is
 * another. Nobody waits for that, and a job ends it.
 */
export async function lookForNewOrders(session: SessionStore): Promise<void> {
  const { kept, job, workbench } = session.get();
  if (!kept?.place || job || workbench.stale === "orders" || looking.has(session)) return;
  looking.add(session);
  try {
    // Whoever deleted the list is told at the next refresh, which needs it.
    const isChanged = await hasChanged(session, kept, kept.place).catch(() => false);
    if (isChanged && session.get().kept === kept) session.changeWorkbench({ stale: "orders", outcome: undefined });
  } finally {
    looking.delete(session);
  }
}

const looking = new WeakSet<SessionStore>();

async function hasChanged(
  session: SessionStore,
  { mapping, mark }: KeptBuild,
  place: NonNullable<KeptBuild["place"]>,
): Promise<boolean> {
  if (!isSameEnd(mark, await readEnd(place))) return true;
  const now = performance.now();
  if (session.get().job || now < (notBefore.get(session) ?? 0)) return false;
  const stop = new AbortController();
  const unsubscribe = session.subscribe(() => {
    if (session.get().job) stop.abort();
  });
  try {
    return (await readContentMark(place, mapping, stop.signal)) !== mark.content;
  } finally {
    unsubscribe();
    const took = performance.now() - now;
    if (took > QUICK) notBefore.set(session, now + REST * took);
  }
}

/** In milliseconds: a list that takes longer to read is not read at every turn to the pane, but after this many times as long. */
const QUICK = 300;
const REST = 20;

const notBefore = new WeakMap<SessionStore, number>();
