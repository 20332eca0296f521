import { evidenceFormat, isDay } from '@benefolio/core';
import type { Manifest } from '@benefolio/core';
import { manifestName, optional, pageName, required } from './names.ts';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import type { Note } from './report.ts';
import { fieldsOf, isInstant, jsonOf, textOf } from './text.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

const texts = ['organization', 'release', 'origin', 'verifierKey'] as const;
const keys = ['format', 'organization', 'from', 'to', 'made', 'release', 'origin', 'verifierKey', 'files'];
const mostBytes = 65_536;

/** Reads what the pack says of itself. @throws Wrong */
export function readManifest(files: Files): Manifest {
  const bytes = files.get(manifestName);
  if (!bytes) throw new Wrong(`${manifestName} is missing`);
  if (bytes.length > mostBytes) throw new Wrong(`${manifestName} is larger than ${mostBytes} bytes`);
  const manifest = fieldsOf(jsonOf(textOf(bytes, manifestName), manifestName));
  if (!manifest) throw new Wrong(`${manifestName} is no object`);
  if (manifest['format'] !== evidenceFormat) {
    const cure = 'use a release of Benefolio that knows this format';
    throw new Wrong(
      `${manifestName} says the format ${show(manifest['format'])}, not ${show(evidenceFormat)}`,
      cure,
    );
  }
  const odd = Object.keys(manifest).find((key) => !keys.includes(key));
  if (odd !== undefined) throw new Wrong(`${manifestName} has ${show(odd)}, which this format does not know`);
  for (const key of texts) {
    if (typeof manifest[key] !== 'string') throw new Wrong(`${manifestName} has no ${show(key)}`);
  }
  const { from, to, made } = manifest;
  if (!isDay(from) || !isDay(to) || from > to) {
    throw new Wrong(`${manifestName} names no period: ${show(from)} to ${show(to)}`);
  }
  if (!isInstant(made))
    throw new Wrong(`${manifestName} says no instant at which it was made: ${show(made)}`);
  if (!fieldsOf(manifest['files'])) throw new Wrong(`${manifestName} lists no files`);
  return manifest as unknown as Manifest;
}

/** Every file is there, none besides but the page that shows them, and each has its hash. Notes each that is not so. */
export function checkFiles(files: Files, manifest: Manifest, note: Note): void {
  const known: readonly string[] = [...required, ...optional];
  for (const name of Object.keys(manifest.files)) {
    if (!known.includes(name))
      note(new Wrong(`${manifestName} lists ${show(name)}, which this format does not know`));
  }
  for (const name of files.keys()) {
    if (name !== manifestName && name !== pageName && !Object.hasOwn(manifest.files, name)) {
      note(new Wrong(`${name} is in the archive and not in ${manifestName}`));
    }
  }
  for (const name of known) {
    const bytes = files.get(name);
    const expected = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
    if (!bytes && expected === undefined && (optional as readonly string[]).includes(name)) continue;
    const found = bytes && sha256(bytes).toHex();
    if (found === undefined) note(new Wrong(`${name} is missing`));
    else if (found !== expected)
      note(new Wrong(`${name} has the hash ${found}; ${manifestName} says ${show(expected)}`));
  }
}

/** A file that is needed. @throws Wrong */
export function fileOf(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Wrong(`${name} is missing`);
  return bytes;
}
