import { describe, expect, it } from "vitest";
import { say } from "../../src/text/language";

describe("A text with placeholders", () => {
  const text = { en: "{orders} {orders|order|orders} from {customer}", zh: "{customer} {orders} 单" };

  it("is filled with what is given", () => {
    expect(say("en", text, { orders: 3, customer: "Acme" })).toBe("3 orders from Acme");
    expect(say("zh", text, { orders: 3, customer: "Acme" })).toBe("Acme 3 单");
  });

  it("has one word for one and another for any other number, formatted or not", () => {
    expect(say("en", text, { orders: 1, customer: "Acme" })).toBe("1 order from Acme");
    expect(say("en", text, { orders: "1", customer: "Acme" })).toBe("1 order from Acme");
    expect(say("en", text, { orders: 0, customer: "Acme" })).toBe("0 orders from Acme");
    expect(say("en", text, { orders: "1,001", customer: "Acme" })).toBe("1,001 orders from Acme");
  });

  it("takes braces in what is given as they are", () => {
    expect(say("en", text, { orders: 1, customer: "{orders}" })).toBe("1 order from {orders}");
  });
});
