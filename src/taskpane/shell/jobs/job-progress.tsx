import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { say } from "../../../text/language";
import { shellTexts } from "../../../text/taskpane/shell";
import { useLanguage, useSession } from "../session";

const useStyles = makeStyles({
  strip: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  step: { fontVariantNumeric: "tabular-nums" },
});

/** What is under way, how far it is, and the button that stops it. */
export function JobProgress() {
  const styles = useStyles();
  const language = useLanguage();
  const job = useSession(({ job }) => job);
  if (!job) return null;
  const step = say(language, job.step);
  const percent = job.share === undefined ? undefined : Math.round(job.share * 100);
  return (
    <div className={styles.strip}>
      <ProgressBar aria-label={step} thickness="large" {...(job.share !== undefined && { value: job.share })} />
      <div className={styles.line}>
        <Caption1 className={styles.step}>
          <span role="status">{step}</span>
          {percent !== undefined && ` ${percent}%`}
        </Caption1>
        {job.cancel ? (
          <Button size="small" onClick={job.cancel}>
            {say(language, shellTexts.cancel)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
