/** Entries of a ZIP archive packed by the platform's own deflate, which takes a fifth of the time of one in JavaScript. */
import { crc32 } from "./crc32";
import type { ArchiveEntry } from "./zip";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
/** Deflate needs version 2.0 of the format. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATE = 8;
/** The first day the format knows, 1980-01-01: files carry no clock, the same book gives the same bytes. */
const DATE = (1 << 5) | 1;

/** Packs content that comes in pieces, so that the whole of it never stands in memory. */
export async function packEntry(name: string, content: Iterable<Uint8Array<ArrayBuffer>>): Promise<ArchiveEntry> {
  const stream = new CompressionStream("deflate-raw");
  const packing = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let crc = 0;
  let length = 0;
  for (const piece of content) {
    crc = crc32(piece, crc);
    length += piece.length;
    await writer.write(piece);
  }
  await writer.close();
  const packed = new Uint8Array(await packing);

  const nameBytes = new TextEncoder().encode(name);
  const local = new Uint8Array(LOCAL_LENGTH + nameBytes.length + packed.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL_SIGNATURE, true);
  describe(localView, 4);
  local.set(nameBytes, LOCAL_LENGTH);
  local.set(packed, LOCAL_LENGTH + nameBytes.length);

  const central = new Uint8Array(CENTRAL_LENGTH + nameBytes.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, CENTRAL_SIGNATURE, true);
  centralView.setUint16(4, VERSION, true);
  describe(centralView, 6);
  central.set(nameBytes, CENTRAL_LENGTH);
  return { name, local, central };

  /** The fields that header and directory have in common (PKWARE APPNOTE 4.3.7 and 4.3.12). */
  function describe(view: DataView, at: number): void {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, DEFLATE, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  }
}
