import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ProblemError } from '@benefolio/core';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';
import { seal, unseal } from './seal.ts';

/** `publicKey` is the 32 raw bytes of Ed25519. */
export type Signer = { name: string; publicKey: Uint8Array; sign: (bytes: Uint8Array) => Uint8Array };

export type Signers = {
  /** Makes the organization's key on first use. Problems: no-master-key, wrong-master-key. */
  load: (org: string) => Promise<Signer>;
};

type Chance = { randomBytes: (n: number) => Uint8Array; masterKey: Uint8Array | undefined };

export function signersOf(engine: Engine, { randomBytes, masterKey }: Chance): Signers {
  const find = (org: string) =>
    engine.read(org, (db) => db.selectFrom('signer').selectAll().where('org', '=', org).executeTakeFirst());
  return {
    load: async (org) => {
      if (masterKey === undefined) throw noMasterKey();
      const sealing = { masterKey, purpose: `benefolio signer ${org}` };
      const known = await find(org);
      if (known !== undefined) return open(known, unseal(known.sealed_private_key, sealing));
      const seed = randomBytes(32);
      const row = {
        org,
        name: `benefolio/${org}`,
        public_key: publicKeyOf(keyFrom(seed)),
        sealed_private_key: seal(seed, sealing, randomBytes(12)),
      };
      // Another node may do the same at this moment; then its key is the key.
      const made = await engine.write(org, async (tx) => {
        await tx
          .insertInto('signer')
          .values(row)
          .onConflict((oc) => oc.column('org').doNothing())
          .execute();
        return tx.selectFrom('signer').selectAll().where('org', '=', org).executeTakeFirstOrThrow();
      });
      return open(made, unseal(made.sealed_private_key, sealing));
    },
  };
}

function open(row: Tables['signer'], seed: Uint8Array | undefined): Signer {
  if (seed === undefined) throw wrongMasterKey();
  const key = keyFrom(seed);
  return {
    name: row.name,
    publicKey: new Uint8Array(row.public_key),
    sign: (bytes) => new Uint8Array(sign(null, bytes, key)),
  };
}

// RFC 8410: an Ed25519 private key in PKCS #8 is this and 32 bytes.
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const keyFrom = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });

function publicKeyOf(key: KeyObject): Uint8Array {
  const { x } = createPublicKey(key.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

const noMasterKey = (): ProblemError =>
  new ProblemError({
    code: 'no-master-key',
    status: 503,
    message: 'there is no master key to open the signing key with',
    cure: 'give the server its master key (32 bytes, the same on every node)',
  });

const wrongMasterKey = (): ProblemError =>
  new ProblemError({
    code: 'wrong-master-key',
    status: 503,
    message: 'the master key does not open the signing key of this organization',
    cure: 'give the master key this database was started with',
  });
