import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  checkpointText,
  evidenceFiles,
  keyId,
  leafHash,
  rootOfLeaves,
  signedNote,
  verifierKey,
} from '@benefolio/core';
import type { Hash } from '@benefolio/core';
import { packFiles, verifyPack } from '@benefolio/verify';
import { interleave, report } from './measure.ts';
import type { Contestant } from './measure.ts';
import { syntheticJournal } from './synthetic.ts';

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const name = 'benefolio.local/bench';

/** An evidence pack over a whole journal, signed with a key of its own. */
function packOf(texts: readonly string[], release: string): Uint8Array {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })).slice(-32);
  const leaves = new Uint8Array(Buffer.concat(texts.map((text) => leafHash(sha256, text))));
  const text = checkpointText({ origin: name, size: texts.length, root: rootOfLeaves(sha256, leaves) });
  const signature = new Uint8Array(sign(null, Buffer.from(text), privateKey));
  const checkpoint = signedNote(text, [{ name, keyId: keyId(sha256, name, raw), signature }]);
  return packFiles(
    evidenceFiles(sha256, {
      organization: 'bench',
      from: '2025-12-01',
      to: '2026-11-23',
      made: '2026-11-23T12:00:00.000Z',
      release,
      texts,
      leaves,
      checkpoint,
      verifierKey: verifierKey(sha256, name, raw),
    }),
  );
}

/** Verifying a pack, beside hashing its entries once and doing nothing else: the least that a proof can cost. */
export async function benchVerify(quick: boolean): Promise<void> {
  for (const size of quick ? [10_000] : [10_000, 100_000]) {
    const texts = syntheticJournal(size);
    const pack = packOf(texts, 'bench');
    const perSecond =
      (work: () => void | Promise<void>): (() => Promise<number>) =>
      async () => {
        const began = performance.now();
        await work();
        return (texts.length * 1000) / (performance.now() - began);
      };
    const contestants: Contestant[] = [
      {
        name: 'verify the pack',
        unit: 'entries/s',
        run: perSecond(async () => {
          const { ok, failures } = await verifyPack(pack);
          if (!ok) throw new Error(`the pack does not verify: ${failures[0]?.what}`);
        }),
      },
      {
        name: 'hash the entries',
        unit: 'entries/s',
        run: perSecond(() => {
          for (const text of texts) leafHash(sha256, text);
        }),
      },
    ];
    report(
      `verify: ${texts.length} entries, pack of ${(pack.length / 1e6).toFixed(1)} MB`,
      await interleave(contestants, 5),
      [['verify the pack', 'hash the entries']],
    );
  }
}
