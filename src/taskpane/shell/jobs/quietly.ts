import { problemOf } from "../../problem/problem";
import type { SessionStore } from "../session";

/** Reading that nobody has to wait for, beside a job: no progress is shown, and a failure is told as any other. */
export async function quietly<Result>(
  session: SessionStore,
  read: () => Promise<Result>,
  /** What tries again. */
  retry?: () => void,
): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    session.change({ problem: problemOf(error), retry });
    return undefined;
  }
}
