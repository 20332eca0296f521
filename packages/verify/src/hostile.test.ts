import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, evidenceFiles } from '@benefolio/core';
import { packFiles } from './pack.ts';
import { sha256 } from './platform.ts';
import { forge, inputOf, leavesOf, packOf } from './testing/journal.ts';
import { isCanonical } from './text.ts';
import { verifyPack } from './verify.ts';
import { limits, unzip } from './zip.ts';

const pack = packOf();
const mtime = new Date(1980, 0, 1);
const isRight = async (bytes: Uint8Array): Promise<boolean> => (await verifyPack(bytes)).ok;
const whatOf = async (bytes: Uint8Array): Promise<string> => {
  const report = await verifyPack(bytes);
  expect(report.ok).toBe(false);
  return report.failures[0]?.what ?? '';
};

describe('whatever it is given, the verifier answers', () => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await isRight(bytes)).toBe(false);
      }),
    );
  });

  test('any bytes in place of some of a pack', async () => {
    const place = fc.record({
      at: fc.nat(pack.length),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 4 }), async (places) => {
        const changed = Uint8Array.from(pack);
        for (const { at, bytes } of places) changed.set(bytes.subarray(0, pack.length - at), at);
        const same = Buffer.compare(changed, pack) === 0;
        expect(await isRight(changed)).toBe(same);
      }),
      { numRuns: 100 },
    );
  });

  test('a pack cut off anywhere', async () => {
    for (let size = 0; size < pack.length; size += 97)
      expect(await isRight(pack.subarray(0, size))).toBe(false);
  });

  test('any JSON in place of any file', async () => {
    const name = fc.constantFrom(...unzip(pack).keys());
    await fc.assert(
      fc.asyncProperty(name, fc.json(), async (file, json) => {
        const files = new Map(unzip(pack)).set(file, Buffer.from(json));
        expect(await isRight(packFiles(files))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('any event, signed by whoever holds the key', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('ent-1', 'vs-1', 'entry-0', '2025-01-01', 'granted', '__proto__'),
      fc.jsonValue(),
    );
    const fields = fc.dictionary(
      fc.constantFrom('thing', 'event', 'on', 'under', 'to', 'benefit', 'unit', 'level'),
      value,
    );
    await fc.assert(
      fc.asyncProperty(fields, async (event) => {
        const texts = [
          JSON.stringify({
            by: 'a',
            event,
            findings: [],
            recordedAt: '2025-01-01T00:00:00.000Z',
            release: 'x',
            seq: 0,
            v: 1,
          }),
        ];
        const files = evidenceFiles(sha256, inputOf({ texts: [], leaves: leavesOf(texts) })).set(
          'entries.jsonl',
          `${texts[0]}\n`,
        );
        const fitted = forge(packFiles(files), 'entries.jsonl', (text) => text);
        expect(await isRight(fitted)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an archive', () => {
  const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { mtime });
  const hello = Buffer.from('hello');

  test.each([
    ['../manifest.json'],
    ['/etc/passwd'],
    ['C:\\x'],
    ['a/b'],
    ['Manifest.json'],
    ['naïve.txt'],
    [''],
  ])('with a file named %j is refused', async (name) => {
    expect(await whatOf(zip({ [name]: hello }))).toMatch(/^the archive /);
  });

  test('with a name that JavaScript takes for more than a name is refused', async () => {
    const proto = Buffer.from(zip({ abcdefghi: hello }))
      .toString('latin1')
      .replaceAll('abcdefghi', '__proto__');
    expect(await whatOf(Buffer.from(proto, 'latin1'))).toBe('the archive holds a file named `__proto__`');
  });

  test('with a name twice, or two directories of names, is refused', async () => {
    const twice = Buffer.from(zip({ 'a.txt': hello, 'b.txt': hello }))
      .toString('latin1')
      .replaceAll('b.txt', 'a.txt');
    expect(await whatOf(Buffer.from(twice, 'latin1'))).toBe(
      'the archive holds `a.txt` after `a.txt`: names must rise',
    );
    const two = Buffer.from(zip({ 'a.txt': hello }))
      .toString('latin1')
      .replace('a.txt', 'c.txt');
    expect(await whatOf(Buffer.from(two, 'latin1'))).toMatch(/^the archive /);
  });

  test('with bytes before, between or behind its files is refused', async () => {
    expect(await whatOf(Buffer.concat([Buffer.from('x'), pack]))).toMatch(/^the archive /);
    expect(await whatOf(Buffer.concat([pack, Buffer.from('x')]))).toMatch(/^the archive has no end/);
    expect(await whatOf(Buffer.concat([pack, pack]))).toMatch(/^the archive /);
  });

  test('that would unpack to more than the limit is refused before it is unpacked', async () => {
    const bomb = Buffer.from(zip({ 'a.txt': new Uint8Array(1_000_000), 'b.txt': new Uint8Array(1_000_000) }));
    for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 1)) {
      bomb.writeUInt32LE(limits.bytes, at + 24);
      bomb.writeUInt32LE(limits.bytes, bomb.readUInt32LE(at + 42) + 22);
    }
    expect(await whatOf(bomb)).toContain('an impossible size');
  });

  test('that unpacks to more than it says is left at once', async () => {
    const bomb = Buffer.from(zip({ 'a.txt': new Uint8Array(10_000_000) }));
    bomb.writeUInt32LE(1000, bomb.readUInt32LE(bomb.length - 6) + 24);
    bomb.writeUInt32LE(1000, 22);
    expect(await whatOf(bomb)).toBe('the archive unpacks `a.txt` to more than it says');
  });

  test('with more files than a pack has is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 26 }, (_, n) => [String.fromCharCode(97 + n), hello]),
    );
    expect(await whatOf(zip(many))).toBe('the archive holds 26 files, more than 16');
  });
});

test('what is canonical is found as by writing it anew', () => {
  for (const text of [
    '{"10":1,"9":2}',
    '{"9":2,"10":1}',
    '{"b":1,"a":2}',
    '1e999',
    '-0',
    '"\\ud800"',
    '"\\u00e9"',
    '1.0',
    '[{"b":1,"a":1}]',
  ]) {
    expect([text, isCanonical(JSON.parse(text), text)]).toEqual([text, text === '{"10":1,"9":2}']);
  }
  const rising = (_: string, one: unknown): unknown =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, rising);
      expect(isCanonical(JSON.parse(text), text)).toBe(canonical(JSON.parse(text)) === text);
    }),
  );
});
