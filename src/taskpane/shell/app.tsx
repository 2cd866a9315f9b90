import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../text/language";
import { keepLook, wearLook } from "../opening/look";
import { type ProblemKind, problem } from "../problem/problem";
import { ProblemMessage } from "../problem/problem-message";
import { darkTheme, lightTheme } from "../theme";
import { Alone, ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import type { PersonalMemory } from "./memory";
import { SessionProvider, type SessionStore } from "./session";
import { useStore } from "./store";
import { useDark } from "./use-dark";
import { WelcomeProvider } from "./welcome";

const useStyles = makeStyles({ provider: { minHeight: "100%" } });

export interface AppProps {
  readonly session: SessionStore;
  readonly memory: PersonalMemory;
  /** Why there is nothing to work on. */
  readonly hindrance?: Extract<ProblemKind, "officeMissing" | "notExcel" | "hostTooOld"> | undefined;
}

export function App({ session, memory, hindrance }: AppProps) {
  const styles = useStyles();
  const language = useStore(session, ({ language }) => language);
  const isDark = useDark();
  useEffect(() => {
    wearLook({ language, isDark }, document.documentElement);
    keepLook({ language, isDark }, () => localStorage);
  }, [language, isDark]);
  const changeLanguage = (next: Language) => {
    memory.keepLanguage(next);
    session.change({ language: next });
  };
  // The same object while it is shown, so that the focus is taken once.
  const [hindrances] = useState(() => new Map<ProblemKind, ReturnType<typeof problem>>());
  if (hindrance && !hindrances.has(hindrance)) hindrances.set(hindrance, problem(hindrance));
  const told = hindrance && hindrances.get(hindrance);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.provider}>
      <ErrorBoundary language={language}>
        {told ? (
          <Alone language={language}>
            <ProblemMessage problem={told} language={language} deeds={{}} />
          </Alone>
        ) : (
          <SessionProvider value={session}>
            <WelcomeProvider memory={memory}>
              <Frame onLanguage={changeLanguage} />
            </WelcomeProvider>
          </SessionProvider>
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}
