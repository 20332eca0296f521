export type VerifyOptions = {
  /** A signed note of the same journal that the auditor was given earlier. */
  checkpoint?: string | undefined;
  /** The verifier key that the auditor was given earlier. */
  verifierKey?: string | undefined;
  /** The release that verifies; absent: this one. */
  release?: string | undefined;
  /** SHA-256 of the page of this release without a pack in it, where it is at hand. */
  page?: string | undefined;
  /** Told the name of each check as it begins. */
  onCheck?: ((name: string) => void) | undefined;
};
