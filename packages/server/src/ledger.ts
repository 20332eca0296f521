import { newBooks, postText, rollback } from '@benefolio/core';
import type { Books } from '@benefolio/core';
import type { Ledger } from '@benefolio/store';

/** The books of one organization, as the store's writer keeps them up to date. */
export type BookLedger = Books & Ledger;

export function newBookLedger(): BookLedger {
  const books = newBooks();
  return Object.assign(books, {
    append: (_seq: number, text: string) => postText(books, text),
    rollback: (size: number) => rollback(books, size),
  });
}
