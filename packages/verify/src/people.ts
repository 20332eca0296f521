import { commitmentOf } from '@benefolio/core';
import type { Disclosed, Entry, Json } from '@benefolio/core';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { fieldsOf, jsonOf, textOf } from './text.ts';

const mostBytes = 64 * 1024 * 1024;

/** Reads the people named and opens their commitments in the entries. @throws Wrong naming the first that does not fit */
export function readPeople(bytes: Uint8Array | undefined, shown: readonly Entry[]): Disclosed[] {
  if (!bytes) return [];
  if (bytes.length > mostBytes) throw new Wrong(`people.json is larger than ${mostBytes} bytes`);
  const list = jsonOf(textOf(bytes, 'people.json'), 'people.json');
  if (!Array.isArray(list) || list.length === 0) throw new Wrong('people.json is no list of people');
  const commitments = commitmentsOf(shown);
  return list.map((one, n) => {
    const person = readPerson(one, n);
    const [expected, seq] = commitments.get(person.id) ?? [];
    if (expected === undefined)
      throw new Wrong(`people.json names ${show(person.id)}, whom no entry shown commits to`);
    const found = commitmentOf(sha256, Uint8Array.fromBase64(person.salt), person);
    if (found !== expected) {
      throw new Wrong(
        `people.json names ${show(person.id)} as ${show(person.handle)}: that gives the commitment ${found}; entry ${seq} has ${show(expected)}`,
      );
    }
    return person;
  });
}

/** The commitment of each person and the entry it stands in: the first, because whoever comes back keeps it. */
function commitmentsOf(shown: readonly Entry[]): Map<string, [commitment: string, seq: number]> {
  const found = new Map<string, [string, number]>();
  for (const entry of shown) {
    const { thing, commitment } = entry.event;
    if (typeof commitment === 'string' && !found.has(thing)) found.set(thing, [commitment, entry.seq]);
  }
  return found;
}

function readPerson(value: Json, n: number): Disclosed {
  const person = fieldsOf(value) ?? {};
  const { id, handle, name, mail, salt } = person;
  const isName = (text: unknown): boolean => text === null || typeof text === 'string';
  const whole = typeof id === 'string' && typeof handle === 'string' && isName(name) && isName(mail);
  if (!whole || !isSalt(salt) || Object.keys(person).length !== 5) {
    throw new Wrong(`people.json has no person in place ${n + 1}: ${show(value)}`);
  }
  return person as Disclosed;
}

function isSalt(text: unknown): boolean {
  try {
    const { length } = Uint8Array.fromBase64(String(text));
    return length >= 16 && length <= 32;
  } catch {
    return false;
  }
}
