type Log = { log: (line: string) => void; newId: () => string };

/** Logs what is our own fault, and gives the id under which the operator finds it. */
export function logFailure({ log, newId }: Log, error: unknown): string {
  const id = newId();
  log(`failure ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return id;
}
