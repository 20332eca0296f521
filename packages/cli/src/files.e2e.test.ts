import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '@benefolio/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benefolio, remove, temporary } from './testing/command.ts';
import { atTerminal } from './testing/terminal.ts';

let cwd: string;
beforeAll(() => {
  cwd = temporary();
});
afterAll(() => remove(cwd));

const sku = (part: string, consumed: unknown): object => ({
  skuId: '00000000-0000-0000-0000-000000000001',
  skuPartNumber: part,
  capabilityStatus: 'Enabled',
  consumedUnits: consumed,
  prepaidUnits: { enabled: 25, suspended: 0, warning: 0, lockedOut: 0 },
});
const file = (name: string, ...value: object[]): string => {
  writeFileSync(join(cwd, name), JSON.stringify({ value }));
  return name;
};

test('a file is tried, imported, and changes nothing the second time', async () => {
  const name = file('skus.json', sku('SPE_E5', 12));
  const tried = await benefolio(['import', '--dry-run', name, '--data', 'record'], { cwd });
  expect(tried).toMatchObject({ code: 2 });
  expect((await benefolio('tell 2025-01-06 enr-1 bought offer core --data record', { cwd })).code).toBe(0);
  const dry = await benefolio(['import', '--dry-run', name, '--data', 'record'], { cwd });
  expect(dry).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 rows = 1 applied + 0 unchanged + 0 refused'),
  });
  expect(dry.out).toContain('nothing was written');
  const done = await benefolio(['import', name, '--data', 'record'], { cwd });
  expect(done).toMatchObject({ code: 0, err: '', out: expect.stringContaining('accepted: entries 1 to 2') });
  const again = await benefolio(['import', name, '--data', 'record', '--json'], { cwd });
  expect(JSON.parse(again.out).imports).toMatchObject([{ already: true, applied: 0, unchanged: 1 }]);
});

