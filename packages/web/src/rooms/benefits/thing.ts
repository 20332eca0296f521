import type { Read } from '../../api/read.ts';

/** All of one thing, as it is read. */
export type Thing = Read<'/v1/orgs/{org}/things/{thing}'>;
