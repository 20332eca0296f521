import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../terms/apply.ts';
import { answersIn, readEntry, readFact, writeEntry } from './entry.ts';
import type { Entry } from './entry.ts';

/** Texts that look like the marks between which the findings stand. */
const tricky = fc.oneof(
  fc.string(),
  fc.constantFrom(',"findings":[', '],"recordedAt":"', '"', '\\', '\\",\\"findings\\":[', '","findings":['),
);

test('what is read without the findings is what is read with them', () => {
  fc.assert(
    fc.property(fc.array(tricky, { minLength: 5, maxLength: 5 }), fc.nat({ max: 3 }), (words, many) => {
      const [by = '', machine = '', why = '', release = '', format = ''] = words.map((word) =>
        word.toWellFormed(),
      );
      const finding: Finding = {
        clause: 'key.finite',
        edition: '2024-12-20',
        answer: 'unknown',
        why,
        missing: [why],
      };
      const entry: Entry = {
        v: 1,
        seq: 7,
        recordedAt: '2025-03-01T12:00:00.000Z',
        by,
        release,
        event: { thing: 'key-1', event: 'activated', on: '2025-03-01', machine, findings: machine },
        findings: Array.from({ length: many }, () => finding),
        source: { file: why, format, row: 1 },
      };
      const text = writeEntry(entry);
      const { seq, recordedAt, event } = readEntry(text);
      expect(readFact(text)).toMatchObject({ seq, recordedAt, event });
    }),
    { numRuns: 300 },
  );
});

test('the answers of then are found without reading the findings', () => {
  const answers = ['permitted', 'forbidden', 'unknown', 'discretionary'] as const;
  const given = fc.array(fc.constantFrom(...answers), { maxLength: 4 });
  const word = fc.oneof(tricky, fc.constantFrom('"answer":"forbidden"', '{"answer":"unknown"}', 'permitted'));
  fc.assert(
    fc.property(word, given, (words, found) => {
      const why = words.toWellFormed();
      const findings = found.map((answer): Finding => ({
        clause: 'key.finite',
        edition: '2024-12-20',
        answer,
        why,
        missing: [why],
      }));
      const event = { thing: 'key-1', event: 'viewed', on: '2025-03-01', answer: 'forbidden', because: why };
      const entry = { v: 1, seq: 0, recordedAt: '', by: why, release: '', event, findings } as Entry;
      expect(answersIn(writeEntry(entry))).toEqual(answers.filter((one) => found.includes(one)));
    }),
    { numRuns: 300 },
  );
});

test('a text that is no entry is refused, with findings or without', () => {
  const entry = { by: 'a', event: { thing: 'x' }, findings: [], recordedAt: '', release: '', seq: 0, v: 2 };
  for (const text of ['{}', JSON.stringify(entry)]) {
    expect(() => readFact(text)).toThrow(/shape that this release/);
  }
});
