import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { callHorizons } from "../../engine/reorder/week/calls";
import type { DueCustomer } from "../../engine/reorder/week/week";
import { type Language, say } from "../../text/language";
import { weekTexts as texts } from "../../text/taskpane/week";
import type { CellPlace } from "../../workbook/read/own-list";
import { figures } from "../figures";
import type { Calls } from "./calls";
import { FactsList } from "./facts-list";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

export interface CallsDueProps {
  readonly language: Language;
  /** Undefined where there is no Reorder plan. */
  readonly calls: Calls | undefined;
  readonly due: readonly DueCustomer[];
  readonly onGo: (place: CellPlace) => void;
}

export function CallsDue({ language, calls, due, onGo }: CallsDueProps) {
  const styles = useStyles();
  const { day, money } = figures(language);
  const isQuiet = due.length === 0 && calls && [...calls.byHorizon.values()].every(({ length }) => length === 0);
  return (
    <section className={styles.part} aria-labelledby="calls-due">
      <Text as="h3" weight="semibold" id="calls-due" className={styles.heading}>
        {say(language, texts.calls)}
      </Text>
      {!calls && <Caption1>{say(language, texts.noPlan)}</Caption1>}
      {isQuiet && <Caption1>{say(language, texts.noCalls)}</Caption1>}
      <FactsList
        language={language}
        heading={say(language, texts.rhythm)}
        facts={due.map(({ customer, nextExpected, daysOverdue }) => {
          const place = calls?.rowOf.get(customer);
          const words = daysOverdue > 0 ? texts.rhythmOverdue : texts.rhythmOne;
          return {
            key: customer,
            name: customer,
            detail: say(language, words, { day: day(nextExpected), days: daysOverdue }),
            onGo: place && (() => onGo(place)),
          };
        })}
      />
      {callHorizons.map((days) => (
        <FactsList
          key={days}
          language={language}
          heading={say(language, texts[`within.${days}`])}
          facts={(calls?.byHorizon.get(days) ?? []).map(({ customer, product, callBy, amount, place }) => ({
            key: place.address,
            name: customer,
            detail: [say(language, texts.callOne, { day: day(callBy), amount: money(amount) }), product]
              .filter((part) => part !== "")
              .join(" · "),
            onGo: () => onGo(place),
          }))}
        />
      ))}
    </section>
  );
}
