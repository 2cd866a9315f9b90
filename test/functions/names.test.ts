import { expect, it } from "vitest";
import { fn } from "../../src/functions/names";

it("writes a function's name as it is where the build has no namespace", () => {
  expect(fn("RFM.SEGMENT")).toBe("RFM.SEGMENT");
});
