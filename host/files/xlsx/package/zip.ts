/**
 * The entries of a ZIP archive as they lie there, packed. A big sheet is copied from one archive to another without being
 * unpacked and packed again (PKWARE APPNOTE 4.3; no ZIP64: a package that large is refused).
 */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const OFFSET_FIELD = 42;
const ZIP64 = 0xffffffff;

export interface ArchiveEntry {
  readonly name: string;
  /** Header and packed data. */
  readonly local: Uint8Array;
  /** The entry's line in the directory at the end. */
  readonly central: Uint8Array;
}

export const entryNames = (archive: Uint8Array): string[] => entriesOf(archive).map(({ name }) => name);

/** All entries of `base`, with those of `changes` in the place of their namesakes or at the end. */
export function mergeArchive(base: Uint8Array, changes: readonly ArchiveEntry[]): Uint8Array {
  const changed = new Map(changes.map((entry) => [entry.name, entry]));
  const kept = entriesOf(base).map((entry) => {
    const change = changed.get(entry.name);
    changed.delete(entry.name);
    return change ?? entry;
  });
  return join([...kept, ...changed.values()]);
}

function entriesOf(archive: Uint8Array): ArchiveEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < 0) throw new RangeError("These bytes are not a ZIP archive.");
  const directory = view.getUint32(end + 16, true);
  if (directory === ZIP64) throw new RangeError("The archive is larger than 4 GB.");
  const found: { name: string; start: number; central: Uint8Array }[] = [];
  for (let at = directory; at < end && view.getUint32(at, true) === CENTRAL_SIGNATURE; ) {
    const nameLength = view.getUint16(at + 28, true);
    const length = CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = archive.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    found.push({
      name: new TextDecoder().decode(name),
      start: view.getUint32(at + OFFSET_FIELD, true),
      central: archive.subarray(at, at + length),
    });
    at += length;
  }
  // An entry ends where the next one starts, whatever stands behind its data.
  const starts = [...found.map(({ start }) => start), directory].sort((a, b) => a - b);
  return found.map(({ name, start, central }) => {
    const next = starts.find((other) => other > start) ?? directory;
    return { name, central, local: archive.subarray(start, next) };
  });
}

function join(entries: readonly ArchiveEntry[]): Uint8Array {
  const directory = entries.reduce((length, { local }) => length + local.length, 0);
  const directoryLength = entries.reduce((length, { central }) => length + central.length, 0);
  const archive = new Uint8Array(directory + directoryLength + END_LENGTH);
  const view = new DataView(archive.buffer);
  let [at, line] = [0, directory];
  for (const { local, central } of entries) {
    archive.set(local, at);
    archive.set(central, line);
    view.setUint32(line + OFFSET_FIELD, at, true);
    at += local.length;
    line += central.length;
  }
  view.setUint32(line, END_SIGNATURE, true);
  view.setUint16(line + 8, entries.length, true);
  view.setUint16(line + 10, entries.length, true);
  view.setUint32(line + 12, directoryLength, true);
  view.setUint32(line + 16, directory, true);
  return archive;
}
