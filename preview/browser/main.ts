import { servePreview } from "./preview-site";

const PORT = 8080;

console.log("Building the pane and the preview…");
const { origin } = await servePreview(PORT);
console.log(`Fupan's preview is at ${origin}  (Ctrl+C ends it)`);
