import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type Language, say } from "../../text/language";
import { problemActionTexts } from "../../text/taskpane/problems";
import { shellTexts } from "../../text/taskpane/shell";
import { type ProblemAction, problemStates } from "./actions";
import { CopyDetails } from "./copy-details";
import { type Problem, problemWords } from "./problem";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere", minWidth: 0 },
  actions: { flexWrap: "wrap" },
});

export interface ProblemMessageProps {
  readonly problem: Problem;
  readonly language: Language;
  /** What its buttons do; one without a deed here is not shown. */
  readonly deeds: Readonly<Partial<Record<Exclude<ProblemAction, "copyDetails">, (() => void) | undefined>>>;
  readonly onClose?: () => void;
}

/** A problem in words, with what can be done about it. It takes the focus, so that it is heard and the keyboard is at its buttons. */
export function ProblemMessage({ problem, language, deeds, onClose }: ProblemMessageProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { weight, actions } = problemStates[problem.kind];
  const { title, advice } = problemWords(problem, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another problem takes the focus anew
  useEffect(() => bar.current?.focus(), [problem]);
  return (
    <div ref={bar} tabIndex={-1} role={weight === "info" ? "status" : "alert"} className={styles.bar}>
      <MessageBar intent={weight} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {advice}
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          {actions.map((action) => {
            if (action === "copyDetails")
              return <CopyDetails key={action} details={problem.details} language={language} />;
            const deed = deeds[action];
            return (
              deed && (
                <Button key={action} onClick={deed}>
                  {say(language, problemActionTexts[action])}
                </Button>
              )
            );
          })}
          {onClose && (
            <Button appearance="transparent" onClick={onClose}>
              {say(language, shellTexts.dismiss)}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
