import { callsOver, type Remote } from "./calls";
import type { Desk } from "./desk";
import type { Connection } from "./worker";

export interface HostThread {
  readonly desk: Remote<Desk>;
  /** A way to the host for one more client, or for a grid. */
  connect(kind: Connection["kind"]): MessagePort;
}

/** The host on a thread of its own, as the workbook in Excel lives in another process than the pane. */
export function startHost(script: string): HostThread {
  const worker = new Worker(script);
  const connect = (kind: Connection["kind"]): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ kind, port: port2 } satisfies Connection, [port2]);
    return port1;
  };
  return { desk: callsOver<Desk>(connect("owner")), connect };
}
