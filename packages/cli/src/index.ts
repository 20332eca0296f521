export { run } from './run.ts';
export type { Around } from './run.ts';
