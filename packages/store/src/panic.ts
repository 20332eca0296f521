/* oxlint-disable no-underscore-dangle -- the engine's own names */
import type { PGlite } from '@electric-sql/pglite';

// A PostgreSQL that cannot write its log panics, which must end the process. PGlite 0.5 swallows the
// abort and asks the dead engine to go on: it hangs, or answers as if the commit had worked. So the
// entries into the engine are closed at the first abort, and every later call rejects.
type Entries = {
  _PostgresMainLoopOnce: () => void;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
  stackRestore: (pointer: number) => void;
};

/** The exit status with which PostgreSQL's ordinary errors come out of the engine. */
const ordinary = 100;

/** Calls `onPanic` once, before the query that met it rejects. */
export function stopOnPanic(pglite: PGlite, onPanic: () => void): void {
  const entries: Entries = pglite.Module;
  const once = entries._PostgresMainLoopOnce;
  entries._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      if (!isOrdinary(error)) {
        onPanic();
        close(entries);
      }
      throw error;
    }
  };
}

function close(entries: Entries): void {
  const panicked = (): never => {
    throw new Error('the database panicked');
  };
  entries._PostgresMainLoopOnce = panicked;
  // PGlite catches what the loop throws and then calls this one, outside of its catch.
  entries.stackRestore = panicked;
  entries._PostgresSendReadyForQueryIfNecessary = () => {};
  entries._pgl_pq_flush = () => {};
}

const isOrdinary = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === ordinary;
