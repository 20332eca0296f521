import type { TestRecord } from './record.ts';

type Told = { thing: string; event: string; [field: string]: string | number };

/** So many are told at a time. */
const batch = 1000;

async function tellAll(record: TestRecord, many: number, eventAt: (n: number) => Told): Promise<void> {
  for (let from = 0; from < many; from += batch) {
    const events = Array.from({ length: Math.min(batch, many - from) }, (_, n) => eventAt(from + n));
    const { error } = await record.api.POST('/v1/orgs/{org}/tell', {
      params: { path: { org: 'main' } },
      body: { events },
    });
    if (error) throw new Error(`the record was not filled: ${JSON.stringify(error)}`);
  }
}

/** A journal of so many entries, in thousands: keys, counted again and again; `by` says who counted in an entry. */
export async function fillJournal(
  record: TestRecord,
  many: number,
  by: (entry: number) => string = () => 'VAMT',
): Promise<void> {
  const key = (n: number): string => `key-${n % batch}`;
  await tellAll(record, batch, (n) => ({
    thing: key(n),
    event: 'issued',
    product: 'Windows 11',
    on: '2026-01-02',
  }));
  await tellAll(record, many - batch, (n) => ({
    thing: key(n),
    event: 'counted',
    remaining: n % 977,
    by: by(n + batch),
    on: '2026-01-03',
  }));
}

/** So many people, by turns `Person 8 Ångström` and `Person 9 Müller`. */
export const fillPeople = (record: TestRecord, many: number): Promise<void> =>
  tellAll(record, many, (n) => ({
    thing: `p${n}`,
    event: 'joined',
    on: '2026-01-01',
    name: `Person ${n} ${n % 2 === 0 ? 'Ångström' : 'Müller'}`,
  }));

/** So many people with a subscription each. */
export async function fillHolders(record: TestRecord, many: number): Promise<void> {
  await fillPeople(record, many);
  await tellAll(record, many, (n) => ({
    thing: `vs-${n}`,
    event: 'found',
    level: 'professional',
    holder: `p${n}`,
    on: '2026-01-02',
  }));
}
