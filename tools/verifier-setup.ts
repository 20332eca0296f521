import { buildVerifier } from './verifier.ts';

/** vitest runs this once before the tests that make or open packs. */
export default async function setup(): Promise<void> {
  await buildVerifier();
}
