export { packFiles } from './pack.ts';
export { verifyProof } from './proof.ts';
export { release } from './release.ts';
export type { Check, Failure, Report } from './report.ts';
export { verifyPack } from './verify.ts';
export type { VerifyOptions } from './verify.ts';
