import type { Entry } from '../journal/entry.ts';
import { hashSize } from '../journal/merkle.ts';
import type { Hash } from '../journal/merkle.ts';
import { openNote, parseCheckpoint } from '../journal/note.ts';
import type { Checkpoint } from '../journal/note.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { canonical } from '../kernel/text.ts';
import type { Json } from '../kernel/text.ts';
import { evidenceFormat } from './pack.ts';
import type { About, Disclosed, EvidenceFiles, EvidenceInput, Manifest } from './pack.ts';
import { evidenceOf } from './read.ts';
import type { Evidence } from './shape.ts';
import { shownOf } from './shown.ts';
import type { Shown } from './shown.ts';
import { summaryPage } from './summary.ts';

/**
 * Everything that goes into a pack, `manifest.json` included.
 * @throws ProblemError `no-such-period` when it ends before it begins
 */
export function evidenceFiles(hash: Hash, input: EvidenceInput): EvidenceFiles {
  const { size } = checkpointOf(input);
  return filesOf(hash, input, shownOf(input.texts, { to: input.to, size }));
}

function filesOf(hash: Hash, input: EvidenceInput, shown: readonly Shown[]): EvidenceFiles {
  const { from, to, organization, made, release, verifierKey } = input;
  if (from > to) {
    throw new ProblemError({
      code: 'no-such-period',
      message: `${quote(`${from} to ${to}`)} ends before it begins`,
      cure: 'give the earlier day first',
    });
  }
  const checkpoint = checkpointOf(input);
  const { origin, size } = checkpoint;
  const facts = { organization, from, to, made, release, verifierKey };
  const entries = shown.map(({ entry }) => entry);
  const people = committedTo(entries, input.people ?? []);
  const files: EvidenceFiles = new Map<string, string | Uint8Array>([
    ['entries.jsonl', shown.map(({ text }) => `${text}\n`).join('')],
    ['leaves.bin', input.leaves],
    ['checkpoint', input.checkpoint],
    ...filesRead(evidenceOf(entries, { from, to, size }), { ...facts, checkpoint, people }),
  ]);
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, hash(content).toHex()]));
  const manifest: Manifest = { format: evidenceFormat, ...facts, origin, files: hashes };
  return files.set('manifest.json', json(manifest));
}

/** Of these people, those whom an entry shown commits to: nobody else can be checked, or concerns the period. */
function committedTo(entries: readonly Entry[], people: readonly Disclosed[]): Disclosed[] {
  const committed = new Set(
    entries.filter(({ event }) => typeof event['commitment'] === 'string').map(({ event }) => event.thing),
  );
  return people.filter(({ id }) => committed.has(id));
}

/** The files that are read from the entries shown: whoever has those makes the same ones. */
export function filesRead(evidence: Evidence, about: About): Map<string, string> {
  const people = about.people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['position.json', json(evidence.positions)],
    ['findings.json', json(evidence.findings)],
    ['clauses.json', json(evidence.clauses)],
    ['gaps.json', json(evidence.gaps)],
    ...(people.length > 0 ? ([['people.json', json(people)]] as const) : []),
    ['summary.html', summaryPage(evidence, { ...about, people })],
  ]);
}

/** Canonical JSON, so that the bytes can be compared. */
const json = (value: unknown): string => canonical(value as Json);

function checkpointOf({ checkpoint, leaves }: EvidenceInput): Checkpoint {
  const read = parseCheckpoint(openNote(checkpoint)?.text ?? '');
  if (!read) throw new Error('the checkpoint of the pack is none');
  if (read.size * hashSize === leaves.length) return read;
  throw new Error('the leaves of the pack are not those of its checkpoint');
}
