import { EngineError } from "../errors";
import type { Label, ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { type CustomerClass, customerClasses } from "./class";
import type { Tier } from "./tier";

export const actionTopics = ["strategy", "channel", "backup", "cadence", "tags"] as const;

export type ActionTopic = (typeof actionTopics)[number];

type PlaybookTier = Exclude<Tier, "unclassified" | "none">;

/** A tier with a playbook, or one of the eight classes. */
export type ActionSubject = PlaybookTier | CustomerClass;

/**
 * What to do for a tier, by topic; for one of the eight classes there is a strategy only (spec 5.1, B.1, B.2). The setting
 * general.playbook chooses the channels, visit.… the cadence.
 *
 * Error: a class and another topic than strategy.
 */
export function actionFor(subject: ActionSubject, topic: ActionTopic, settings: Settings): Label {
  if (isClass(subject)) {
    if (topic !== "strategy") throw new EngineError("classHasStrategyOnly", "topic");
    return { label: `action.${subject}.strategy` };
  }
  return topics[topic](subject, settings);
}

const topics: Readonly<Record<ActionTopic, (tier: PlaybookTier, settings: Settings) => Label>> = {
  strategy: (tier) => ({ label: `action.${tier}.strategy` }),
  channel: (tier, settings) => ({ label: `action.${tier}.channel.${settings["general.playbook"]}` }),
  backup: (tier, settings) => ({ label: `action.${tier}.backup.${settings["general.playbook"]}` }),
  cadence: (tier, settings) => ({
    label: `action.${tier}.cadence`,
    parameters: { days: settings[`visit.${tier}`], top5: settings["visit.top5"] },
  }),
  tags: (tier) => ({ label: `action.${tier}.tags` }),
};

function isClass(subject: ActionSubject): subject is CustomerClass {
  return (customerClasses as readonly string[]).includes(subject);
}

/** All topics, one row a tier; what a class does not have is an error in its cell. */
export function actionTable(settings: Settings): ResultTable<ActionSubject> {
  return {
    id: "actions",
    columns: [
      {
        id: "tier",
        kind: "label",
        value: (subject) => ({ label: isClass(subject) ? `class.${subject}` : `tier.${subject}` }),
      },
      ...actionTopics.map((topic) => ({
        id: topic,
        kind: "label" as const,
        value: (subject: ActionSubject) => actionOrError(subject, topic, settings),
      })),
    ],
  };
}

function actionOrError(subject: ActionSubject, topic: ActionTopic, settings: Settings): Label | EngineError {
  try {
    return actionFor(subject, topic, settings);
  } catch (thrown) {
    if (thrown instanceof EngineError) return thrown;
    throw thrown;
  }
}
