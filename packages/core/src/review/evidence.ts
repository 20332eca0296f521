import { newBooks, post, withdrawnBy } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { positionOn } from '../books/position.ts';
import type { Position } from '../books/position.ts';
import { worldOn } from '../books/view.ts';
import { readEntry } from '../journal/entry.ts';
import type { Entry } from '../journal/entry.ts';
import { hashSize } from '../journal/merkle.ts';
import type { Hash } from '../journal/merkle.ts';
import { openNote, parseCheckpoint } from '../journal/note.ts';
import type { Checkpoint } from '../journal/note.ts';
import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { canonical } from '../kernel/text.ts';
import type { Json } from '../kernel/text.ts';
import { clauses } from '../terms/all.ts';
import type { AnyClause } from '../terms/clause.ts';
import type { AnyEvent } from '../thing/field.ts';
import { findingsOn } from './findings.ts';
import { summaryPage } from './summary.ts';
import type { About, ClauseText, Correction, Disclosed, Evidence, FindingGiven, Gaps } from './summary.ts';

// What an evidence pack holds. Everything but the entries, the leaves and the checkpoint is read from the entries
// shown, so a verifier that has those can make the rest again and compare.

export const evidenceFormat = 'benefolio-evidence/1';

export type EvidenceInput = {
  organization: string;
  from: Day;
  to: Day;
  /** The instant at which the pack is made. */
  made: string;
  release: string;
  /** The texts of all entries, in order; those that may not be shown are left out here. */
  texts: Iterable<string>;
  /** The hashes of all leaves up to the checkpoint, one after another. */
  leaves: Uint8Array;
  /** A signed note. */
  checkpoint: string;
  verifierKey: string;
  /** Commitments that the organization opens. */
  people?: readonly Disclosed[] | undefined;
};

export type Manifest = {
  format: typeof evidenceFormat;
  organization: string;
  from: Day;
  to: Day;
  made: string;
  release: string;
  origin: string;
  verifierKey: string;
  /** The SHA-256 of every other file, in hexadecimal. */
  files: Record<string, string>;
};

/** The files of a pack by name; a string is to be written as UTF-8. */
export type EvidenceFiles = Map<string, string | Uint8Array>;

/** An entry and the text it was read from. */
type Shown = { text: string; entry: Entry };

/**
 * Everything that goes into a pack, `manifest.json` included.
 * @throws ProblemError `no-such-period` when it ends before it begins
 */
export function evidenceFiles(hash: Hash, input: EvidenceInput): EvidenceFiles {
  const { size } = checkpointOf(input);
  return filesOf(hash, input, shownOf(input.texts, { to: input.to, size }));
}

