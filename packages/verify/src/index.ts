export { builtPage } from './built.ts';
export { pageName } from './names.ts';
export type { VerifyOptions } from './options.ts';
export { packFiles } from './pack.ts';
export { emptyPageHash, withPage } from './page.ts';
export { verifyProof } from './proof.ts';
export { release } from './release.ts';
export type { Check, Difference, EntryShown, Failure, Report } from './report.ts';
export { verifyPack } from './verify.ts';
