import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { lightTheme } from "../../../src/taskpane/theme";

/** jsdom has none, and user-event asks for it when arrow keys go through radio buttons. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as typeof CSS;

/** Shows a part of the pane as a person meets it; what was shown before is gone. */
export function show(part: ReactNode) {
  cleanup();
  const within = (shown: ReactNode) => (
    <FluentProvider theme={lightTheme}>
      <main>
        <h1>Fupan</h1>
        {shown}
      </main>
    </FluentProvider>
  );
  const { container, rerender } = render(within(part));
  return {
    container,
    user: userEvent.setup(),
    again: (next: ReactNode) => rerender(within(next)),
    /** Finds no violation that can be found without a screen. */
    async isAccessible(): Promise<void> {
      const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  };
}

/** Texts that have broken panes before. */
export const hostile = {
  markup: "<img src=x onerror=alert(1)>",
  long: "x".repeat(10_000),
  rightToLeft: "\u202Eabc\u202C شركة",
  emoji: "👩‍👩‍👧‍👦 Company",
} as const;
