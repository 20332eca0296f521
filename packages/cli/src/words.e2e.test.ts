import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benefolio, remove, root, start, temporary } from './testing/command.ts';
import type { Started } from './testing/command.ts';

let cwd: string;
let server: Started;
beforeAll(async () => {
  cwd = temporary();
  const events = [
    { thing: 'enr-1', event: 'bought', on: '2025-01-06', offer: 'core' },
    { thing: 'vs-7', event: 'granted', on: '2025-01-06', level: 'professional', under: 'enr-1' },
    { thing: 'ada', event: 'joined', on: '2025-01-06', name: 'Ada Lovelace', mail: 'ada@example.com' },
    { thing: 'grace', event: 'joined', on: '2025-01-06', mail: 'grace@example.com' },
  ];
  await benefolio(['tell', '--event', JSON.stringify(events)], { cwd });
  await benefolio('tell 2025-01-10 vs-7 assigned to ada', { cwd });
  // From here on the commands find the server that holds the directory.
  server = await start(['--port', '0'], { cwd });
});
afterAll(async () => {
  server.signal('SIGTERM');
  await server.ended;
  remove(cwd);
});

test('asking says no with the clause, the day and the place, and exits 1', async () => {
  const { code, out, err } = await benefolio('ask 2025-03-21 vs-7 assigned to grace', { cwd });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^forbidden {2}vs\.reassignment {2}until 2025-04-10/m);
  expect(out).toMatch(/^ {2}day 70 of 90/m);
  expect(out).toContain('Visual Studio Benefits');
  expect(out).not.toContain('\u001B[');
  const later = await benefolio(['ask', '2025-04-10 vs-7 assigned to grace'], { cwd });
  expect(later.code).toBe(0);
  expect(later.out).toMatch(/^after it\n(?:.*\n)* {2}vs-7 {2}unknown {2}vs\.assigned-and-activated$/m);
  expect((await benefolio('ask today+7 vs-7 assigned to grace', { cwd })).out).toContain('permitted');
});

test('telling with the guard writes nothing and exits 1', async () => {
  const guarded = await benefolio('tell 2025-03-21 vs-7 assigned to grace --only-if-permitted --json', {
    cwd,
  });
  expect(guarded.code).toBe(1);
  expect(JSON.parse(guarded.out)).toMatchObject({ code: 'not-permitted', status: 409 });
  const holders = await benefolio('holders --json', { cwd });
  expect(JSON.parse(holders.out).holders).toMatchObject([{ handle: 'ada', thing: 'vs-7' }]);
});

test('a reading goes back in both times', async () => {
  const before = await benefolio('position --on 2025-01-09', { cwd });
  expect(before.out).toMatch(/vs-7 .* 1 {2}subscriptions +0 +0/);
  const unknown = await benefolio('position --on 2025-01-09 --known-at 2025-01-09', { cwd });
  expect(unknown).toMatchObject({ code: 0, out: expect.stringContaining('nothing is on record') });
});

test('a number is opened into the entries that add up to it', async () => {
  const { code, out } = await benefolio('position vs-7 --number assignedNow', { cwd });
  expect(code).toBe(0);
  expect(out).toContain('assignedNow of vs-7');
  expect(out).toMatch(/2025-01-10 +\+1 +1 +\d+ +vs-7 assigned to ada/);
  const ended = await benefolio('position vs-7 --number entitled --on 2026-01-06', { cwd });
  expect(ended.out).toMatch(/2026-01-06 +-1 +0 +the right to use it ended/);
  const json = await benefolio('position vs-7 --number peak --json', { cwd });
  expect(JSON.parse(json.out)).toMatchObject({ number: 'peak', value: 1 });
  expect(await benefolio('position vs-7 --number seats', { cwd })).toMatchObject({
    code: 2,
    err: expect.stringContaining('`seats` is the name of no number'),
  });
  expect((await benefolio('position --number peak', { cwd })).code).toBe(2);
});

