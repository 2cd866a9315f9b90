import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReorderStatus } from "../../engine/reorder/status";
import type { WeekReport } from "../../engine/reorder/week/report";
import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { weekTexts as texts } from "../../text/taskpane/week";
import { figures } from "../figures";
import { FactsList } from "./facts-list";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

export interface WhatChangedProps {
  readonly language: Language;
  readonly report: WeekReport | undefined;
  /** Goes to a customer's row, where he has one. */
  readonly goTo: (customer: string) => (() => void) | undefined;
}

export function WhatChanged({ language, report, goTo }: WhatChangedProps) {
  const styles = useStyles();
  if (!report) return <Caption1>{say(language, texts.notYet)}</Caption1>;
  const { day } = figures(language);
  const { landed, settled, newlyOverdue, statusChanges, corrections } = report;
  const isQuiet = landed.length + settled.length + newlyOverdue.length + statusChanges.length === 0;
  return (
    <section className={styles.part} aria-labelledby="what-changed">
      <Text as="h3" weight="semibold" id="what-changed" className={styles.heading}>
        {say(language, texts.changed, { day: day(report.since) })}
      </Text>
      {isQuiet && corrections === 0 && <Caption1>{say(language, texts.nothingNew)}</Caption1>}
      <Landed language={language} report={report} goTo={goTo} />
      <Settled language={language} report={report} goTo={goTo} />
      <FactsList
        language={language}
        heading={say(language, texts.newlyOverdue)}
        facts={newlyOverdue.map(({ customer, daysOverdue }) => ({
          key: customer,
          name: customer,
          detail: say(language, texts.overdueOne, { days: daysOverdue }),
          onGo: goTo(customer),
        }))}
      />
      <FactsList
        language={language}
        heading={say(language, texts.statusChanges)}
        facts={statusChanges.map(({ customer, from, to }) => ({
          key: customer,
          name: customer,
          detail: say(language, texts.fromTo, { from: statusWords(from, language), to: statusWords(to, language) }),
          onGo: goTo(customer),
        }))}
      />
    </section>
  );
}

type PartProps = WhatChangedProps & { readonly report: WeekReport };

function Landed({ language, report: { landed, corrections }, goTo }: PartProps) {
  const { money, number } = figures(language);
  const orders = landed.reduce((sum, one) => sum + one.orders, 0);
  const amount = landed.reduce((sum, one) => sum + one.amount, 0);
  const others = corrections === 0 ? "" : say(language, texts.corrections, { amount: money(corrections) });
  return (
    <>
      <FactsList
        language={language}
        heading={say(language, texts.landed)}
        summary={say(language, texts.landedSum, {
          orders: number(orders),
          customers: number(landed.length),
          amount: money(amount),
        })}
        facts={landed.map((one) => {
          const detail = say(language, texts.landedOne, { orders: one.orders, amount: money(one.amount) });
          return {
            key: one.customer,
            name: one.customer,
            detail: one.isNewCustomer ? `${detail} · ${say(language, texts.newCustomer)}` : detail,
            onGo: goTo(one.customer),
          };
        })}
      />
      {others !== "" && <Caption1>{others}</Caption1>}
    </>
  );
}

function Settled({ language, report: { settled }, goTo }: PartProps) {
  const { money, day } = figures(language);
  const missed = settled.filter(({ outcome }) => outcome === "missed").length;
  return (
    <FactsList
      language={language}
      heading={say(language, texts.settled)}
      summary={say(language, texts.settledSum, { hit: settled.length - missed, missed })}
      facts={settled.map(({ customer, base, outcome, expectedDate, placedDay, plannedAmount, placedAmount }) => {
        const planned = day(expectedDate);
        const detail =
          placedDay === null
            ? say(language, texts.missedOne, { planned, amount: money(plannedAmount) })
            : say(language, texts.settledOne, { planned, placed: day(placedDay), amount: money(placedAmount ?? 0) });
        return {
          key: `${customer}|${base}`,
          name: customer,
          detail: `${say(language, texts[`outcome.${outcome}`])} · ${detail}`,
          onGo: goTo(customer),
        };
      })}
    />
  );
}

const statusWords = (status: ReorderStatus, language: Language): string => say(language, labels[`reorder.${status}`]);
