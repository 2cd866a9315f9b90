import { HostObject } from "../protocol/object-type";

/**
 * What office.js itself asks of Excel once a page is ready: to be told of ribbon buttons from now on. The host has none to
 * press. Observed on office.js 1.1.110; not documented.
 */
export const addinServices: ReadonlyMap<string, HostObject> = new Map([
  [
    "Microsoft.InternalService.AddinInternalService",
    new HostObject(
      {
        name: "AddinInternalService",
        methods: { NotifyActionHandlerReady: { parameters: [], call: () => undefined } },
      },
      undefined,
    ),
  ],
]);