test('the readings are printed for people and as JSON', async () => {
  for (const verb of [
    'position',
    'holders',
    'deadlines',
    'requests',
    'renewal',
    'freeze',
    'findings',
    'journal',
    'checkpoint',
    'catalog',
    'lifecycles',
    'terms',
    'events',
  ]) {
    const plain = await benefolio(verb, { cwd });
    const json = await benefolio([verb, '--json'], { cwd });
    expect({ verb, codes: [plain.code, json.code], err: plain.err + json.err }).toEqual({
      verb,
      codes: [0, 0],
      err: '',
    });
    expect(Object.keys(JSON.parse(json.out)).length).toBeGreaterThan(0);
    expect(plain.out.length).toBeGreaterThan(20);
  }
  const journal = await benefolio('journal', { cwd });
  expect(journal.out).toContain('ada joined');
  const lines = await benefolio('journal --lines', { cwd });
  expect(
    lines.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).entry.seq),
  ).toEqual([0, 1, 2, 3, 4]);
});

test('the journal and the findings are narrowed down', async () => {
  const found = await benefolio(['journal', '--find', 'lovelace joined', '--json'], { cwd });
  expect(JSON.parse(found.out).items).toHaveLength(1);
  const nothing = await benefolio('findings --clause use.internal', { cwd });
  expect(nothing).toMatchObject({ code: 0, out: expect.stringContaining('nothing of that') });
});

test('the end of a year is planned side by side, and a freeze is worked through', async () => {
  const list = await benefolio('renewal --on 2025-12-01', { cwd });
  expect(list.out).toMatch(/2026-01-05 +enr-1 +Partner Success Core Benefits +35 days +2026-02-05/);
  const plans = await benefolio('renewal enr-1 --to launch --on 2025-12-01', { cwd });
  expect({ code: plans.code, err: plans.err }).toEqual({ code: 0, err: '' });
  expect(plans.out).toMatch(/^ +renew +launch +lapse$/m);
  expect(plans.out).toContain('benefolio tell 2026-01-06 enr-core-2026 bought offer core renews enr-1');
  const json = await benefolio('renewal enr-1 --to launch --to spd --on 2025-12-01 --json', { cwd });
  expect(JSON.parse(json.out).plans).toHaveLength(4);
  expect((await benefolio('freeze', { cwd })).out).toContain('nothing was frozen');
  await benefolio(['tell', '2025-02-01', 'freeze-1', 'frozen', 'why', 'an audit'], { cwd });
  expect((await benefolio('freeze', { cwd })).out).toMatch(/2025-02-01 +freeze-1 +all +an audit/);
  expect((await benefolio('freeze freeze-1 --on 2025-02-01', { cwd })).out).toContain('1 same');
  const later = await benefolio('freeze freeze-1 --all', { cwd });
  expect(later.out).toMatch(/ada +vs-7 .* (same|lost)/);
});

