import { lookAtBook } from "./jobs/book-jobs";
import { lookForNewOrders } from "./jobs/new-orders";
import { takeUpOrders } from "./jobs/order-jobs";
import { quietly } from "./jobs/quietly";
import type { SessionStore } from "./session";

/** What the pane does once it stands beside a workbook: it looks at it, finds the orders, and opens This week where sheets were built. */
export async function start(session: SessionStore): Promise<void> {
  const again = () => void start(session);
  await quietly(session, () => lookAtBook(session), again);
  await quietly(session, () => takeUpOrders(session), again);
  if (session.get().workbench.tabs.size === 0) return;
  session.change({ tab: "week" });
  await lookForNewOrders(session);
}

/**
 * Looks for new orders whenever the pane is turned to: what a person does in the workbook happens while it is not. Excel's own
 * events would tell of every cell, and some of them are lost when cells are pasted fast.
 */
export function watchOrders(session: SessionStore): () => void {
  const look = (): void => {
    if (document.visibilityState === "visible") void lookForNewOrders(session);
  };
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}
