import { ApiError } from "./api-error";

/** Makes one action fail, so that a test can see what the add-in leaves behind. Actions count over all requests. */
export class Faults {
  /** Actions begun so far, the failed ones included. */
  actionCount = 0;
  #failing: { action: number; error: ApiError } | undefined;
  /** Whether the failure that was asked for has come: from then on the add-in is putting things back. */
  hasStruck = false;

  /** The n-th action from now on (1 = the next) fails, once. */
  failAt(
    n: number,
    code = "GeneralException",
    message = "There was an internal error while processing the request.",
  ): void {
    this.hasStruck = false;
    this.#failing = { action: this.actionCount + n, error: new ApiError(code, message, "injected fault", 500) };
  }

  clear(): void {
    this.hasStruck = false;
    this.#failing = undefined;
  }

  /** To be called as an action begins. */
  pass(): void {
    this.actionCount += 1;
    const failing = this.#failing;
    if (failing?.action !== this.actionCount) return;
    this.#failing = undefined;
    this.hasStruck = true;
    throw failing.error;
  }
}
