import { evidenceFiles } from '@benefolio/core';
import { describe, expect, test } from 'vitest';
import { packFiles } from './pack.ts';
import { sha256 } from './platform.ts';
import { checkpointOver, forge, inputOf, journalOf, keyOf, ours, packOf, story } from './testing/journal.ts';
import { verifyPack } from './verify.ts';

const journal = journalOf(story);
const pack = packOf();

describe('a pack as it was made', () => {
  test('is right in every check, says what it found, and says what it cannot show', async () => {
    const report = await verifyPack(pack);
    expect(report.failures).toEqual([]);
    expect(report.checks.map(({ name }) => name)).toEqual([
      'archive',
      'manifest',
      'files',
      'signature',
      'root',
      'entries',
      'people',
      'replay',
    ]);
    expect(report).toMatchObject({
      ok: true,
      organization: 'Contoso',
      from: '2025-02-01',
      to: '2025-03-31',
      size: 20,
      entries: 19,
      verifierKey: ours.line,
    });
    expect(report.limits).toHaveLength(5);
    expect(report.checks[3]?.detail).toContain(sha256(ours.publicKey).toHex());
  });

  test('has the same bytes whenever it is made', async () => {
    expect(packOf()).toEqual(pack);
  });

  test('shows less doubt to an auditor who has the key and an earlier checkpoint', async () => {
    const earlier = checkpointOver(journal.leaves, ours, 12);
    const report = await verifyPack(pack, { checkpoint: earlier, verifierKey: `${ours.line}\n` });
    expect(report).toMatchObject({ ok: true });
    expect(report.checks.find(({ name }) => name === 'earlier checkpoint')?.detail).toBe(
      'the journal was not rewritten since it had 12 entries',
    );
    expect(report.limits).toHaveLength(3);
  });

  test('of an empty journal, and of a period before its first entry, is right too', async () => {
    const empty = evidenceFiles(sha256, inputOf({ texts: [], leaves: new Uint8Array() }));
    expect(await verifyPack(packFiles(empty))).toMatchObject({ ok: true, size: 0, entries: 0 });
    const before = evidenceFiles(sha256, inputOf(journal, { from: '2024-01-01', to: '2024-12-31' }));
    expect(await verifyPack(packFiles(before))).toMatchObject({ ok: true, size: 20, entries: 0 });
  });

  test('by another release is held to its facts, and the judgements not made again are named', async () => {
    const report = await verifyPack(pack, { release: '9.9.9' });
    expect(report).toMatchObject({ ok: true });
    expect(report.limits.join()).toContain('the pack says that release `0.1.0` made it, this is `9.9.9`');
    const other = forge(pack, 'position.json', (text) => text.replace('"peak":2', '"peak":3'));
    const [failure] = (await verifyPack(other, { release: '9.9.9' })).failures;
    expect(failure?.what).toBe(
      'position.json is not what the entries come to, at closing.lines[key-1].numbers.peak: expected `2`, found `3`; the pack was made by release `0.1.0`, this is `9.9.9`',
    );
    expect(failure?.cure).toBe('verify with release `0.1.0`');
  });
});

describe('the journal behind a pack', () => {
  test('signed with another key than the auditor was given is found out', async () => {
    const theirs = keyOf(8);
    const forged = packOf({ key: theirs });
    expect(await verifyPack(forged)).toMatchObject({ ok: true, verifierKey: theirs.line });
    const [failure] = (await verifyPack(forged, { verifierKey: ours.line })).failures;
    expect(failure).toMatchObject({
      name: 'signature',
      what: `the pack was signed with another key: expected \`${ours.line}\`, found \`${theirs.line}\``,
    });
  });

  test('rewritten since an earlier checkpoint is found out, although all in the pack fits together', async () => {
    const earlier = checkpointOver(journal.leaves, ours, 12);
    const rewritten = journalOf(story.map((line) => line.replace('2025-01-10 vs-1', '2025-01-09 vs-1')));
    const forged = packFiles(evidenceFiles(sha256, inputOf(rewritten)));
    expect(await verifyPack(forged)).toMatchObject({ ok: true });
    const [failure] = (await verifyPack(forged, { checkpoint: earlier })).failures;
    expect(failure?.name).toBe('earlier checkpoint');
    expect(failure?.what).toMatch(
      /^the journal was rewritten since: its first 12 leaves had the root \S+ at the earlier checkpoint and have \S+ now$/,
    );
  });

  test('that became shorter is found out', async () => {
    const texts = journal.texts.slice(0, 15);
    const shorter = packFiles(
      evidenceFiles(sha256, inputOf({ texts, leaves: journal.leaves.subarray(0, 15 * 32) })),
    );
    const [failure] = (await verifyPack(shorter, { checkpoint: checkpointOver(journal.leaves) })).failures;
    expect(failure?.what).toBe('the journal had 20 entries at the earlier checkpoint and has 15 in the pack');
  });

  test('is not compared with a checkpoint that another key signed, or that is none', async () => {
    const foreign = await verifyPack(pack, { checkpoint: checkpointOver(journal.leaves, keyOf(8), 5) });
    expect(foreign.failures).toMatchObject([{ name: 'earlier checkpoint' }]);
    const none = await verifyPack(pack, { checkpoint: 'hello' });
    expect(none.failures[0]?.what).toBe('the earlier checkpoint is no signed checkpoint');
  });
});
