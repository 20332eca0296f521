import { ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';

/** Whether this machine knows a time zone of that name. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The IANA time zone of that name; `how` says where it was given. @throws ProblemError `no-such-time-zone` */
export function zoneOrProblem(zone: string, how = 'set BENEFOLIO_TIME_ZONE to'): string {
  if (isZone(zone)) return zone;
  throw new ProblemError({
    code: 'no-such-time-zone',
    message: `${quote(zone)} is not a time zone`,
    cure: `${how} a name of the IANA list, for example Europe/Berlin, or leave it out`,
  });
}

/** The day that an instant (ISO 8601) falls on in a zone. */
export const dayIn = (zone: string, instant: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;

/** Milliseconds since 1970 as an instant. */
export const instantOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 });

/** Reads an instant as a caller writes it. @throws ProblemError `no-such-instant` */
export function parseInstant(text: string): string {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
  } catch {
    throw new ProblemError({
      code: 'no-such-instant',
      message: `${quote(text)} is not an instant`,
      cure: 'write it in ISO 8601 with its offset, for example 2025-06-30T23:59:59.999Z',
    });
  }
}

/** The last instant of a day in a zone. */
export const endOf = (zone: string, day: Day): string =>
  Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 });
