import type { Outside } from './desk.ts';

/** Writes a failure of ours to the log, and gives the id by which it is found there. */
export function logged({ log, newId }: Pick<Outside, 'log' | 'newId'>, error: unknown): string {
  const id = newId();
  log(`failure ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return id;
}
