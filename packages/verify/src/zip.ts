import { crc32, inflate } from './platform.ts';
import { show, Wrong } from './report.ts';

// A zip archive can be read in more than one way: two directories, names twice, gaps, comments. So that nobody is
// shown other files than those checked, only archives laid out exactly as ours are read.

export const limits = { files: 16, bytes: 512 * 1024 * 1024 };

/** Deflate makes nothing smaller than this. */
const mostDeflated = 1032;
const [localSize, centralSize, endSize] = [30, 46, 22];
const fixedTime = 0x00210000;

type Header = { name: string; method: number; crc: number; packed: number; unpacked: number };

/** The files of an archive by name. @throws Wrong */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const found = directory(bytes);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const header of found) {
    const start = at + localSize + header.name.length;
    files.set(header.name, unpack(bytes.subarray(start, start + header.packed), header));
    at = start + header.packed;
  }
  return files;
}

const odd = (what: string): Wrong =>
  new Wrong(
    `the archive ${what}`,
    'use the file as it was sent; one that was unpacked and packed again is another',
  );

/** Reads the directory at the end, holds every header at the front against it, and checks all sizes. */
function directory(bytes: Uint8Array): Header[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endSize;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
    throw odd('has no end: it is cut off, or is no zip archive');
  const count = view.getUint16(end + 8, true);
  const start = view.getUint32(end + 16, true);
  const plain = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 20, true) === 0;
  if (!plain || view.getUint16(end + 10, true) !== count || start + view.getUint32(end + 12, true) !== end) {
    throw odd('has an end that does not fit its size');
  }
  if (count > limits.files) throw odd(`holds ${count} files, more than ${limits.files}`);
  const headers: Header[] = [];
  let [at, local, total] = [start, 0, 0];
  for (let n = 0; n < count; n++) {
    if (at + centralSize > end) throw odd('has a directory that is cut off');
    const header = headerAt(view, at, { local, start });
    const before = headers.at(-1)?.name ?? '';
    if (header.name <= before) throw odd(`holds ${show(header.name)} after ${show(before)}: names must rise`);
    total += header.unpacked;
    if (total > limits.bytes) throw odd(`would unpack to more than ${limits.bytes} bytes`);
    headers.push(header);
    at += centralSize + header.name.length;
    local += localSize + header.name.length + header.packed;
  }
  if (at !== end || local !== start) throw odd('holds bytes that belong to no file');
  return headers;
}

function headerAt(view: DataView, at: number, { local, start }: { local: number; start: number }): Header {
  const length = view.getUint16(at + 28, true);
  const name = nameAt(view, at + centralSize, length);
  const header: Header = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
  };
  if (local + localSize + length + header.packed > start) throw odd(`holds ${show(name)} only in part`);
  const signed = view.getUint32(at, true) === 0x02014b50 && view.getUint32(local, true) === 0x04034b50;
  // The front header is the part of the directory's that begins with the version to read it.
  for (let n = 0; n < localSize - 4; n++) {
    if (view.getUint8(at + 6 + n) !== view.getUint8(local + 4 + n))
      throw odd(`names ${show(name)} in two ways`);
  }
  const made = view.getUint16(at + 4, true) === 20 && view.getUint32(at + 6, true) === 20;
  const bare = view.getUint16(at + 30, true) === 0 && view.getUint32(at + 32, true) === 0;
  const place =
    view.getUint16(at + 36, true) === 0 &&
    view.getUint32(at + 38, true) === 0 &&
    view.getUint32(at + 42, true) === local;
  const time = view.getUint32(at + 12, true) === fixedTime;
  if (!signed || !made || !bare || !place || !time || nameAt(view, local + localSize, length) !== name) {
    throw odd(`holds ${show(name)} in a way that ours do not`);
  }
  const { method, packed, unpacked } = header;
  const fits = method === 0 ? packed === unpacked : method === 8 && unpacked <= packed * mostDeflated;
  if (!fits) throw odd(`gives ${show(name)} an impossible size or method`);
  return header;
}

/** Our names are plain; one that is not cannot be a path either. */
function nameAt(view: DataView, at: number, length: number): string {
  if (length > 64 || at + length > view.byteLength) throw odd('holds a name that is too long');
  const name = String.fromCharCode(...Array.from({ length }, (_, n) => view.getUint8(at + n)));
  if (!/^[a-z]+(\.[a-z]+)?$/.test(name)) throw odd(`holds a file named ${show(name)}`);
  return name;
}

function unpack(packed: Uint8Array, { name, method, unpacked, crc }: Header): Uint8Array {
  const bytes = method === 0 ? packed : inflated(packed, name, unpacked);
  if (bytes.length !== unpacked) throw odd(`unpacks ${show(name)} to ${bytes.length} bytes, not ${unpacked}`);
  if (crc32(bytes) !== crc) throw odd(`holds ${show(name)} damaged: its checksum is another`);
  return bytes;
}

function inflated(packed: Uint8Array, name: string, unpacked: number): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = inflate(packed, unpacked);
  } catch {
    throw odd(`holds ${show(name)} packed wrongly`);
  }
  if (!bytes) throw odd(`unpacks ${show(name)} to more than it says`);
  return bytes;
}
