import { expect, test } from 'vitest';
import { findThings } from './find.ts';
import { newBooks, post } from './books.ts';
import type { AnyEvent } from '../thing/field.ts';

const told: AnyEvent[] = [
  { thing: 'token-1', event: 'issued', on: '2025-01-06', product: 'Microsoft 365 E3', seats: 25 },
  { thing: 'token-2', event: 'issued', on: '2025-01-06', product: 'Power BI', seats: 25 },
  { thing: 'enr-1', event: 'bought', on: '2025-01-06', offer: 'core' },
  { thing: 'vs-1', event: 'granted', on: '2025-01-06', level: 'professional' },
  { thing: 'ent-1', event: 'granted', on: '2025-01-06', benefit: 'Power BI', quantity: 25, unit: 'users' },
];

const found = (text: string, prefixes?: string[]): string[] => {
  const books = newBooks();
  told.forEach((event, seq) => post(books, { seq, recordedAt: '2025-01-06T09:00:00.000Z', event }));
  return findThings(books, { text, prefixes, limit: 10 }).map(({ thing }) => thing);
};

test('a thing is found by its id and by what it is of', () => {
  expect(found('token-2')).toEqual(['token-2']);
  expect(found('power')).toEqual(['ent-1', 'token-2']);
  expect(found('e3 MICROSOFT')).toEqual(['token-1']);
  expect(found('nothing of ours')).toEqual([]);
});

test('what is told as a code is found by what it is called', () => {
  expect(found('core benefits')).toEqual(['enr-1']);
  expect(found('visual studio professional')).toEqual(['vs-1']);
});

test('only things of the asked kinds are found, and those whose id begins so come first', () => {
  expect(found('power', ['token'])).toEqual(['token-2']);
  expect(found('t')).toEqual(['token-1', 'token-2', 'enr-1', 'ent-1', 'vs-1']);
});
