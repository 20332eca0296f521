import type { Kysely, Transaction } from 'kysely';

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
    status: 'previewed' | 'accepted';
    summary: string;
    proposal: string;
    receipt: string | null;
  };
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
