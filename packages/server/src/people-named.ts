import { z } from '@hono/zod-openapi';
import type { People } from './people.ts';

export const peopleNamedSchema = z
  .record(z.string(), z.string())
  .openapi('PeopleNamed', { description: 'The people in it, by id, with the names they are shown by.' });

/** The people that some events name; an erased one is shown by the handle. */
export function peopleIn(
  people: People,
  events: Iterable<Readonly<Record<string, unknown>>>,
): z.infer<typeof peopleNamedSchema> {
  const named: Record<string, string> = {};
  for (const event of events) {
    for (const value of Object.values(event)) {
      if (typeof value !== 'string' || !value.startsWith('person-') || value in named) continue;
      const person = people.find(value);
      if (person) named[value] = person.name ?? person.handle;
    }
  }
  return named;
}
