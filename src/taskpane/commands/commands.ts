/** What ribbon, cell menu and keyboard can ask for; the manifest and the shortcuts' file name the same ids. */
export const commandIds = ["Open", "BuildReview", "RefreshAll", "OpenHere"] as const;

export type CommandId = (typeof commandIds)[number];

/**
 * Tells Excel what its buttons and shortcuts do. The pane shows each outcome, so it comes to the front first; Excel's button is
 * free again as soon as the pane has taken over. To be called once, when Office.js is ready.
 */
export function associateCommands(run: (command: CommandId) => void): void {
  for (const id of commandIds)
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        run(id);
      } finally {
        // A shortcut has no event.
        event?.completed();
      }
    });
}
