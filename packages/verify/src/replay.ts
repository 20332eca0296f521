import { canonical, evidenceOf, filesRead, ProblemError } from '@benefolio/core';
import type { About, Evidence, Entry, Json } from '@benefolio/core';
import { differencesOf, inWords } from './difference.ts';
import { fileOf } from './manifest.ts';
import type { Files } from './manifest.ts';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import type { Note } from './report.ts';
import { fieldsOf, jsonOf, textOf } from './text.ts';

// What is read from the entries is made again and compared. Positions are facts: they are compared whatever release
// made the pack, and so is what was found then, which stands in the entries. What a release judges now, and how it
// words it, is its own: the rest is compared only with the release that made it.

type Pack = { files: Files; about: About; shown: readonly Entry[]; running: string };

/** Makes what can be made again, and gives the names of the files that are equal. Notes each that is not. @throws Wrong */
export function replay(pack: Pack, note: Note): string[] {
  const { about, shown, running } = pack;
  const same = about.release === running;
  const releases = same
    ? ''
    : `; the pack was made by release ${show(about.release)}, this is ${show(running)}`;
  const evidence = foldAll(shown, about, releases);
  return same ? compareAll(pack, evidence, note) : compareFacts(pack, evidence, { note, releases });
}

const mostDifferences = 10;

function compare(
  name: string,
  { expected, found }: { expected: Json; found: Json },
  { releases, cure }: { releases: string; cure: string },
): void {
  const differences = differencesOf(expected, found, mostDifferences);
  const [first] = differences;
  if (!first) return;
  const what = `${name} is not what the entries come to, at ${inWords(first)}${releases}`;
  throw new Wrong(what, cure, { differences });
}

/** Runs each by itself, and gives the names of those that found nothing. */
function each(works: readonly (readonly [name: string, work: () => void])[], note: Note): string[] {
  return works.flatMap(([name, work]) => {
    try {
      work();
      return [name];
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      note(error);
      return [];
    }
  });
}

/** By the same release every file that is read from the entries has the same bytes. */
function compareAll({ files, about }: Pack, evidence: Evidence, note: Note): string[] {
  const cure = 'ask the organization for the pack as it was made';
  const works = [...filesRead(evidence, about)]
    // That a file is missing was said already.
    .filter(([name]) => files.has(name))
    .map(([name, text]) => {
      const work = (): void => {
        if (sha256(text).toHex() === sha256(fileOf(files, name)).toHex()) return;
        if (name.endsWith('.json'))
          compare(
            name,
            { expected: JSON.parse(text) as Json, found: readFile(files, name) },
            { releases: '', cure },
          );
        throw new Wrong(`${name} is not what the entries and manifest.json come to`, cure);
      };
      return [name, work] as const;
    });
  return each(works, note);
}

function compareFacts(
  { files, about, shown }: Pack,
  evidence: Evidence,
  { note, releases }: { note: Note; releases: string },
): string[] {
  const cure = `verify with release ${show(about.release)}`;
  const plain = (value: unknown): Json => JSON.parse(canonical(value as Json)) as Json;
  const compared = (name: string, expected: unknown, found: Json): void =>
    compare(name, { expected: plain(expected), found }, { releases, cure });
  const given = (): Json => fieldsOf(readFile(files, 'findings.json'))?.['given'] ?? null;
  const counts = (): Json => {
    const { entries, undisclosed } = fieldsOf(readFile(files, 'gaps.json')) ?? {};
    return plain({ entries, undisclosed });
  };
  const { entries, undisclosed } = evidence.gaps;
  const names = each(
    [
      [
        'position.json',
        () => compared('position.json', evidence.positions, readFile(files, 'position.json')),
      ],
      ['findings.json', () => compared('findings.json', evidence.findings.given, given())],
      ['clauses.json', () => checkClauses(shown, readFile(files, 'clauses.json'))],
      ['gaps.json', () => compared('gaps.json', { entries, undisclosed }, counts())],
    ],
    note,
  );
  return names.flatMap((name) => told[name] ?? []);
}

/** What can be said of a file that another release made. */
const told: Record<string, string> = {
  'position.json': 'position.json',
  'findings.json': 'findings.json (as given then)',
};

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
