import { z } from '@hono/zod-openapi';

// A receipt is kept for as long as its idempotency key, so what stands in it names people by id alone.

export const reservationSchema = z
  .object({
    for: z.string().describe('The person.'),
    from: z.string().describe('The first day on which that person is to have it.'),
    since: z.string().describe('The day on which it was reserved.'),
    because: z.string().optional(),
  })
  .openapi('Reservation', { description: 'The next assignment of a thing, kept for a person.' });

export const reservationsSchema = z
  .array(reservationSchema.extend({ thing: z.string() }).openapi('ReservationLine'))
  .describe('Reservations for others that it goes against. They are no clause of the Guide.');
