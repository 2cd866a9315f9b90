import { describe, expect, it } from "vitest";
import { actionFor, actionTopics } from "../../../src/engine/rfm/action";
import { customerClasses } from "../../../src/engine/rfm/class";
import { tiers } from "../../../src/engine/rfm/tier";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { labels, wordsOf } from "../../../src/text/labels";

const say = (...asked: Parameters<typeof actionFor>) => wordsOf(actionFor(...asked), "en");

describe("playbook", () => {
  it("names the channels of dormant customers (spec 5.1 RFM.ACTION)", () => {
    expect(say("dormant", "channel", defaultSettings)).toBe("SMS (wake-up offer); community (customer stories)");
  });

  it("names the channels of exporters when the settings say so (spec B.1)", () => {
    const exporter = settingsWith({ "general.playbook": "export" });
    expect(say("dormant", "channel", exporter)).toBe("E-mail (wake-up offer); WhatsApp (customer stories)");
    expect(say("potential", "backup", exporter)).toBe("Trade fair meeting");
  });

  it("takes the cadence from the settings", () => {
    expect(say("low", "cadence", settingsWith({ "visit.low": 14 }))).toBe("Automated contact every 14 days");
    expect(say("high", "cadence", defaultSettings)).toBe("Visit every 91 days; the five largest every 7 days");
  });

  it("has words for every tier and topic, in both books, and for the strategy of every class", () => {
    const books = ["domestic", "export"] as const;
    const asked = books.flatMap((book) =>
      tiers.flatMap((tier) =>
        actionTopics.map((topic) => actionFor(tier, topic, settingsWith({ "general.playbook": book }))),
      ),
    );
    const plans = customerClasses.map((one) => actionFor(one, "strategy", defaultSettings));
    for (const { label } of [...asked, ...plans]) expect(Object.hasOwn(labels, label), label).toBe(true);
  });

  it("has a strategy only for a class", () => {
    expect(say("importantKeep", "strategy", defaultSettings)).toBe("Call now: own contact, ask reason, reorder plan");
    expect(() => actionFor("importantKeep", "channel", defaultSettings)).toThrow(
      expect.objectContaining({ key: "classHasStrategyOnly", code: "#N/A" }),
    );
  });
});
