import { ProblemError, quote, zoneOf } from '@benefolio/core';
import type { Books, Day } from '@benefolio/core';
import type { Store, Writer } from '@benefolio/store';
import type { Demo } from './filled.ts';
import { logFailure } from './failure.ts';
import { newJobs } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { newBookLedger } from './ledger.ts';
import type { BookLedger } from './ledger.ts';
import type { Pages } from './pages.ts';
import { peopleOf } from './people.ts';
import type { People } from './people.ts';
import { dayIn, instantOf, zoneNamed } from './zone.ts';

/** What the application is made of; nothing else reaches it from outside. */
export type Outside = {
  store: Store;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
  randomBytes: (n: number) => Uint8Array;
  release: string;
  /** The IANA time zone in which an organization counts its days that told none. */
  zone: string;
  /** Takes a line about a failure of ours: an id and a stack, never a body. */
  log: (line: string) => void;
  /** Fills an empty record; absent where there is no story to tell. */
  demo?: Demo | undefined;
  /** The web application; absent where it was not built. */
  pages?: Pages | undefined;
  /** The page that verifies packs, without a pack in it; absent where it was not built. */
  verifierPage?: string | undefined;
};

/** Where one organization is served. */
export type Desk = {
  org: string;
  writer: Writer<BookLedger>;
  people: People;
  /** The IANA time zone in which its days are counted. */
  zone: () => string;
  today: () => Day;
};

export type Office = Outside & {
  jobs: Jobs;
  /** @throws ProblemError `unknown-organization` */
  desk: (org: string) => Promise<Desk>;
};

export const organizationShape = /^[a-z0-9][a-z0-9-]{0,62}$/;

export function officeOf(outside: Outside): Office {
  const { store } = outside;
  const desks = new Map<string, Desk>();
  return {
    ...outside,
    jobs: newJobs(outside.newId, (error) => logFailure(outside, error)),
    desk: async (org) => {
      const known = desks.get(org);
      if (known) return known;
      if (!organizationShape.test(org)) throw noSuchOrganization(org);
      await store.head(org);
      const made = await makeDesk(outside, org);
      const desk = desks.get(org) ?? made;
      desks.set(org, desk);
      return desk;
    },
  };
}

async function makeDesk({ store, now, zone }: Outside, org: string): Promise<Desk> {
  let here = zone;
  const seen = (books: Books): void => void (here = zoneIn(books, zone));
  const writer = seenBy(store.writer(org, newBookLedger), seen);
  await writer.read(() => undefined);
  return {
    org,
    writer,
    people: peopleOf(store, org),
    zone: () => here,
    today: () => dayIn(here, instantOf(now())),
  };
}

/** The zone that an organization told; the usual one where it told none, or one that this machine does not know. */
export function zoneIn(books: Books, usual: string): string {
  const told = zoneOf(books);
  return (told === undefined ? undefined : zoneNamed(told)) ?? usual;
}

/** The zone that an organization told last, as it is spelled; absent: none. */
export function zoneTold(books: Books, knownAt: string | undefined): string | undefined {
  const told = zoneOf(books, knownAt);
  return told === undefined ? undefined : (zoneNamed(told) ?? told);
}

/** Shows the books whenever they are read, and after each decision that was written. */
function seenBy(writer: Writer<BookLedger>, seen: (books: Books) => void): Writer<BookLedger> {
  const read: Writer<BookLedger>['read'] = (use) =>
    writer.read((books, size) => {
      seen(books);
      return use(books, size);
    });
  return {
    read,
    submit: async (decide) => {
      let books: Books | undefined;
      const receipt = await writer.submit((ledger, at) => {
        books = ledger;
        return decide(ledger, at);
      });
      if (books) seen(books);
      return receipt;
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
