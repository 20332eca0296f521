import type { Engine } from './engine.ts';
import type { Db, Tx } from './schema.ts';

export type GuideForm = 'text' | 'pdf';

/** A registered copy of the Guide, without the file itself. */
export type GuideLine = {
  /** SHA-256 of the file as it came, in hexadecimal. */
  hash: string;
  form: GuideForm;
  registeredAt: string;
  by: string;
  /** What was read from the file. */
  text: string;
};

/** `original`: the file as it came, compressed with gzip. */
export type GuideRow = GuideLine & { original: Uint8Array };

export type Guides = {
  /** Inside a decision's `rows`. Does nothing when this copy is registered already. */
  insert: (tx: Tx, org: string, row: GuideRow) => Promise<void>;
  find: (org: string, hash: string) => Promise<GuideRow | undefined>;
  /** Those registered last come first. */
  list: (org: string) => Promise<GuideLine[]>;
};

export function guidesOf(engine: Engine): Guides {
  return {
    insert: async (tx, org, { registeredAt: registered_at, by: registered_by, ...rest }) => {
      await tx
        .insertInto('guide')
        .values({ org, registered_at, registered_by, ...rest })
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
    find: (org, hash) =>
      engine.read(org, (db) => lines(db, org).select('original').where('hash', '=', hash).executeTakeFirst()),
    list: (org) =>
      engine.read(org, (db) => lines(db, org).orderBy('registered_at', 'desc').orderBy('hash').execute()),
  };
}

const lines = (db: Db, org: string) =>
  db
    .selectFrom('guide')
    .select(['hash', 'form', 'registered_at as registeredAt', 'registered_by as by', 'text'])
    .where('org', '=', org);
