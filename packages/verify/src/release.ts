import verifier from '../package.json' with { type: 'json' };

/** The release of Benefolio that this is. */
export const release: string = verifier.version;
