import type { Disclosed, Entry, Evidence } from '@benefolio/core';

/** The files of a pack, read for showing. What cannot be read is left out: the checks have said so. */
export type Shown = {
  lines: readonly string[];
  positions?: Evidence['positions'];
  findings?: Evidence['findings'];
  gaps?: Evidence['gaps'];
  clauses?: Evidence['clauses'];
  people?: readonly Disclosed[];
};

export function shownIn(files: ReadonlyMap<string, Uint8Array>): Shown {
  const decoder = new TextDecoder();
  const read = <T>(name: string): T | undefined => {
    const bytes = files.get(name);
    try {
      return bytes && (JSON.parse(decoder.decode(bytes)) as T);
    } catch {
      return undefined;
    }
  };
  const found = {
    positions: read<Evidence['positions']>('position.json'),
    findings: read<Evidence['findings']>('findings.json'),
    gaps: read<Evidence['gaps']>('gaps.json'),
    clauses: read<Evidence['clauses']>('clauses.json'),
    people: read<readonly Disclosed[]>('people.json'),
  };
  const lines = decoder.decode(files.get('entries.jsonl')).split('\n');
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { ...known, lines: lines.at(-1) === '' ? lines.slice(0, -1) : lines };
}

/** One line as an entry; undefined when it is none. */
export function entryIn(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry;
    return typeof entry.event === 'object' && Array.isArray(entry.findings) ? entry : undefined;
  } catch {
    return undefined;
  }
}
