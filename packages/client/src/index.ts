export type { components, paths } from './api.gen.ts';
export { createClient, dataOf } from './client.ts';
export type { Client, ClientOptions } from './client.ts';
export { makePack } from './pack.ts';
export type { PackMade, PackStep } from './pack.ts';
export { ClientProblem } from './problem.ts';
