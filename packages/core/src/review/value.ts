import { isKnown } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { prefixOf } from '../books/kinds.ts';
import { parseAmount } from '../kernel/amount.ts';
import { dayFrom } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { holdsAddress, holdsKey } from '../kernel/secret.ts';
import type { Field } from '../thing/field.ts';
import type { Names } from './names.ts';

type Written = { name: string; field: Field; value: unknown };
type Value = string | number | boolean;
type Given = { books: Books; names: Names; today: Day };

const wrong = (written: Written, what: string, cure: string): ProblemError =>
  new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: `${quote(written.value)} in ${quote(written.name)} is ${what}`,
    cure,
  });

/** Reads the value of one field, in words or JSON. @throws ProblemError naming field, value and cure */
export function readValue(written: Written, given: Given): Value {
  const { field, value } = written;
  switch (field.type) {
    case 'day':
      return dayFrom(String(value), given.today);
    case 'count':
      return readCount(written);
    case 'amount':
      return parseAmount(String(value));
    case 'flag':
      return readFlag(written);
    case 'choice':
      if (field.of?.includes(String(value))) return String(value);
      throw wrong(written, 'none of the choices', `say one of ${field.of?.join(', ')}`);
    case 'person':
      return readPerson(String(value), given);
    case 'company':
      return readCompany(String(value), given);
    case 'party':
      return readParty(String(value), given);
    case 'thing':
      return readThing(written, given.books);
    case 'text':
    case 'personal':
      return readText(written);
  }
}

function readCount(written: Written): number {
  const { value, field } = written;
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  const least = field.least ?? 0;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= least) return number;
  throw wrong(written, 'no whole number', `write digits only, ${least === 0 ? 'zero' : least} or more`);
}

function readFlag(written: Written): boolean {
  const { value } = written;
  if (typeof value === 'boolean') return value;
  if (value === 'yes' || value === 'true') return true;
  if (value === 'no' || value === 'false') return false;
  throw wrong(written, 'neither yes nor no', 'say yes or no');
}

function readParty(reference: string, given: Given): string {
  return isCompany(reference) ? readCompany(reference, given) : readPerson(reference, given);
}

const isCompany = (reference: string): boolean =>
  reference === 'partner' || reference === 'outside' || /^(loc|aff|acq)-[^@]+$/.test(reference);

function readCompany(reference: string, { books }: Given): string {
  if (
    reference === 'partner' ||
    reference === 'outside' ||
    (isCompany(reference) && isKnown(books, reference))
  ) {
    return reference;
  }
  throw new ProblemError({
    code: 'unknown-company',
    status: 422,
    message: `there is no company ${quote(reference)} on record`,
    cure: 'name partner, outside, or a location, affiliate or acquired company that was told to be associated, for example `tell aff-nord associated`',
  });
}

function readPerson(reference: string, { books, names }: Given): string {
  if (reference === 'outside') return reference;
  // Somebody whose name was erased is still known by number.
  const erased = reference.startsWith('person-') && isKnown(books, reference) ? reference : undefined;
  const person = names.find(reference) ?? erased;
  if (person !== undefined) return person;
  throw new ProblemError({
    code: 'unknown-person',
    status: 422,
    message: `there is no person ${quote(reference)} on record`,
    cure: `tell first that the person joined, for example ${quote('tell ada joined mail ada@example.com')}`,
  });
}

function readThing(written: Written, books: Books): string {
  const { field, value } = written;
  const id = String(value);
  if (!field.of?.includes(prefixOf(id))) {
    throw wrong(
      written,
      'no thing of the right kind',
      `name one that begins with ${field.of?.map((p) => `${p}-`).join(' or ')}`,
    );
  }
  if (isKnown(books, id)) return id;
  throw new ProblemError({
    code: 'unknown-thing',
    status: 422,
    message: `there is no ${quote(id)} on record`,
    cure: 'tell first how it came to be, or correct the name',
  });
}

const longestText = 500;

/** Free text goes into the journal for ever, so it must hold no secret and nobody's address. */
function readText(written: Written): string {
  const { value, field } = written;
  // The text itself is not shown: it may be the secret.
  const shown = { ...written, value: '…' };
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(shown, 'no text', 'write words');
  const text = `${value}`.normalize('NFC').trim();
  if (holdsKey(text)) throw wrong(shown, 'a whole product key', 'give its last five characters only');
  if (holdsAddress(text)) {
    throw wrong(
      shown,
      'a text with a mail address',
      'name people by their short name, in a field made for people',
    );
  }
  if (text.length > longestText) throw wrong(shown, `longer than ${longestText} characters`, 'shorten it');
  if (!text.isWellFormed() || /\p{Cc}/u.test(text)) {
    throw wrong(shown, 'no plain text', 'leave out control characters');
  }
  if (field.shape && !field.shape.test(text)) throw wrong(shown, 'not of its form', `give ${field.says}`);
  return text;
}
