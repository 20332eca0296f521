import { evidenceFiles, frontierOfLeaves, hashSize, leafHash } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { packFiles, verifyPack } from '@benefolio/verify';
import { signedCheckpoint } from './checkpoint.ts';
import type { Desk, Office } from './desk.ts';
import { sha256 } from './hash.ts';
import { instantOf } from './zone.ts';

const pageSize = 10_000;

type Asked = { from: Day; to: Day; people: boolean };

/**
 * The evidence pack of a period as a zip archive, verified as whoever gets it will verify it.
 * @throws ProblemError `no-such-period`, `too-large`
 */
export async function packOf(office: Office, desk: Desk, { from, to, people }: Asked): Promise<Uint8Array> {
  const { store, release, now } = office;
  const { size } = await store.head(desk.org);
  const texts = await textsOf(office, desk.org, size);
  const leaves = new Uint8Array(size * hashSize);
  for (const [n, text] of texts.entries()) leaves.set(leafHash(sha256, text), n * hashSize);
  // Of the leaves in the pack, not of the head as stored: the pack must agree with itself.
  const frontier = frontierOfLeaves(sha256, leaves, size);
  const { note, verifierKey } = await signedCheckpoint(office, desk.org, { size, frontier });
  const made = instantOf(now());
  const signed = { checkpoint: note, verifierKey };
  const named = people ? await disclosed(desk) : undefined;
  const input = { organization: desk.org, from, to, made, release, texts, leaves, ...signed, people: named };
  const bytes = packFiles(evidenceFiles(sha256, input));
  const { failures } = await verifyPack(bytes, { ...signed, release });
  const [failure] = failures;
  if (failure) throw new Error(`the pack of ${desk.org} does not verify: ${failure.name}: ${failure.what}`);
  return bytes;
}

async function textsOf({ store }: Office, org: string, size: number): Promise<string[]> {
  const texts: string[] = [];
  while (texts.length < size) {
    const page = await store.readEntries(org, texts.length, Math.min(pageSize, size - texts.length));
    if (page.length === 0) throw new Error(`the journal of ${org} ends before its head says`);
    for (const { text } of page) texts.push(text);
  }
  return texts;
}

async function disclosed({ people }: Desk) {
  await people.fresh();
  return people
    .all()
    .map(({ id, handle, name, mail, salt }) => ({ id, handle, name, mail, salt: salt.toBase64() }));
}
