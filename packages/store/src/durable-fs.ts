import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { errorCode } from './files.ts';

// PGlite's own NodeFS never syncs: Emscripten's NODEFS has no `fsync`, so PostgreSQL's calls end in
// nothing. This one syncs. It works together with `wal_sync_method=fsync`, because Emscripten drops
// fdatasync on its way, and with start parameters without `-F`.

export type Disk = {
  write: (to: { fd: number; file: string }, bytes: Uint8Array, position: number | null) => number;
  sync: (of: { fd: number; file: string }) => void;
};

export const realDisk: Disk = {
  write: (to, bytes, position) => fs.writeSync(to.fd, bytes, 0, bytes.length, position),
  sync: (of) => fs.fsyncSync(of.fd),
};

type Stream = { nfd: number; node: unknown };
type StreamOps = {
  fsync?: (stream: Stream) => number;
  write: (...args: [Stream, Uint8Array, number, number, number | undefined]) => number;
};
type NodeModule = {
  FS: { streams: (Stream | null | undefined)[] };
  NODEFS: {
    stream_ops: StreamOps;
    realPath: (node: unknown) => string;
    tryFSOperation: <R>(operation: () => R) => R;
  };
};

export type DiskFailure = { code: string; what: 'write' | 'sync'; file: string };

export class DurableFS extends NodeFS {
  /** Since the start, for tests and for deciding when to checkpoint. */
  syncs = 0;
  walBytes = 0;
  /** The first operation the disk refused and nobody has looked at yet. */
  failure: DiskFailure | undefined;
  readonly #disk: Disk;
  #streams: () => (Stream | null | undefined)[] = () => [];

  constructor(directory: string, disk: Disk = realDisk) {
    super(directory);
    this.#disk = disk;
  }

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module: unknown) => this.#makeDurable(partsOf(module)),
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  /** Closes what a database that can no longer close itself has open. */
  abandon(): void {
    for (const stream of this.#streams()) {
      try {
        if (stream?.nfd !== undefined) fs.closeSync(stream.nfd);
      } catch {
        // A second stream of the same file.
      }
    }
  }

  #makeDurable({ FS, NODEFS: nodefs }: NodeModule): void {
    this.#streams = () => FS.streams;
    const attempt = <R>(what: DiskFailure['what'], file: string, operation: () => R): R =>
      nodefs.tryFSOperation(() => {
        try {
          return operation();
        } catch (error) {
          this.failure ??= { code: errorCode(error) ?? 'UNKNOWN', what, file };
          throw error;
        }
      });
    nodefs.stream_ops.fsync = (stream) => {
      const file = nodefs.realPath(stream.node);
      attempt('sync', file, () => this.#disk.sync({ fd: stream.nfd, file }));
      this.syncs++;
      return 0;
    };
    nodefs.stream_ops.write = (...args) => {
      const [stream, memory, offset, length, position] = args;
      const file = nodefs.realPath(stream.node);
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset + offset, length);
      const written = attempt('write', file, () =>
        this.#disk.write({ fd: stream.nfd, file }, bytes, position ?? null),
      );
      if (file.includes('pg_wal')) this.walBytes += written;
      return written;
    };
  }
}

function partsOf(module: unknown): NodeModule {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PGlite's types do not know what its module carries
  const { FS, NODEFS } = module as Partial<NodeModule>;
  if (FS === undefined || NODEFS === undefined) {
    throw new Error('this PGlite has no NODEFS, so nothing it writes would last');
  }
  return { FS, NODEFS };
}
