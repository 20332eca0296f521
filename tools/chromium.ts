import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// The Chromium of the system, for tests in a real browser; as root it is installed where there is none.

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the browser is started with: nothing is looked up outside this machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of its program. @throws Error saying how to install it */
export function findChromium(): string {
  const named = process.env['BENEFOLIO_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return onPath() ?? places.find((place) => existsSync(place)) ?? installed();
}

function onPath(): string | undefined {
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const { status, stdout } = spawnSync(which, [name], { encoding: 'utf8' });
    if (status === 0) return stdout.split('\n')[0]?.trim();
  }
  return undefined;
}

function installed(): string {
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
    console.error('installing Chromium with apt-get');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    const found = onPath();
    if (found !== undefined) return found;
  }
  throw new Error(
    'no Chromium was found: install it (Debian: `apt-get install chromium`), or name its program in BENEFOLIO_CHROMIUM',
  );
}
