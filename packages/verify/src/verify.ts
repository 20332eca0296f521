import { hashSize, several } from '@benefolio/core';
import type { Checkpoint, Manifest } from '@benefolio/core';
import { checkEarlier, checkRoot, readCheckpoint, readKey } from './checkpoint.ts';
import type { Key } from './checkpoint.ts';
import { readEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { checkFiles, fileOf, readManifest } from './manifest.ts';
import type { Files } from './manifest.ts';
import { readPeople } from './people.ts';
import { sha256 } from './platform.ts';
import { release } from './release.ts';
import { replay } from './replay.ts';
import { show, Wrong } from './report.ts';
import type { Report } from './report.ts';
import { textOf } from './text.ts';
import { unzip } from './zip.ts';

export type VerifyOptions = {
  /** A signed note of the same journal that the auditor was given earlier. */
  checkpoint?: string | undefined;
  /** The verifier key that the auditor was given earlier. */
  verifierKey?: string | undefined;
  /** The release that verifies; absent: this one. */
  release?: string | undefined;
};

/** Checks a pack from beginning to end and stops at the first thing that is wrong. Never throws. */
export function verifyPack(bytes: Uint8Array, options: VerifyOptions = {}): Report {
  const report: Report = { ok: false, checks: [], limits: [] };
  let current = 'archive';
  const check: Checking = (name, run, detail) => {
    current = name;
    const value = run();
    report.checks.push({ name, ok: true, detail: detail(value) });
    return value;
  };
  try {
    checkAll({ bytes, options, report, check });
    report.ok = true;
  } catch (error) {
    report.failure = {
      name: current,
      what: error instanceof Wrong ? error.message : `could not be read: ${String(error)}`,
      ...(error instanceof Wrong && error.cure !== undefined && { cure: error.cure }),
    };
  }
  return report;
}

/** Runs one check and notes it in the report. */
type Checking = <T>(name: string, run: () => T, detail: (value: T) => string) => T;

type Run = { bytes: Uint8Array; options: VerifyOptions; report: Report; check: Checking };

function checkAll({ bytes, options, report, check }: Run): void {
  const files = check(
    'archive',
    () => unzip(bytes),
    ({ size }) => `${size} files in ${bytes.length} bytes`,
  );
  const manifest = check(
    'manifest',
    () => readManifest(files),
    ({ organization, from, to }) => `${organization}, ${from} to ${to}`,
  );
  const { organization, from, to } = manifest;
  Object.assign(report, {
    organization,
    from,
    to,
    release: manifest.release,
    verifierKey: manifest.verifierKey,
  });
  check(
    'files',
    () => checkFiles(files, manifest),
    () => `each of ${files.size - 1} files has its hash, none is missing or besides`,
  );
  const journal = checkJournal(files, manifest, { options, report, check });
  const { size } = journal.checkpoint;
  const entries = check(
    'entries',
    () => readEntries(fileOf(files, 'entries.jsonl'), { leaves: journal.leaves, manifest }),
    ({ shown, complete }) =>
      `${shown.length} of ${size} entries are shown, each as it was hashed; none before entry ${complete} is left out`,
  );
  report.entries = entries.shown.length;
  const people = check(
    'people',
    () => readPeople(files.get('people.json'), entries.shown),
    ({ length }) => (length === 0 ? 'nobody is named' : `${length} named, each as the journal committed to`),
  );
  const running = options.release ?? release;
  const about = { ...manifest, checkpoint: journal.checkpoint, people };
  check(
    'replay',
    () => replay({ files, about, shown: entries.shown, running }),
    (names) => `made again from the entries and found equal: ${names.join(', ')}`,
  );
  report.limits = limitsOf({ manifest, options, size, running, entries });
}

type Journal = { key: Key; checkpoint: Checkpoint; leaves: Uint8Array };

function checkJournal(
  files: Files,
  manifest: Manifest,
  { options, report, check }: Omit<Run, 'bytes'>,
): Journal {
  const { key, checkpoint } = check(
    'signature',
    () => {
      const key = readKey(manifest, options.verifierKey);
      const checkpoint = readCheckpoint(textOf(fileOf(files, 'checkpoint'), 'checkpoint'), key, 'checkpoint');
      if (checkpoint.origin !== manifest.origin) {
        throw new Wrong(
          `the checkpoint is of the journal \`${checkpoint.origin}\`, manifest.json says \`${manifest.origin}\``,
        );
      }
      return { key, checkpoint };
    },
    ({ key }) => `signed by ${key.name}; SHA-256 of its key is ${sha256(key.publicKey).toHex()}`,
  );
  report.fingerprint = sha256(key.publicKey).toHex();
  const leaves = fileOf(files, 'leaves.bin');
  check(
    'root',
    () => checkRoot(leaves, checkpoint),
    () =>
      `the ${leaves.length / hashSize} leaves have the root that was signed, ${checkpoint.root.toBase64()}`,
  );
  report.size = checkpoint.size;
  const { checkpoint: note } = options;
  if (note !== undefined) {
    check(
      'earlier checkpoint',
      () => {
        const earlier = readCheckpoint(note, key, 'the earlier checkpoint');
        checkEarlier(leaves, checkpoint, earlier);
        return earlier;
      },
      ({ size }) => `the journal was not rewritten since it had ${size} entries`,
    );
  }
  return { key, checkpoint, leaves };
}

type Ended = { manifest: Manifest; options: VerifyOptions; size: number; running: string; entries: Entries };

/** What a pack that is right in all of this still does not show. */
function limitsOf({ manifest, options, size, running, entries }: Ended): string[] {
  const hidden = size - entries.shown.length;
  const given = options.verifierKey !== undefined;
  return [
    ...(given
      ? []
      : [
          'the signature shows who made the pack only if you had the key earlier: compare its fingerprint with one that did not come with the pack',
        ]),
    ...(options.checkpoint === undefined
      ? [
          'without an earlier checkpoint this cannot show that the journal was not rewritten before the pack was made',
        ]
      : []),
    ...(hidden > 0
      ? [
          `${several(hidden, 'entry', 'entries')} from entry ${entries.complete} on ${hidden === 1 ? 'is' : 'are'} not shown: that none tells of the period late, or takes back an entry shown, is the sender's word`,
        ]
      : []),
    ...(manifest.release === running
      ? []
      : [
          `the pack says that release ${show(manifest.release)} made it, this is ${show(running)}: summary.html, clauses.json, gaps.json and what findings.json judges now were not made again, so verify with that release before you rely on them`,
        ]),
    'the name of the organization, the period and the instant of making are the words of manifest.json, which is not signed',
    'that what was recorded was true, and all of it was recorded, no journal can prove',
  ];
}