test.each([
  ['nonsense', '`nonsense`'],
  ['ask', 'is no event'],
  ['ask vs-7', 'is no event'],
  ['ask vs-7 exploded', '`exploded`'],
  ['ask vs-7 assigned', '`to`'],
  ['ask vs-7 assigned to zeus', '`zeus`'],
  ['ask vs-99 assigned to ada', '`vs-99`'],
  ['ask 2025-02-30 vs-7 assigned to ada', '`2025-02-30`'],
  ['ask --event {', 'is not JSON'],
  ['tell 2999-01-01 vs-7 released', 'is after today'],
  ['position --on tomorrow', '`tomorrow`'],
  ['position --known-at never', '`never`'],
  ['position --nonsense', '--nonsense'],
  ['position --XBCDF-GHJKM-NPQRT-VWXY2-34678', 'an option holds a whole product key'],
  ['position --data nowhere', 'there is no record at'],
  ['position --org nobody', '`nobody`'],
  ['journal --limit x', '`x`'],
  ['journal --answer maybe', '`answer`'],
  ['findings --answer maybe', '`answer`'],
  ['proof', '`SEQ`'],
  ['proof first', '`first`'],
  ['proof 99', '`99`'],
  ['terms no.such', '`no.such`'],
  ['events nothing', '`nothing`'],
  ['import', '`FILE`'],
  ['import not-there.csv', '`not-there.csv`'],
  ['story not-there.story', '`not-there.story`'],
  ['verify not-there.zip', '`not-there.zip`'],
  ['pack --from 2025-01-01', '`--to`'],
  [
    'pack --from 2025-01-01 --to 2025-12-31',
    '`benefolio pack --from today-365 --to today --out evidence.zip`',
  ],
  ['catalog nothing', '`nothing`'],
  ['lifecycles no such product', '`no such product`'],
  ['grant', '`ENROLLMENT`'],
  ['grant enr-9 --dry-run', '`enr-9`'],
  ['grant enr-1 --set 7', '`7`'],
  ['renewal enr-9', '`enr-9`'],
  ['renewal vs-7', '`vs-7`'],
  ['renewal enr-1 --on 2025-12-01 --to nothing', '`nothing`'],
  ['renewal enr-1 --on 2025-12-01 --to core', '`core`'],
  ['freeze freeze-9', '`freeze-9`'],
  ['position 2026-06-30', 'did you mean `--on 2026-06-30`?'],
  ['journal vs-7 2026-06-30', 'did you mean `--on 2026-06-30`?'],
  ['holders 2026-06', '`2026-06`'],
  ['holders today-30', 'did you mean `--on today-30`?'],
  ['tell today+1 vs-7 released', 'is after today'],
  ['deadlines vs-7 enr-1', '`enr-1`'],
  ['position vs-99', '`vs-99`'],
  ['holders vs-99', '`vs-99`'],
  ['leaver', '`PERSON`'],
  ['leaver vs-99', '`vs-99`'],
  ['deadlines vs-99', '`vs-99`'],
  ['requests vs-99', '`vs-99`'],
  ['findings vs-99', '`vs-99`'],
  ['journal vs-99', '`vs-99`'],
  ['journal vs-99 --lines', '`vs-99`'],
  ['position zeus@example.com', '`zeus@example.com`'],
  ['tell 99999-01-01 vs-7 released', '`99999-01-01` is not a day'],
  ['ask 2025/01/01 vs-7 released', '`2025/01/01` is not a day'],
  ['tell --event []', 'give at least one event'],
  ['tell --event 5', 'is no event'],
])('`%s` is refused with exit 2, what is wrong and a cure', async (words, named) => {
  const { code, out, err } = await benefolio(words, { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^benefolio: .+\n {2}.+\n$/);
  expect(err).toContain(named);
  expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
});

test('holders says what a person holds, by handle and by mail', async () => {
  for (const person of ['ada', 'ADA@example.com']) {
    const { code, out } = await benefolio(['holders', person], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/ada +Ada Lovelace +vs-7/) });
  }
  const none = await benefolio('holders grace', { cwd });
  expect(none).toMatchObject({ code: 0, err: '', out: expect.stringContaining('grace holds nothing on') });
  const journal = await benefolio('journal grace', { cwd });
  expect(journal.out).toContain('grace joined');
});

test('what is kept for somebody stops a guarded assignment, and is said with what can be done instead', async () => {
  const kept = await benefolio(
    ['tell', '2025-03-21', 'vs-7', 'reserved', 'for', 'grace', 'from', '2025-04-10', 'because', 'she begins'],
    { cwd },
  );
  expect(kept).toMatchObject({ code: 0, err: '' });
  expect((await benefolio('holders vs-7', { cwd })).out).toContain('vs-7 is kept for grace from 2025-04-10');
  const words = 'vs-7 assigned to zoe';
  await benefolio('tell 2025-01-06 zoe joined', { cwd });
  await benefolio('tell 2025-01-06 vs-8 granted level professional under enr-1', { cwd });
  const asked = await benefolio(`ask 2025-04-10 ${words}`, { cwd });
  expect(asked.out).toContain('reserved  vs-7 is kept for grace from 2025-04-10: she begins');
  expect(asked.out).toMatch(
    /2025-04-10 vs-8 assigned to zoe +Visual Studio Professional +1 subscription free/,
  );
  const guarded = await benefolio(`tell 2025-04-10 ${words} --only-if-permitted`, { cwd });
  expect(guarded).toMatchObject({ code: 1, out: expect.stringContaining('`vs-7` is kept for `grace`') });
  const early = await benefolio('tell 2025-03-22 vs-8 reserved for grace from 2025-03-21', { cwd });
  expect(early).toMatchObject({ code: 2, err: expect.stringContaining('would begin before it was made') });
  await benefolio('tell 2025-03-20 vs-8 assigned to ada', { cwd });
  const soon = await benefolio('tell 2025-03-22 vs-8 reserved for grace from 2025-06-17', { cwd });
  expect(soon).toMatchObject({ code: 1, err: expect.stringContaining('reserve it from 2025-06-18') });
  await benefolio('tell 2025-03-23 vs-8 released', { cwd });
  await benefolio('tell 2025-03-22 vs-7 reservation-dropped', { cwd });
});

