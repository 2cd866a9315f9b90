import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

/** Something about the data that the user has to know before a build. */
export function Warning({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
