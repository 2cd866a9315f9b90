import type { Pace } from "../pace";

/** Texts after each other as base64 of their deflated bytes: what a workbook carries along should not make its file much larger. */
export async function compressed(texts: readonly string[], pace: Pace): Promise<string> {
  const bytes = await through(new Blob([...texts]), new CompressionStream("deflate-raw"));
  let characters = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at % (PIECES_AT_ONCE * PIECE) === 0) await pace.pause();
    characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(characters);
}

export async function expanded(base64: string, pace: Pace): Promise<string> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) {
    if (at % (PIECES_AT_ONCE * PIECE) === 0) await pace.pause();
    bytes[at] = characters.charCodeAt(at);
  }
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream("deflate-raw")));
}

/** Arguments that one call takes without trouble. */
const PIECE = 8192;
const PIECES_AT_ONCE = 32;

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
