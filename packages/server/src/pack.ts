import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { frontierOfLeaves, hashSize, leafHash, ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { signedCheckpoint } from './checkpoint.ts';
import type { Desk, Office } from './desk.ts';
import { brokenOff } from './failure.ts';
import { sha256 } from './hash.ts';
import type { PackDone, PackJob, PackStep, PackTold } from './pack-worker.ts';
import { instantOf } from './zone.ts';

const pageSize = 10_000;

export type PackAsked = { from: Day; to: Day; people: boolean };

/** What is being done for a pack, and how far it is where that is known. */
export type PackProgress = { step: PackStep; done?: number; of?: number };

export type Watching = {
  onStep?: ((progress: PackProgress) => void) | undefined;
  /** Nobody waits for it any more. */
  signal?: AbortSignal | undefined;
};

/**
 * The evidence pack of a period as a zip archive, verified as whoever gets it will verify it.
 * @throws ProblemError `no-such-period`, `too-large`, `broken-off`
 */
export async function packOf(
  office: Office,
  desk: Desk,
  { from, to, people, onStep, signal }: PackAsked & Watching,
): Promise<PackDone> {
  if (from > to) {
    throw new ProblemError({
      code: 'no-such-period',
      message: `${quote(`${from} to ${to}`)} ends before it begins`,
      cure: 'give the earlier day first',
    });
  }
  const { store, release, now, verifierPage } = office;
  const { size } = await store.head(desk.org);
  const { texts, leaves } = await journalOf(office, desk.org, { size, onStep, signal });
  // Of the leaves in the pack, not of the head as stored: the pack must agree with itself.
  const frontier = frontierOfLeaves(sha256, leaves, size);
  const { note, verifierKey } = await signedCheckpoint(office, desk.org, { size, frontier });
  const named = people ? await disclosed(desk) : undefined;
  const job: PackJob = {
    organization: desk.org,
    from,
    to,
    made: instantOf(now()),
    release,
    texts,
    leaves,
    checkpoint: note,
    verifierKey,
    people: named,
    page: verifierPage,
  };
  return makeApart(job, { onStep, signal });
}

type Journal = { texts: string[]; leaves: Uint8Array };

async function journalOf(
  { store }: Office,
  org: string,
  { size, onStep, signal }: { size: number } & Watching,
): Promise<Journal> {
  const texts: string[] = [];
  const leaves = new Uint8Array(size * hashSize);
  while (texts.length < size) {
    if (signal?.aborted) throw brokenOff();
    onStep?.({ step: 'read', done: texts.length, of: size });
    const page = await store.readEntries(org, texts.length, Math.min(pageSize, size - texts.length));
    if (page.length === 0) throw new Error(`the journal of ${org} ends before its head says`);
    for (const { text } of page) {
      leaves.set(leafHash(sha256, text), texts.length * hashSize);
      texts.push(text);
    }
    // Others have their turn, and the progress is sent.
    await setImmediate();
  }
  return { texts, leaves };
}

async function makeApart(job: PackJob, { onStep, signal }: Watching): Promise<PackDone> {
  if (signal?.aborted) throw brokenOff();
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), {
    workerData: job,
    env: {},
    execArgv: [],
  });
  return new Promise<PackDone>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(brokenOff()));
    worker.on('message', (told: PackTold) => {
      if ('step' in told) onStep?.(told);
      else if ('done' in told) resolve(told.done);
      else reject(new ProblemError(told.problem));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that makes packs ended without one')));
  }).finally(() => worker.terminate());
}

async function disclosed({ people }: Desk) {
  await people.fresh();
  return people
    .all()
    .map(({ id, handle, name, mail, salt }) => ({ id, handle, name, mail, salt: salt.toBase64() }));
}
