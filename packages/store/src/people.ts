import type { Engine } from './engine.ts';
import type { Db, Tx } from './schema.ts';

export type PersonRow = {
  id: string;
  handle: string;
  name: string | null;
  mail: string | null;
  salt: Uint8Array;
  commitment: string;
};

export type People = {
  /** Problems, when committed: person-exists, handle-taken, mail-taken. */
  insert: (tx: Tx, org: string, row: PersonRow) => Promise<void>;
  /** All of them, in as few statements as there can be. Problems as `insert`. */
  insertAll: (tx: Tx, org: string, rows: readonly PersonRow[]) => Promise<void>;
  /** A handle goes before a mail address; mail addresses are compared without case. */
  byHandleOrMail: (org: string, reference: string) => Promise<PersonRow | undefined>;
  all: (org: string) => Promise<PersonRow[]>;
  get: (org: string, id: string) => Promise<PersonRow | undefined>;
  /** Destroys name, mail and salt; the journal keeps a commitment nobody can open. False when not there. */
  erase: (org: string, id: string, tx?: Tx) => Promise<boolean>;
};

/** A statement takes 65,535 parameters. */
const mostInserted = 1000;

const columns = ['id', 'handle', 'name', 'mail', 'salt', 'commitment'] as const;

export function peopleOf(engine: Engine): People {
  const select = (db: Db, org: string) => db.selectFrom('person').select(columns).where('org', '=', org);
  const remove = async (tx: Tx, org: string, id: string): Promise<boolean> => {
    const gone = await tx.deleteFrom('person').where('org', '=', org).where('id', '=', id).executeTakeFirst();
    return gone.numDeletedRows > 0n;
  };
  return {
    insert: async (tx, org, row) => {
      await tx
        .insertInto('person')
        .values({ org, ...row })
        .execute();
    },
    insertAll: async (tx, org, rows) => {
      for (let from = 0; from < rows.length; from += mostInserted) {
        const values = rows.slice(from, from + mostInserted).map((row) => ({ org, ...row }));
        await tx.insertInto('person').values(values).execute();
      }
    },
    byHandleOrMail: (org, reference) =>
      engine.read(org, async (db) => {
        const found = await select(db, org)
          .where((eb) =>
            eb.or([
              eb('handle', '=', reference),
              eb.and([
                eb('mail', 'is not', null),
                eb(eb.fn<string>('lower', ['mail']), '=', eb.fn<string>('lower', [eb.val(reference)])),
              ]),
            ]),
          )
          .execute();
        return found.find((person) => person.handle === reference) ?? found[0];
      }),
    all: (org) => engine.read(org, (db) => select(db, org).orderBy('handle').execute()),
    get: (org, id) => engine.read(org, (db) => select(db, org).where('id', '=', id).executeTakeFirst()),
    erase: (org, id, tx) => (tx ? remove(tx, org, id) : engine.write(org, (own) => remove(own, org, id))),
  };
}