function filesOf(hash: Hash, input: EvidenceInput, shown: readonly Shown[]): EvidenceFiles {
  const { from, to, organization, made, release, verifierKey, people = [] } = input;
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

/**
 * The entries that a pack shows: all that tell of a day up to the last one, because the position at the beginning
 * rests on the earlier ones; and whatever takes one of them back, on any day.
 */
function shownOf(texts: Iterable<string>, { to, size }: { to: Day; size: number }): Shown[] {
  const kept = new Set<number>();
  const shown: Shown[] = [];
  for (const text of texts) {
    const entry = readEntry(text);
    if (entry.seq >= size) break;
    if (!isShown(entry.event, to, kept)) continue;
    kept.add(entry.seq);
    shown.push({ text, entry });
  }
  return shown;
}

/** Whether an event is shown in a pack up to a day that shows the entries of these numbers before it. */
export function isShown(event: AnyEvent, to: Day, before: ReadonlySet<number>): boolean {
  const target = withdrawnBy(event);
  return target === undefined ? event.on <= to : before.has(target);
}

type Period = { from: Day; to: Day; size: number };

/**
 * Reads what the shown entries come to.
 * @throws ProblemError naming the entry that cannot follow the others
 */
export function evidenceOf(shown: readonly Entry[], { from, to, size }: Period): Evidence {
  const corrections = correctionsOf(shown);
  const stands = ({ seq, event }: Entry): boolean =>
    !corrections.has(seq) && withdrawnBy(event) === undefined;
  const standing = shown.filter(stands);
  const { books, positions } = positionsOf(standing, { from, to });
  const given = shown
    .filter(({ event }) => event.on >= from)
    .flatMap((entry) => findingsGiven(entry, corrections.get(entry.seq)));
  const judged = findingsOn(books, { on: to }).filter(
    ({ on, answer }) => on >= from && answer !== 'permitted',
  );
  const named = new Set(
    [...shown.flatMap(({ findings }) => findings), ...judged].map(({ clause }) => clause),
  );
  const texts = [...named].sort().map(clauseText);
  const gaps: Gaps = {
    entries: size,
    undisclosed: size - shown.length,
    unknown: judged.flatMap(({ answer, clause, thing, on, seq, missing = [] }) =>
      answer === 'unknown' ? [{ clause, thing, on, ...(seq !== undefined && { seq }), missing }] : [],
    ),
    withoutEnrollment: looseOf(books, positions.closing),
    imports: importsOf(standing, to),
    doubts: doubtsOf([...given, ...judged], texts),
  };
  return {
    positions,
    findings: { given, judged },
    corrections: [...corrections.values()],
    gaps,
    clauses: texts,
  };
}

/** What was taken back, by the number of the wrong entry. */
function correctionsOf(shown: readonly Entry[]): Map<number, Correction> {
  const events = new Map(shown.map(({ seq, event }) => [seq, event]));
  const corrections = new Map<number, Correction>();
  for (const { seq: by, event: withdrawal } of shown) {
    const seq = withdrawnBy(withdrawal);
    const wrong = seq === undefined ? undefined : events.get(seq);
    if (seq === undefined || !wrong) continue;
    const { thing, event, on } = wrong;
    corrections.set(seq, { seq, by, thing, event, on, because: String(withdrawal['because'] ?? '') });
  }
  return corrections;
}

type Folded = { books: Books; positions: Evidence['positions'] };

/**
 * Folds what stands, by day: in the order in which it was told, a fact and its correction may meet that never stood
 * together once all of a list was told.
 */
function positionsOf(standing: readonly Entry[], { from, to }: { from: Day; to: Day }): Folded {
  const books = newBooks();
  const byDay = standing.toSorted((a, b) =>
    a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.seq - b.seq,
  );
  let opening: Position | undefined;
  for (const entry of byDay) {
    // Read before the first entry of the period is added, the position needs no fact to be left out again.
    if (entry.event.on >= from) opening ??= positionOn(books, { on: addDays(from, -1) });
    postOne(books, entry);
  }
  opening ??= positionOn(books, { on: addDays(from, -1) });
  return { books, positions: { opening, closing: positionOn(books, { on: to }) } };
}

function postOne(books: Books, entry: Entry): void {
  try {
    post(books, entry);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, status, cure, message } = error;
    throw new ProblemError({ code, status, cure, message: `entry ${entry.seq} cannot follow: ${message}` });
  }
}

function findingsGiven({ seq, event: told, findings }: Entry, correction?: Correction): FindingGiven[] {
  const { thing, event, on } = told;
  const withdrawn = correction && { withdrawn: correction.by };
  return findings
    .filter(({ answer }) => answer !== 'permitted')
    .map((finding) => ({ ...finding, seq, thing, event, on, ...withdrawn }));
}

/** Things that are counted although no enrollment is on record that they were granted under. */
function looseOf(books: Books, closing: Position): string[] {
  const world = worldOn(books, { on: closing.on });
  return closing.lines.filter(({ under }) => world.membership(under) === undefined).map(({ thing }) => thing);
}

function importsOf(standing: readonly Entry[], to: Day): Gaps['imports'] {
  const accepted = standing
    .map(({ event }) => event)
    .filter(({ thing, event }) => thing.startsWith('file-') && event === 'accepted');
  const byFormat = Map.groupBy(accepted, (event) => String(event['format']));
  return [...byFormat]
    .map(([format, events]) => {
      const last = events.reduce((latest, { on }) => (on > latest ? on : latest), events[0]?.on ?? to);
      return { format, last, days: daysBetween(last, to) };
    })
    .sort((a, b) => (a.format < b.format ? -1 : 1));
}

function doubtsOf(
  findings: readonly { clause: string; doubts?: string[] }[],
  texts: readonly ClauseText[],
): Gaps['doubts'] {
  const touched = new Set(
    findings.flatMap(({ clause, doubts = [] }) => doubts.map((doubt) => `${clause} ${doubt}`)),
  );
  return texts.flatMap(({ id, doubts }) =>
    Object.entries(doubts)
      .filter(([doubt]) => touched.has(`${id} ${doubt}`))
      .map(([doubt, says]) => ({ clause: id, doubt, says })),
  );
}

const known = new Map<string, AnyClause>(clauses.map((clause) => [clause.id, clause]));

const gone = { title: 'not known to this release', says: '', section: [], reading: '', doubts: {} };

/** A clause in words; one that this release no longer has is named, and said to be so. */
function clauseText(id: string): ClauseText {
  const clause = known.get(id);
  const { title, says, section, reading, doubts } = clause ?? gone;
  const editions = clause?.kind === 'judged' ? clause.editions : [];
  return { id, title, says, section, editions, reading, doubts };
}
