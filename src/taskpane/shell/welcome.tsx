import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { PersonalMemory } from "./memory";
import { useSession } from "./session";

interface Welcome {
  /** Whether somebody opens Fupan for the first time on this computer. */
  readonly isDue: boolean;
  readonly done: () => void;
}

const Context = createContext<Welcome>({ isDue: false, done: () => undefined });

export interface WelcomeProviderProps {
  readonly memory: PersonalMemory;
  readonly children: ReactNode;
}

export function WelcomeProvider({ memory, children }: WelcomeProviderProps) {
  const [isWelcomed, setWelcomed] = useState(() => memory.read().isWelcomed);
  // Whoever opens a workbook with sheets of Fupan was welcomed by what he sees.
  const hasSheets = useSession(({ workbench }) => workbench.tabs.size > 0);
  const welcome = useMemo(
    () => ({
      isDue: !isWelcomed && !hasSheets,
      done: () => {
        memory.keepWelcomed();
        setWelcomed(true);
      },
    }),
    [isWelcomed, hasSheets, memory],
  );
  return <Context.Provider value={welcome}>{children}</Context.Provider>;
}

export const useWelcome = (): Welcome => useContext(Context);
