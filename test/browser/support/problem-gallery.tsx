import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { EngineError } from "../../../src/engine/errors";
import { problemStates } from "../../../src/taskpane/problem/actions";
import { type ProblemKind, problem } from "../../../src/taskpane/problem/problem";
import { ProblemMessage } from "../../../src/taskpane/problem/problem-message";
import { darkTheme, lightTheme } from "../../../src/taskpane/theme";
import type { Language } from "../../../src/text/language";

const nothing = () => undefined;
const deeds = { openData: nothing, openBuild: nothing, undoBuild: nothing, tryAgain: nothing };

/** What the words speak of, as long as such things get. */
const parameters = {
  table: "Orders_of_the_whole_group_2021_to_2025",
  code: "GeneralException",
  count: 12_345,
  customer: "Rhein-Main-Donau-Schifffahrtsgesellschaft",
  near: "Rhein-Main GmbH, 宁波市北仑区甲进出口贸易有限公司",
};

/** Every state of problem/actions.ts under the other, as the pane shows each. */
export function showProblems(language: Language, isDark: boolean): void {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  const refusal = new EngineError("negative", "count");
  createRoot(place).render(
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <main style={{ display: "flex", flexDirection: "column", gap: 16, padding: 16 }}>
        <h1>Fupan</h1>
        {(Object.keys(problemStates) as ProblemKind[]).map((kind) => (
          <ProblemMessage
            key={kind}
            language={language}
            deeds={deeds}
            onClose={nothing}
            problem={problem(kind, { parameters, fields: ["customer", "date", "amount"], refusal })}
          />
        ))}
      </main>
    </FluentProvider>,
  );
}

Object.assign(globalThis, { showProblems });
