import fs from 'node:fs';
import path from 'node:path';

// Opening a directory to sync it is refused on Windows, where it is not needed.
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  syncFile(directory);
}

function syncFile(file: string): void {
  const fd = fs.openSync(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

// After this returns, a power cut leaves either the old file or the new one, never a half.
export function writeDurably(file: string, text: string): void {
  const fresh = `${file}.new`;
  const fd = fs.openSync(fresh, 'w', 0o600);
  try {
    fs.writeSync(fd, text);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
  fs.renameSync(fresh, file);
  syncDirectory(path.dirname(file));
}

export function syncTree(directory: string): void {
  for (const item of fs.readdirSync(directory, { withFileTypes: true })) {
    const name = path.join(directory, item.name);
    if (item.isDirectory()) syncTree(name);
    else if (item.isFile()) syncFile(name);
  }
  syncDirectory(directory);
}

export function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The field of a JSON object; undefined when the text is no JSON object or has no such field. */
export function jsonField(text: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
  } catch {
    return undefined;
  }
}
