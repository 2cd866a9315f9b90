import { firstPicture, firstStyle } from "./first-picture";

/** Markup that a build knows: elements, written out. */
export interface PageParts {
  /** Of the head: the policy of the page. */
  readonly meta: string;
  /** The script that runs before anything is painted. */
  readonly opening: string;
  readonly officeUrl: string;
  /** The pane's scripts, in the order in which they must run. */
  readonly scripts: string;
}

/** The page of the pane. It shows itself first, and then waits for Microsoft's script and its own. */
export function panePage({ meta, opening, officeUrl, scripts }: PageParts): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${meta}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Fupan 复盘</title>
    <style>${firstStyle()}</style>
    ${opening}
  </head>
  <body>
    <div id="root">${firstPicture()}</div>
    <script src="${officeUrl}"></script>
    ${scripts}
  </body>
</html>
`;
}
