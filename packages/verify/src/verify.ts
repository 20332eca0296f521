import { hashSize, several } from '@benefolio/core';
import type { Checkpoint, Manifest } from '@benefolio/core';
import { checkEarlier, checkKey, checkRoot, checkSignature, openCheckpoint, readKey } from './checkpoint.ts';
import type { Key } from './checkpoint.ts';
import { checksOf } from './checks.ts';
import type { Checks } from './checks.ts';
import { readEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { limitsOf } from './limits.ts';
import { checkFiles, readManifest } from './manifest.ts';
import type { Files } from './manifest.ts';
import { pageName } from './names.ts';
import type { VerifyOptions } from './options.ts';
import { checkPage } from './page.ts';
import { readPeople } from './people.ts';
import { sha256 } from './platform.ts';
import { release } from './release.ts';
import { replay } from './replay.ts';
import { Wrong } from './report.ts';
import type { Report } from './report.ts';
import { textOf } from './text.ts';
import { unzip } from './zip.ts';

/** Checks a pack from beginning to end, and names everything that is wrong with it. Never throws. */
export function verifyPack(bytes: Uint8Array, options: VerifyOptions = {}): Promise<Report> {
  const detail = ({ size }: Files): string => `${size} files in ${bytes.length} bytes`;
  return verifyFrom({ name: 'archive', open: () => unzip(bytes), detail }, options);
}

/** Where the files of a pack come from. */
export type Source = { name: string; open: () => Files; detail: (files: Files) => string };

/** As `verifyPack`, of files that come from elsewhere than an archive. */
export async function verifyFrom(source: Source, options: VerifyOptions = {}): Promise<Report> {
  const report: Report = { ok: false, checks: [], failures: [], limits: [] };
  const checks = checksOf(report, options.onCheck);
  const files = await checks.run(source.name, source.open, source.detail);
  if (files) await checkAll({ files, options, report, checks });
  checks.end(namesOf(files, options));
  report.ok = report.checks.every(({ state }) => state === 'right');
  return report;
}

/** The checks behind the first one, in their order. */
const namesOf = (files: Files | undefined, { checkpoint }: VerifyOptions): string[] => [
  'manifest',
  'files',
  'signature',
  'root',
  ...(checkpoint === undefined ? [] : ['earlier checkpoint']),
  'entries',
  'people',
  'replay',
  ...(files?.has(pageName) ? ['page'] : []),
];

type Run = { files: Files; options: VerifyOptions; report: Report; checks: Checks };

async function checkAll(run: Run): Promise<void> {
  const { files, options, report, checks } = run;
  const manifest = await checks.run(
    'manifest',
    () => readManifest(files),
    ({ organization, from, to }) => `${organization}, ${from} to ${to}`,
  );
  if (!manifest) return;
  const { organization, from, to, made, release: madeBy, verifierKey } = manifest;
  Object.assign(report, { organization, from, to, made, release: madeBy, verifierKey });
  await checks.run(
    'files',
    (note) => checkFiles(files, manifest, note),
    () => `each of ${Object.keys(manifest.files).length} files has its hash, none is missing or besides`,
  );
  const checkpoint = await checkJournal(run, manifest);
  const entries = await checkEntries(run, manifest);
  const running = options.release ?? release;
  if (entries?.readable && checkpoint) await checkReading(run, { manifest, checkpoint, entries, running });
  if (files.has(pageName)) await checkOwnPage(run);
  report.entries = entries?.shown.length ?? 0;
  if (entries) report.limits = limitsOf({ manifest, options, report, running, entries });
}

/** The signature, the tree and an earlier checkpoint. Gives what the checkpoint says, whoever signed it. */
async function checkJournal(run: Run, manifest: Manifest): Promise<Checkpoint | undefined> {
  const { files, options, report, checks } = run;
  const [note, leaves] = [files.get('checkpoint'), files.get('leaves.bin')];
  if (!note) return undefined;
  const signed = await checks.run(
    'signature',
    async (wrong) => {
      const opened = openCheckpoint(textOf(note, 'checkpoint'), 'checkpoint');
      const { checkpoint } = opened;
      report.size = checkpoint.size;
      const key = await wrong.unless(async () => {
        const key = readKey(manifest);
        report.fingerprint = sha256(key.publicKey).toHex();
        await wrong.unless(() => checkKey(key, options.verifierKey));
        await wrong.unless(() => checkSignature(opened, key, 'checkpoint'));
        return key;
      });
      if (checkpoint.origin !== manifest.origin) {
        wrong(
          new Wrong(
            `the checkpoint is of the journal \`${checkpoint.origin}\`, manifest.json says \`${manifest.origin}\``,
          ),
        );
      }
      return { key, checkpoint };
    },
    ({ key }) => `signed by ${key?.name}; SHA-256 of its key is ${report.fingerprint}`,
  );
  if (signed && leaves) await checkTree(run, { ...signed, leaves });
  return signed?.checkpoint;
}

type Tree = { key: Key | undefined; checkpoint: Checkpoint; leaves: Uint8Array };

async function checkTree({ options, checks }: Run, { key, checkpoint, leaves }: Tree): Promise<void> {
  await checks.run(
    'root',
    () => checkRoot(leaves, checkpoint),
    () =>
      `the ${leaves.length / hashSize} leaves have the root that was signed, ${checkpoint.root.toBase64()}`,
  );
  const { checkpoint: note } = options;
  if (note === undefined || !key) return;
  await checks.run(
    'earlier checkpoint',
    async () => {
      const earlier = openCheckpoint(note, 'the earlier checkpoint');
      await checkSignature(earlier, key, 'the earlier checkpoint');
      checkEarlier(leaves, checkpoint, earlier.checkpoint);
      return earlier.checkpoint;
    },
    ({ size }) => `the journal was not rewritten since it had ${several(size, 'entry', 'entries')}`,
  );
}

async function checkEntries(
  { files, report, checks }: Run,
  manifest: Manifest,
): Promise<Entries | undefined> {
  const [bytes, leaves] = [files.get('entries.jsonl'), files.get('leaves.bin')];
  if (!bytes || !leaves) return undefined;
  const signed = report.checks.some(({ name, state }) => name === 'root' && state === 'right');
  return checks.run(
    'entries',
    (note) => readEntries(bytes, { leaves, signed, manifest }, note),
    ({ shown, complete }) =>
      `${shown.length} of ${report.size} entries are shown, each as it was hashed; none before entry ${complete} is left out`,
  );
}

type Read = { manifest: Manifest; checkpoint: Checkpoint; entries: Entries; running: string };

/** Whom the entries name, and what they come to. */
async function checkReading({ files, checks }: Run, read: Read): Promise<void> {
  const { manifest, checkpoint, running } = read;
  const { shown } = read.entries;
  const people = await checks.run(
    'people',
    () => readPeople(files.get('people.json'), shown),
    ({ length }) => (length === 0 ? 'nobody is named' : `${length} named, each as the journal committed to`),
  );
  const about = { ...manifest, checkpoint, people: people ?? [] };
  await checks.run(
    'replay',
    (note) => replay({ files, about, shown, running }, note),
    (names) => `made again from the entries and found equal: ${names.join(', ')}`,
  );
}

async function checkOwnPage({ files, report, checks }: Run): Promise<void> {
  const hash = await checks.run(
    'page',
    () => checkPage(files),
    (empty) => `${pageName} holds this pack and nothing besides; without it its SHA-256 is ${empty}`,
  );
  if (hash !== undefined) report.page = hash;
}
