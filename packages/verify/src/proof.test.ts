import { inclusionPath, proofText } from '@benefolio/core';
import { expect, test } from 'vitest';
import { sha256 } from './platform.ts';
import { verifyProof } from './proof.ts';
import { checkpointOver, journalOf, keyOf, ours, story } from './testing/journal.ts';

const { texts, leaves } = journalOf(story);

function proofOf(index: number, size = texts.length): string {
  const part = leaves.subarray(0, size * 32);
  return proofText({
    index,
    extra: new TextEncoder().encode(texts[index] ?? ''),
    path: inclusionPath(sha256, part, { index, size }),
    checkpoint: checkpointOver(part),
  });
}

test('every entry of a journal is proved, at every size that has it', async () => {
  for (let size = 1; size <= texts.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const { ok, text } = await verifyProof(proofOf(index, size), ours.line);
      expect({ index, size, ok, text }).toEqual({ index, size, ok: true, text: texts[index] });
    }
  }
});

test('a proof is not believed by somebody who was given another key, or none', async () => {
  expect((await verifyProof(proofOf(3), `${ours.line}\n`)).ok).toBe(true);
  expect((await verifyProof(proofOf(3), keyOf(8).line)).failure?.name).toBe('signature');
  expect((await verifyProof(proofOf(3), undefined)).failure?.name).toBe('signature');
});

test('an entry whose text was changed is found out', async () => {
  const text = texts[7] ?? '';
  const forged = new TextEncoder().encode(text.replace('2025-01-10', '2025-01-09'));
  const proof = proofOf(7).replace(new TextEncoder().encode(text).toBase64(), forged.toBase64());
  const { ok, failure } = await verifyProof(proof, ours.line);
  expect({ ok, name: failure?.name }).toEqual({ ok: false, name: 'path' });
  expect(failure?.what).toContain('the checkpoint says');
});
