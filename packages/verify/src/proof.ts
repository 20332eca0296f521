import { checkProof } from '@benefolio/core';
import type { ProofReport } from '@benefolio/core';
import { isSigned, sha256 } from './platform.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Checks the proof of one entry, without a record and without a network. Never throws for a bad file. */
export const verifyProof = (text: string, verifierKey: string | undefined): Promise<ProofReport> =>
  checkProof(
    { hash: sha256, isSigned, decode: (bytes) => decoder.decode(bytes) },
    { proof: text, verifierKey },
  );
