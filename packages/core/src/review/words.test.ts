import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvent, splitWords, wordsOf } from './words.ts';

test('an event in words is the event that the words give', () => {
  const unit = fc.constantFrom('a', '7', '-', '"', '\\', ' ', '\t', 'é', '💡', '→');
  const field = fc.string({ minLength: 1, maxLength: 40, unit });
  fc.assert(
    fc.property(field, field, (product, because) => {
      const raw = { thing: 'token-1', event: 'issued', on: '2025-01-06', product, because };
      expect(parseEvent(splitWords(wordsOf(raw)))).toEqual(raw);
    }),
  );
});

test('a field without a value is left out, and yes and no are words', () => {
  expect(wordsOf({ thing: 'vs-1', event: 'assigned', to: 'ada', note: undefined })).toBe(
    'vs-1 assigned to ada',
  );
  expect(wordsOf({ thing: 'vs-1', event: 'activated', undated: true })).toBe('vs-1 activated undated yes');
});
