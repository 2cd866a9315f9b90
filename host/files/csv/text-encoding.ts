/** What a text file is written in, told from its bytes. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * A byte order mark decides; then zeros in every second byte (UTF-16), then whether the bytes are valid UTF-8, then whether
 * they read as Chinese in GB18030 (which holds GBK and GB2312). What is left is Western European, where every byte is a letter.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "utf-8" };
  const chinese = looksChinese(bytes) ? decodeStrictly(bytes, "gb18030") : undefined;
  if (chinese !== undefined) return { text: chinese, encoding: "gb18030" };
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}

function encodingOfMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Delimiters, digits and line ends of UTF-16 have a zero in their upper byte; no other text file holds zeros. */
function encodingOfZeros(bytes: Uint8Array): TextEncoding | undefined {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, position) => {
    if (byte !== 0) return;
    if (position % 2 === 0) even++;
    else odd++;
  });
  if (even + odd < head.length / 20) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

function decodeStrictly(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Common Chinese characters are two bytes from 0xA1 up; an accented letter of a Western text stands among plain ones. */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let lone = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    if ((bytes[i + 1] ?? 0) >= 0xa1) pairs++;
    else lone++;
    i++;
  }
  return pairs > lone;
}
