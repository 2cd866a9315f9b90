/** Text as base64 of its deflated bytes: what a workbook carries along should not make its file much larger. */
export async function compressed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  let characters = "";
  for (let at = 0; at < bytes.length; at += PIECE) characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}

export async function expanded(base64: string): Promise<string> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
}

/** Arguments that one call takes without trouble. */
const PIECE = 8192;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