test('a refused row is named with its reason, written to a file, and the exit is 1', async () => {
  const name = file('broken.json', sku('VISIO', 1), sku('BROKEN', 'many'));
  const { code, out } = await benefolio(['import', name, '--data', 'record', '--refused-to', 'refused.csv'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(out).toContain('2 rows = 1 applied + 0 unchanged + 1 refused');
  expect(out).toContain('row 2 refused');
  expect(readFileSync(join(cwd, 'refused.csv'), 'utf8')).toMatch(/^row,reason,cure.*\n2,/);
  const twice = await benefolio(['import', name, '--data', 'record', '--refused-to', 'refused.csv'], { cwd });
  expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
});

test('a grid is pasted into standard input', async () => {
  const input = JSON.stringify({ value: [sku('PROJECT', 3)] });
  const { code, out } = await benefolio('import - --data record --on 2025-06-30', { cwd, input });
  expect({ code, first: out.split('\n')[0] }).toMatchObject({
    code: 0,
    first: expect.stringMatching(/^pasted: .*2025-06-30/),
  });
});

const grid = (part: string): string => `${JSON.stringify({ value: [sku(part, 1)] })}\n\u0004`;

test('what was pasted at a terminal is asked about at that terminal', async () => {
  const paste = { at: '', keys: grid('PASTED') };
  const answer = { at: 'accept it?', keys: 'y\r' };
  const { code, out } = await atTerminal(['import', '-', '--data', 'record'], cwd, [paste, answer]);
  expect(out).toContain('accepted: entries');
  expect(code).toBe(0);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s at the question writes nothing and says so', async (_, keys) => {
  const paste = { at: '', keys: grid('LEFT') };
  const pasted = await atTerminal(['import', '-', '--data', 'record'], cwd, [
    paste,
    { at: 'accept it?', keys },
  ]);
  expect(pasted).toMatchObject({ code: 1, out: expect.stringContaining('nothing was written') });
  const name = file('left.json', sku('LEFT', 2));
  const named = await atTerminal(['import', name, '--data', 'record'], cwd, [{ at: 'accept it?', keys }]);
  expect(named).toMatchObject({ code: 1, out: expect.stringContaining('nothing was written') });
  expect(named.out).not.toContain('our side');
});

test('the formats that a file is none of are named one in a line', async () => {
  writeFileSync(join(cwd, 'none.csv'), 'a,b\n1,2\n');
  const { code, err } = await benefolio('import none.csv --data record', { cwd });
  expect(code).toBe(2);
  expect(err.match(/^ {4}[\w.-]+: /gm)?.length).toBeGreaterThan(2);
});

test('a position leaves out what has ended and is held by nobody', async () => {
  const events = [
    { thing: 'enr-old', event: 'bought', on: '2023-01-06', offer: 'core', until: '2024-01-05' },
    { thing: 'vs-old', event: 'granted', on: '2023-01-06', level: 'professional', under: 'enr-old' },
    { thing: 'vs-kept', event: 'granted', on: '2023-01-06', level: 'professional', under: 'enr-old' },
    { thing: 'kim', event: 'joined', on: '2023-01-06' },
    { thing: 'vs-kept', event: 'assigned', on: '2023-01-06', to: 'kim' },
  ];
  await benefolio(['tell', '--data', 'ended', '--event', JSON.stringify(events)], { cwd });
  const { out } = await benefolio('position --data ended', { cwd });
  expect(out).toMatch(/^vs-kept .*ended$/m);
  expect(out).not.toMatch(/^vs-old/m);
  expect((await benefolio('position --all --data ended', { cwd })).out).toMatch(/^vs-old .*ended$/m);
  expect((await benefolio('position vs-old --data ended', { cwd })).out).toMatch(/^vs-old .*ended$/m);
});

test('a file that is not what it says is refused whole, and writes nothing', async () => {
  writeFileSync(join(cwd, 'hello.csv'), 'hello');
  const before = await benefolio('checkpoint --data record', { cwd });
  const { code, err } = await benefolio('import hello.csv --data record', { cwd });
  expect({ code, named: err.includes('`hello.csv`') }).toEqual({ code: 2, named: true });
  expect((await benefolio('checkpoint --data record', { cwd })).out.split('\n')[1]).toBe(
    before.out.split('\n')[1],
  );
});

test('evidence is packed, verified with nothing but the file, and found wrong when it was changed', async () => {
  const args = ['pack', '--from', '2025-01-01', '--to', '2025-12-31', '--out', 'e.zip', '--data', 'record'];
  expect(await benefolio(args, { cwd })).toMatchObject({ code: 0, err: '' });
  expect(await benefolio(args, { cwd })).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });
  expect(await benefolio([...args, '--force'], { cwd })).toMatchObject({ code: 0 });
  writeFileSync(join(cwd, 'checkpoint'), (await benefolio('checkpoint --data record', { cwd })).out);
  const key = (await benefolio('checkpoint --key --data record', { cwd })).out.trim();
  const apart = temporary();
  try {
    for (const name of ['e.zip', 'checkpoint'])
      writeFileSync(join(apart, name), readFileSync(join(cwd, name)));
    const good = await benefolio(['verify', 'e.zip', '--checkpoint', 'checkpoint', '--key', key], {
      cwd: apart,
    });
    expect(good).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^verified$/m) });
    const bytes = readFileSync(join(apart, 'e.zip'));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(apart, 'e.zip'), bytes);
    const bad = await benefolio('verify e.zip', { cwd: apart });
    expect(bad).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG {2}/m) });
    expect(existsSync(join(apart, 'benefolio-data'))).toBe(false);
  } finally {
    remove(apart);
  }
});

const letter = 'review-1 opened asker "Audit firm" from 2025-01-01 to 2025-12-31 due 2099-12-31';

