import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ProblemError } from '@benefolio/core';
import { badDirectory } from './bad-directory.ts';
import { errorCode, jsonField, readText, syncDirectory } from './files.ts';

// PGlite takes no lock on its directory, and two processes in one directory lose rows silently.
//
// A lock is a file made whole by link(2), which fails when the name is taken. Whoever finds the lock
// of a dead process links its own record as `lock.after.<id of that record>`: only one can, and from
// then on it is the holder, because the holder is the END of the chain that begins at `lock`. The
// holder renames a copy over `lock` to shorten the chain. So `lock` is never absent during a takeover,
// and a takeover that dies half way is itself taken over.
//
// Of a process on another host (or in another container on the same volume) nobody here can tell whether
// it lives. So a holder touches its lock every few seconds, and a lock of another host counts as dead
// when it has not been touched for long, by the clock of the file system.
type LockRecord = { id: string; pid: number; startedAt: string; host: string; url?: string };

const beatEvery = 5_000;
const deadAfter = 30_000;

export type Holder = { pid: number; url?: string };
export type Lock = { announce: (url: string) => void; release: () => void };

/** Whether a file of this name is a lock of ours, or what a cut left of one. */
export function isOurLock(directory: string, name: string): boolean {
  if (name !== 'lock' && !name.startsWith('lock.')) return false;
  const file = path.join(directory, name);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const text = readText(file) ?? '';
  return text === '' || typeof jsonField(text, 'id') === 'string';
}

/** The live process that holds the directory, if there is one. Problem: bad-directory. */
export function readLock(directory: string): Holder | undefined {
  const record = lastRecord(directory);
  if (record === undefined || !isAlive(record, () => true)) return undefined;
  return record.url === undefined ? { pid: record.pid } : { pid: record.pid, url: record.url };
}

/** `id` has never been used before. Problem: directory-in-use. */
export function takeLock(directory: string, id: string): Lock {
  let mine: LockRecord = { id, pid: process.pid, startedAt: startOf(process.pid), host: os.hostname() };
  const draft = path.join(directory, `lock.draft.${mine.id}`);
  fs.writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    while (!tryOnce(directory, mine, draft));
  } finally {
    fs.rmSync(draft, { force: true });
  }
  removeChain(directory);
  const lock = path.join(directory, 'lock');
  const beat = setInterval(() => {
    try {
      if (endOfChain(directory)?.id !== mine.id) clearInterval(beat);
      else fs.writeFileSync(lock, JSON.stringify(mine), { flag: 'r+' });
    } catch {
      // A disk in trouble says so where it matters; a missed beat is made up for by the next.
    }
  }, beatEvery).unref();
  return {
    announce: (url) => {
      mine = { ...mine, url };
      replaceLock(directory, mine);
    },
    release: () => {
      clearInterval(beat);
      if (endOfChain(directory)?.id === mine.id) fs.rmSync(lock, { force: true });
    },
  };
}

function tryOnce(directory: string, mine: LockRecord, draft: string): boolean {
  const holder = endOfChain(directory);
  if (holder !== undefined && isAlive(holder, () => isFresh(directory, draft)))
    throw inUse(directory, holder);
  const name = holder === undefined ? 'lock' : `lock.after.${holder.id}`;
  if (!linkExclusively(draft, path.join(directory, name))) return false;
  if (endOfChain(directory)?.id !== mine.id) {
    // We read the chain before somebody else shortened it.
    fs.rmSync(path.join(directory, name), { force: true });
    return false;
  }
  if (holder !== undefined) replaceLock(directory, mine);
  return true;
}

function linkExclusively(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'UNKNOWN'].includes(errorCode(error) ?? '')) throw error;
  }
  try {
    // A file system without hard links: exclusive copy, for an instant possibly half written.
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function replaceLock(directory: string, record: LockRecord): void {
  const copy = path.join(directory, `lock.copy.${record.id}`);
  fs.writeFileSync(copy, JSON.stringify(record), { mode: 0o600 });
  fs.renameSync(copy, path.join(directory, 'lock'));
  syncDirectory(directory);
}

function removeChain(directory: string): void {
  for (const name of fs.readdirSync(directory)) {
    if (name.startsWith('lock.after.')) fs.rmSync(path.join(directory, name), { force: true });
  }
}

function lastRecord(directory: string): LockRecord | undefined {
  try {
    return endOfChain(directory);
  } catch (error) {
    throw badDirectory(directory, error);
  }
}

function endOfChain(directory: string): LockRecord | undefined {
  let end = readRecord(path.join(directory, 'lock'));
  if (end === undefined) return undefined;
  for (;;) {
    const next = readRecord(path.join(directory, `lock.after.${end.id}`));
    if (next === undefined) return end;
    end = next;
  }
}

function readRecord(file: string): LockRecord | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const [id, pid, startedAt, host, url] = ['id', 'pid', 'startedAt', 'host', 'url'].map((name) =>
    jsonField(text, name),
  );
  if (typeof id === 'string' && typeof pid === 'number') {
    const record = {
      id,
      pid,
      startedAt: typeof startedAt === 'string' ? startedAt : '',
      host: typeof host === 'string' ? host : os.hostname(),
    };
    return typeof url === 'string' ? { ...record, url } : record;
  }
  // A power cut may leave a lock without its text.
  return { id: `unreadable.${path.basename(file)}`, pid: 0, startedAt: '', host: os.hostname() };
}

function isFresh(directory: string, draft: string): boolean {
  const touched = fs.statSync(path.join(directory, 'lock'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return fs.statSync(draft).mtimeMs - touched < deadAfter;
}

function isAlive(record: LockRecord, isFreshElsewhere: () => boolean): boolean {
  if (record.host !== os.hostname()) return isFreshElsewhere();
  if (record.pid <= 0) return false;
  try {
    process.kill(record.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  // Another process may have got the same number since.
  const startedAt = startOf(record.pid);
  return startedAt === '' || record.startedAt === '' || startedAt === record.startedAt;
}

/** Ticks since boot, from proc(5); empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(directory: string, holder: LockRecord): ProblemError {
  const where = holder.url === undefined ? '' : ` (it answers at ${holder.url})`;
  return new ProblemError({
    code: 'directory-in-use',
    status: 409,
    message: `the directory \`${directory}\` is in use by process ${holder.pid}${where}`,
    cure:
      holder.url === undefined
        ? `stop process ${holder.pid}, or choose another directory`
        : `talk to the server at ${holder.url}, or stop process ${holder.pid}`,
  });
}
