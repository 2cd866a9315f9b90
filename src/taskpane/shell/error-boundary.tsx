import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { type Language, say } from "../../text/language";
import { problemActionTexts } from "../../text/taskpane/problems";
import { type Problem, problem, problemOf } from "../problem/problem";
import { ProblemMessage } from "../problem/problem-message";
import { PaneTitle } from "./header";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Instead of a blank pane: what happened, that the workbook was not touched, and a way to start again. */
export class ErrorBoundary extends Component<Props, { readonly broken: Problem | undefined }> {
  override state = { broken: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { broken: problem("paneBroke", { details: problemOf(error).details }) };
  }

  override render(): ReactNode {
    const { broken } = this.state as { readonly broken: Problem | undefined };
    if (!broken) return this.props.children;
    const { language } = this.props;
    return (
      <Alone language={language}>
        <ProblemMessage problem={broken} language={language} deeds={{}} />
        <Button appearance="primary" onClick={() => this.setState({ broken: undefined })}>
          {say(language, problemActionTexts.restart)}
        </Button>
      </Alone>
    );
  }
}

const useStyles = makeStyles({
  alone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** A message that has the pane to itself. */
export function Alone({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <main className={useStyles().alone}>
      <PaneTitle language={language} />
      {children}
    </main>
  );
}