test('a letter is answered: what is missing is said, the pack is recorded, and where checkpoints went', async () => {
  const of = (words: string): string[] => [...splitWords(words), '--data', 'record'];
  await benefolio(of(`tell ${letter}`), { cwd });
  const ready = await benefolio(of('readiness --from 2025-01-01 --to 2025-12-31'), { cwd });
  expect(ready).toMatchObject({ code: 1, out: expect.stringMatching(/^missing {2}attestation {2}/m) });
  const packed = await benefolio(
    of('pack --from 2025-01-01 --to 2025-12-31 --out letter.zip --review review-1 --json'),
    { cwd },
  );
  const { sha256, review } = JSON.parse(packed.out);
  expect(review).toBe('review-1');
  const { out } = await benefolio(of('reviews --json'), { cwd });
  expect(JSON.parse(out).reviews).toMatchObject([{ review: 'review-1', packs: [{ hash: sha256 }] }]);
  const [, size, root] = (await benefolio(of('checkpoint'), { cwd })).out.split('\n');
  await benefolio(of(`tell checkpoint-${size} sent size ${size} root ${root} to Escrow`), { cwd });
  expect(await benefolio(of('checkpoint --sent'), { cwd })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Escrow .*yes$/m),
  });
});

test('the page that verifies packs is written with the hash that others compare', async () => {
  const { code, out } = await benefolio('verify --html verify.html', { cwd });
  const hash = createHash('sha256')
    .update(readFileSync(join(cwd, 'verify.html')))
    .digest('hex');
  expect({ code, named: out.includes(`SHA-256 ${hash}`) }).toEqual({ code: 0, named: true });
  expect(await benefolio('verify --html verify.html', { cwd })).toMatchObject({ code: 2 });
});

test('one entry is proved with nothing but the file and the key, and found wrong when it was changed', async () => {
  const args = ['proof', '0', '--out', 'entry.tlog-proof', '--data', 'record'];
  expect(await benefolio(args, { cwd })).toMatchObject({ code: 0, err: '' });
  expect(await benefolio(args, { cwd })).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });
  const key = (await benefolio('checkpoint --key --data record', { cwd })).out.trim();
  const apart = temporary();
  try {
    const text = readFileSync(join(cwd, 'entry.tlog-proof'), 'utf8');
    expect(await benefolio('proof 0 --data record', { cwd })).toMatchObject({ code: 0, out: text });
    writeFileSync(join(apart, 'good'), text);
    const good = await benefolio(['verify', 'good', '--key', key], { cwd: apart });
    expect(good).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^verified$/m) });
    expect(good.out).toContain('"seq":0');
    const json = await benefolio(['verify', 'good', '--key', key, '--json'], { cwd: apart });
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, entry: { seq: 0 } });

    const without = await benefolio('verify good', { cwd: apart });
    expect(without).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG {2}signature/m) });
    writeFileSync(join(apart, 'bad'), text.replace('index 0', 'index 1'));
    const bad = await benefolio(['verify', 'bad', '--key', key], { cwd: apart });
    expect(bad).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG {2}entry/m) });
    const held = await benefolio('verify good --checkpoint good', { cwd: apart });
    expect(held).toMatchObject({ code: 2, err: expect.stringContaining('leave `--checkpoint` out') });
    expect(existsSync(join(apart, 'benefolio-data'))).toBe(false);
  } finally {
    remove(apart);
  }
});

test('an import is listed with its id, and undone once', async () => {
  const name = file('undo.json', sku('SPE_E5', 12));
  const done = await benefolio(['import', name, '--data', 'undo'], { cwd });
  const id = /--undo (\S+) /.exec(done.out)?.[1] ?? '';
  const listed = await benefolio(['imports', '--data', 'undo'], { cwd });
  expect(listed).toMatchObject({ code: 0, out: expect.stringContaining(`${id}  `) });
  expect(listed.out).toContain('Partner Center: benefits: never imported; every 90 days');
  const without = await benefolio(['import', '--undo', id, '--data', 'undo'], { cwd });
  expect(without).toMatchObject({ code: 2, err: expect.stringContaining('`--because` is missing') });
  const undo = ['import', '--undo', id, '--because', 'the wrong file', '--data', 'undo'];
  const undone = await benefolio(undo, { cwd });
  expect(undone).toMatchObject({ code: 0, out: expect.stringContaining('is undone: entries 2 to 3') });
  expect((await benefolio(undo, { cwd })).out).toBe(undone.out);
  const after = await benefolio(['imports', '--data', 'undo'], { cwd });
  expect(after.out).toContain('undone because the wrong file');
});
