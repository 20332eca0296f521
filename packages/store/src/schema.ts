import type { Kysely, Transaction } from 'kysely';

/** What a row of a file is to the record. */
export type ImportTab = 'new' | 'changed' | 'unchanged' | 'refused';

// The tables as Kysely sees them; migrations/ is what makes them so.
// Every key begins with the organization, so the same schema shards by organization.
export type Tables = {
  organization: { org: string; created_at: string };
  head: { org: string; size: number; frontier: Uint8Array; last_recorded_at: string };
  entry: { org: string; seq: number; text: string; recorded_at: string };
  person: {
    org: string;
    id: string;
    handle: string;
    name: string | null;
    mail: string | null;
    salt: Uint8Array;
    commitment: string;
  };
  receipt: {
    org: string;
    key: string;
    body_hash: string;
    status: number;
    receipt: string;
    created_at: string;
  };
  import: {
    org: string;
    id: string;
    file_hash: string;
    file_name: string;
    format: string;
    created_at: string;
    status: 'previewed' | 'accepted' | 'undone';
    summary: string;
    proposal: string;
    receipt: string | null;
  };
  import_part: { org: string; id: string; tab: ImportTab; part: number; rows: string };
  guide: {
    org: string;
    hash: string;
    form: 'text' | 'pdf';
    registered_at: string;
    registered_by: string;
    original: Uint8Array;
    text: string;
  };
  signer: { org: string; name: string; public_key: Uint8Array; sealed_private_key: Uint8Array };
};

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
