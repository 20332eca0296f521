import { ProblemError, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';

/** A time zone of that name in the spelling of the IANA list; undefined: this machine knows none. */
export function zoneNamed(zone: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}

/** The IANA time zone of that name, as it is spelled; `how` says where it was given. @throws ProblemError `no-such-time-zone` */
export function zoneOrProblem(zone: string, how = 'set BENEFOLIO_TIME_ZONE to'): string {
  const named = zoneNamed(zone);
  if (named !== undefined) return named;
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
  const instant = instantIn(text);
  // A year of more digits, or before the first, would not sort among the others.
  if (instant !== undefined && /^\d/.test(instant)) return instant;
  throw new ProblemError({
    code: 'no-such-instant',
    message: `${quote(text)} is not an instant of the years 0000 to 9999`,
    cure: 'write it in ISO 8601 with its offset, for example 2025-06-30T23:59:59.999Z',
  });
}

function instantIn(text: string): string | undefined {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
  } catch {
    return undefined;
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
