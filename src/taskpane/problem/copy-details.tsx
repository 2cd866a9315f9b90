import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { type Language, say } from "../../text/language";
import { problemActionTexts as texts } from "../../text/taskpane/problems";

export interface CopyDetailsProps {
  readonly details: string;
  readonly language: Language;
}

/** Puts the details on the clipboard; where the browser denies it, shows them to be copied by hand. */
export function CopyDetails({ details, language }: CopyDetailsProps) {
  const [outcome, setOutcome] = useState<"copied" | "denied" | undefined>();
  const copy = () => {
    const copying = navigator.clipboard?.writeText(details) ?? Promise.reject(new Error("no clipboard"));
    copying.then(
      () => setOutcome("copied"),
      () => setOutcome("denied"),
    );
  };
  if (outcome === "denied")
    return (
      <Field label={say(language, texts.copyYourself)}>
        <Textarea readOnly autoFocus value={details} onFocus={({ target }) => target.select()} />
      </Field>
    );
  return (
    <Button onClick={copy} aria-live="polite">
      {say(language, outcome === "copied" ? texts.copied : texts.copyDetails)}
    </Button>
  );
}
