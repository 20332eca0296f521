import { ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import type { Store, Writer } from '@benefolio/store';
import { newBookLedger } from './ledger.ts';
import type { BookLedger } from './ledger.ts';
import type { Pages } from './pages.ts';
import { peopleOf } from './people.ts';
import type { People } from './people.ts';
import { dayIn, instantOf } from './zone.ts';

/** What the application is made of; nothing else reaches it from outside. */
export type Outside = {
  store: Store;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
  randomBytes: (n: number) => Uint8Array;
  release: string;
  /** The IANA time zone in which the organizations count their days. */
  zone: string;
  /** Takes a line about a failure of ours: an id and a stack, never a body. */
  log: (line: string) => void;
  /** The web application; absent where it was not built. */
  pages?: Pages | undefined;
  /** The page that verifies packs, without a pack in it; absent where it was not built. */
  verifierPage?: string | undefined;
};

/** Where one organization is served. */
export type Desk = { org: string; writer: Writer<BookLedger>; people: People };

export type Office = Outside & {
  /** @throws ProblemError `unknown-organization` */
  desk: (org: string) => Promise<Desk>;
  today: () => Day;
};

export const organizationShape = /^[a-z0-9][a-z0-9-]{0,62}$/;

export function officeOf(outside: Outside): Office {
  const { store, now, zone } = outside;
  const desks = new Map<string, Desk>();
  return {
    ...outside,
    today: () => dayIn(zone, instantOf(now())),
    desk: async (org) => {
      const known = desks.get(org);
      if (known) return known;
      if (!organizationShape.test(org)) throw noSuchOrganization(org);
      await store.head(org);
      const desk = desks.get(org) ?? {
        org,
        writer: store.writer(org, newBookLedger),
        people: peopleOf(store, org),
      };
      desks.set(org, desk);
      return desk;
    },
  };
}

const noSuchOrganization = (org: string): ProblemError =>
  new ProblemError({
    code: 'unknown-organization',
    status: 404,
    message: `${quote(org)} cannot be the name of an organization`,
    cure: 'names have up to 63 lower-case letters, digits and dashes; /v1/orgs lists them',
  });
