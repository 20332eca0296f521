import { canonical, evidenceOf, filesRead, ProblemError } from '@benefolio/core';
import type { About, Evidence, Entry, Json } from '@benefolio/core';
import { differenceOf } from './difference.ts';
import { fileOf } from './manifest.ts';
import type { Files } from './manifest.ts';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { fieldsOf, jsonOf, textOf } from './text.ts';

// What is read from the entries is made again and compared. Positions are facts: they are compared whatever release
// made the pack, and so is what was found then, which stands in the entries. What a release judges now, and how it
// words it, is its own: the rest is compared only with the release that made it.

type Pack = { files: Files; about: About; shown: readonly Entry[]; running: string };

/** Gives the names of the files that were made again and found equal. @throws Wrong naming file and place */
export function replay({ files, about, shown, running }: Pack): string[] {
  const same = about.release === running;
  const releases = same
    ? ''
    : `; the pack was made by release ${show(about.release)}, this is ${show(running)}`;
  const cure = same
    ? 'ask the organization for the pack as it was made'
    : `verify with release ${show(about.release)}`;
  const evidence = foldAll(shown, about, releases);
  const compare = (name: string, expected: Json, found: Json): void => {
    const difference = differenceOf(expected, found);
    if (difference !== undefined)
      throw new Wrong(`${name} is not what the entries come to, at ${difference}${releases}`, cure);
  };
  const read = (name: string): Json => readFile(files, name);
  const plain = (value: unknown): Json => JSON.parse(canonical(value as Json)) as Json;
  if (same) {
    const made = filesRead(evidence, about);
    for (const [name, text] of made) {
      if (sha256(text).toHex() === sha256(fileOf(files, name)).toHex()) continue;
      if (name.endsWith('.json')) compare(name, JSON.parse(text) as Json, read(name));
      throw new Wrong(`${name} is not what the entries and manifest.json come to`, cure);
    }
    return [...made.keys()];
  }
  compare('position.json', plain(evidence.positions), read('position.json'));
  compare(
    'findings.json',
    plain(evidence.findings.given),
    fieldsOf(read('findings.json'))?.['given'] ?? null,
  );
  checkClauses(shown, read('clauses.json'));
  const { entries, undisclosed } = fieldsOf(read('gaps.json')) ?? {};
  compare(
    'gaps.json',
    plain({ entries: evidence.gaps.entries, undisclosed: evidence.gaps.undisclosed }),
    plain({ entries, undisclosed }),
  );
  return ['position.json', 'findings.json (as given then)'];
}

function foldAll(shown: readonly Entry[], { from, to, checkpoint }: About, releases: string): Evidence {
  try {
    return evidenceOf(shown, { from, to, size: checkpoint.size });
  } catch (error) {
    if (error instanceof ProblemError) throw new Wrong(`${error.message}${releases}`, error.cure);
    throw error;
  }
}

const mostBytes = 128 * 1024 * 1024;

function readFile(files: Files, name: string): Json {
  const bytes = fileOf(files, name);
  if (bytes.length > mostBytes)
    throw new Wrong(`${name} is larger than ${mostBytes} bytes, and not what the entries come to`);
  return jsonOf(textOf(bytes, name), name);
}

/** Every clause that an entry names is there. */
function checkClauses(shown: readonly Entry[], list: Json): void {
  const there = new Set(Array.isArray(list) ? list.map((one) => fieldsOf(one)?.['id']) : []);
  for (const entry of shown) {
    const absent = entry.findings.find(({ clause }) => !there.has(clause));
    if (absent) throw new Wrong(`clauses.json lacks ${show(absent.clause)}, which entry ${entry.seq} names`);
  }
}