test('a leaver has a list of what to take back and when it may pass on', async () => {
  const { code, out } = await benefolio('leaver ada --on 2025-03-21', { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^vs-7 +Visual Studio Professional +vs-7 released +2025-04-10: day 70 of 90 .*vs\.reassignment/m,
  );
  expect((await benefolio('leaver grace', { cwd })).out).toContain('grace holds nothing on');
  await benefolio('tell 2025-01-06 partner administered by grace', { cwd });
  await benefolio('tell 2025-01-06 partner entrusted with license to grace', { cwd });
  expect((await benefolio('leaver grace', { cwd })).out).toMatch(
    /benefolio tell partner administered by NAME\n.*benefolio tell partner entrusted with license to NAME/,
  );
});

test('help names every command, and each has an example', async () => {
  const { code, out } = await benefolio('help', { cwd });
  expect(code).toBe(0);
  const verbs = [...out.matchAll(/^ {2}([a-z]+)/gm)].map(([, verb]) => verb ?? '');
  expect(verbs).toEqual(
    expect.arrayContaining(['start', 'ask', 'tell', 'import', 'position', 'pack', 'verify', 'story']),
  );
  for (const verb of ['ask', 'import', 'pack']) {
    expect(await benefolio([verb, '--help'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('example: benefolio'),
    });
  }
  expect((await benefolio('version', { cwd })).out).toMatch(/^benefolio \d+\.\d+\.\d+/);
});

test('stories are run, and a line that differs is named', async () => {
  const good = await benefolio(['story', join(root, 'examples/stories/90-days.story')], { cwd });
  expect(good).toMatchObject({ code: 0, out: expect.stringMatching(/^ok/) });
  const wrong = join(cwd, 'wrong.story');
  writeFileSync(wrong, '# wrong\n2025-01-06 tell vs-1 granted level professional → forbidden\n');
  const bad = await benefolio(['story', wrong], { cwd });
  expect(bad).toMatchObject({ code: 1, out: expect.stringContaining(`${wrong}:2  expected forbidden`) });
});

test('an offer is granted in one step, looked at first, with lines left out and changed', async () => {
  const shown = await benefolio('catalog core --on 2026-03-05', { cwd });
  expect(shown.out).toMatch(/Visio Plan 2 +5 +users +2026-02-18 +C +a third-party calculator/);
  const changes = ['--edition', '2026-03-05', '--set', 'Visio Plan 2=7', '--without', 'Teams Enterprise'];
  const dry = await benefolio(['grant', 'enr-1', '--dry-run', ...changes], { cwd });
  expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err: '' });
  expect(dry.out).toMatch(/ent-1-visio-plan-2 .* 7 +users .* as you say/);
  expect(dry.out).toMatch(/ent-1-teams-enterprise .* left out/);
  expect(dry.out).toMatch(/nothing was written\n$/);
  const granted = await benefolio(['grant', 'enr-1', '--json', ...changes], { cwd });
  const { entries, lines } = JSON.parse(granted.out);
  expect(entries.count).toBe(lines.filter((line: { outcome: string }) => line.outcome === 'granted').length);
  const { out } = await benefolio('position ent-1-visio-plan-2', { cwd });
  expect(out).toMatch(/Visio Plan 2/);
});
