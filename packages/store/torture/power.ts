import fs from 'node:fs';
import type { Disk } from '../src/durable-fs.ts';

// A disk whose power can be cut: it remembers what every block held when it was last synced, and at the
// cut gives the blocks written since back their old contents, all of them or a random half, as a real
// disk's cache might. Renames and removals are not modelled.

const blockSize = 4096;
type Unsynced = { fd: number; size: number; blocks: Map<number, Buffer> };

export type PowerDisk = Disk & { cut: (survives: () => boolean) => number };

export function powerDisk(beforeEach: () => void): PowerDisk {
  const files = new Map<number, Unsynced>();

  function remember(file: string, fd: number, range: { from: number; to: number }): void {
    const { ino, size } = fs.fstatSync(fd);
    let unsynced = files.get(ino);
    if (unsynced === undefined) {
      unsynced = { fd: fs.openSync(file, 'r+'), size, blocks: new Map() };
      files.set(ino, unsynced);
    }
    for (let block = Math.floor(range.from / blockSize); block * blockSize < range.to; block++) {
      if (unsynced.blocks.has(block)) continue;
      const old = Buffer.alloc(blockSize);
      const length = fs.readSync(unsynced.fd, old, 0, blockSize, block * blockSize);
      unsynced.blocks.set(block, old.subarray(0, length));
    }
  }

  return {
    write: ({ fd, file }, bytes, position) => {
      beforeEach();
      if (position === null) throw new Error('a write without a position');
      remember(file, fd, { from: position, to: position + bytes.length });
      return fs.writeSync(fd, bytes, 0, bytes.length, position);
    },
    sync: ({ fd }) => {
      beforeEach();
      const { ino } = fs.fstatSync(fd);
      fs.fsyncSync(fd);
      const unsynced = files.get(ino);
      if (unsynced !== undefined) fs.closeSync(unsynced.fd);
      files.delete(ino);
    },
    cut: (survives) => {
      let lost = 0;
      for (const { fd, size, blocks } of files.values()) {
        let end = size;
        for (const [block, old] of blocks) {
          if (survives()) {
            end = Math.max(end, Math.min((block + 1) * blockSize, fs.fstatSync(fd).size));
            continue;
          }
          lost++;
          const padded = Buffer.alloc(blockSize);
          old.copy(padded);
          fs.writeSync(fd, padded, 0, blockSize, block * blockSize);
        }
        fs.ftruncateSync(fd, end);
      }
      return lost;
    },
  };
}
