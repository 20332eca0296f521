import { ProblemError, commitmentOf, quote } from '@benefolio/core';
import type { RevocableNames } from '@benefolio/imports';
import type { PersonRow, Store } from '@benefolio/store';
import { sha256 } from './hash.ts';

/** The people of one organization, beside its books. */
export type People = {
  /** Reads them from the store: once where this process alone writes, each time where others may. */
  fresh: () => Promise<void>;
  reload: () => Promise<void>;
  add: (rows: readonly PersonRow[]) => void;
  find: (reference: string) => PersonRow | undefined;
  all: () => PersonRow[];
  /** Names for one decision, with those that it admits. */
  names: (randomBytes: (n: number) => Uint8Array) => AdmittingNames;
};

export type AdmittingNames = RevocableNames & { admitted: PersonRow[] };

const saltBytes = 16;
const idBytes = 5;

export function peopleOf(store: Store, org: string): People {
  let rows = new Map<string, PersonRow>();
  let loaded = false;
  const reload = async (): Promise<void> => {
    rows = keyed(await store.people.all(org));
    loaded = true;
  };
  const people: People = {
    fresh: async () => (loaded && store.kind === 'pglite' ? undefined : reload()),
    reload,
    add: (added) => keyed(added).forEach((row, key) => rows.set(key, row)),
    find: (reference) => rows.get(keyOf(reference)),
    all: () => [...new Set(rows.values())],
    names: (randomBytes) => namesOver(people.find, randomBytes),
  };
  return people;
}

/** Handles and ids have no @, so they cannot meet a mail address; addresses are compared without case. */
const keyOf = (reference: string): string => (reference.includes('@') ? reference.toLowerCase() : reference);

const keysOf = ({ id, handle, mail }: PersonRow): string[] =>
  [id, handle, ...(mail === null ? [] : [mail])].map(keyOf);

const keyed = (rows: readonly PersonRow[]): Map<string, PersonRow> =>
  new Map(rows.flatMap((row) => keysOf(row).map((key) => [key, row] as const)));

/** Names over those that are known, for one decision. */
export function namesOver(
  known: (reference: string) => PersonRow | undefined,
  randomBytes: (n: number) => Uint8Array,
): AdmittingNames {
  const admitted: PersonRow[] = [];
  const byKey = new Map<string, PersonRow>();
  const find = (reference: string): PersonRow | undefined => known(reference) ?? byKey.get(keyOf(reference));
  return {
    admitted,
    find: (reference) => find(reference)?.id,
    admit: ({ handle, name, mail }) => {
      if (mail !== undefined && find(mail)) throw mailTaken(mail);
      const salt = randomBytes(saltBytes);
      const person = { handle, name: name ?? null, mail: mail ?? null };
      const commitment = commitmentOf(sha256, salt, person);
      const row = { id: `person-${base32(randomBytes(idBytes))}`, ...person, salt, commitment };
      admitted.push(row);
      for (const key of keysOf(row)) byKey.set(key, row);
      return { id: row.id, commitment };
    },
    isKept: (id, { name, mail }) => {
      const kept = find(id);
      const hasMail = mail === undefined || (kept?.mail != null && keyOf(kept.mail) === keyOf(mail));
      return kept !== undefined && (name === undefined || kept.name === name) && hasMail;
    },
    taken: () => admitted.length,
    forget: (taken) => {
      for (const row of admitted.splice(taken)) for (const key of keysOf(row)) byKey.delete(key);
    },
  };
}

const mailTaken = (mail: string): ProblemError =>
  new ProblemError({
    code: 'mail-taken',
    status: 409,
    message: `the mail address ${quote(mail)} belongs to somebody else`,
    cure: 'use another address, or the person who has it',
  });

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Five bytes as eight characters. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return [...bits.matchAll(/.{5}/g)].map(([five]) => alphabet[Number.parseInt(five, 2)]).join('');
}
