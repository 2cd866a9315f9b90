import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { say } from "../../text/language";
import { shellTexts } from "../../text/taskpane/shell";
import { ProblemMessage } from "../problem/problem-message";
import { Header, type HeaderProps } from "./header";
import { undo } from "./jobs/book-jobs";
import { JobProgress } from "./jobs/job-progress";
import { useLanguage, useSession, useSessionStore } from "./session";
import { tabs } from "./tabs";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, minWidth: 0 },
  tabs: { padding: `0 ${tokens.spacingHorizontalS}`, flexShrink: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // Only this scrolls: what comes and goes at the foot moves nothing above it. Each tab has its own, and so begins at its top.
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
});

/** Header, tabs, the open part, and at the foot what is under way or in the way. */
export function Frame({ onLanguage }: Pick<HeaderProps, "onLanguage">) {
  const styles = useStyles();
  const language = useLanguage();
  const session = useSessionStore();
  const tab = useSession(({ tab }) => tab);
  const hasSheets = useSession(({ workbench }) => workbench.tabs.size > 0);
  const Panel = tabs.find(({ id }) => id === tab)?.Panel ?? (() => null);
  return (
    <div className={styles.frame}>
      <Header language={language} onLanguage={onLanguage} />
      <main className={styles.main}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={say(language, shellTexts.tabs)}
          selectedValue={tab}
          onTabSelect={(_, { value }) => session.change({ tab: value as typeof tab })}
        >
          {tabs
            .filter(({ needsSheets }) => hasSheets || !needsSheets)
            .map(({ id }) => (
              <Tab key={id} value={id} id={`tab-${id}`} aria-controls={id === tab ? "panel" : undefined}>
                {say(language, shellTexts[`tab.${id}`])}
              </Tab>
            ))}
        </TabList>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} className={styles.panel}>
          <div key={tab} className={styles.scroller}>
            <Suspense fallback={null}>
              <Panel />
            </Suspense>
          </div>
        </div>
        <Foot />
      </main>
    </div>
  );
}

function Foot() {
  const styles = useStyles();
  const language = useLanguage();
  const session = useSessionStore();
  const problem = useSession(({ problem }) => problem);
  const retry = useSession(({ retry }) => retry);
  const close = () => session.change({ problem: undefined, retry: undefined });
  const goTo = (tab: "data" | "build") => () => {
    close();
    session.change({ tab });
    document.getElementById("panel")?.focus();
  };
  const undoBuild = () => {
    goTo("build")();
    void undo(session);
  };
  return (
    <div className={styles.foot}>
      {problem && (
        <ProblemMessage
          problem={problem}
          language={language}
          deeds={{ openData: goTo("data"), openBuild: goTo("build"), undoBuild, tryAgain: retry }}
          onClose={close}
        />
      )}
      <JobProgress />
    </div>
  );
}
