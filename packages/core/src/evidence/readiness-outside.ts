import { checkpointsSentOn } from '../books/reviews.ts';
import { counts, foldedOn } from '../books/view.ts';
import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { several } from '../kernel/verdict.ts';
import type { Attestation, PartnerState } from '../membership/partner.ts';
import { importsOf } from './gaps.ts';
import { topicOf } from './readiness-shape.ts';
import type { ReadinessItem, ReadinessTopic } from './readiness-shape.ts';
import type { Survey } from './readiness-survey.ts';

/** What does not follow from the record by itself: files, a word given, and what somebody outside holds. */
export const outsideTopics = (survey: Survey): ReadinessTopic[] => [
  imported(survey),
  attestation(survey),
  checkpoint(survey),
];

/** Nobody says how often to look at what Microsoft counts; what is older than a month is old news to an auditor. */
const freshDays = 31;

function imported({ books, from, to }: Survey): ReadinessTopic {
  const events = books.facts.filter((fact) => counts(fact, { on: to })).map(({ event }) => event);
  const all = importsOf(events, to);
  const does = 'import a file of today: it shows how the numbers stand, although it comes late';
  const items = all.flatMap(({ format, last, days }): ReadinessItem[] => {
    if (last >= from && days <= freshDays) return [];
    const when = last < from ? 'none in the period' : `${several(days, 'day')} before its end`;
    return [
      {
        says: `the last file of ${format} was imported on ${last}: ${when}`,
        does,
        format,
        last,
        days,
        about: [],
      },
    ];
  });
  const none = {
    says: 'no file of Microsoft’s was imported up to the end of the period',
    does,
    about: [],
  };
  return topicOf(
    'import',
    {
      ready: `files of ${several(all.length, 'format')} were imported within a month of the end`,
      missing: 'on the days since the last import the record rests on your own word',
    },
    all.length === 0 ? [none] : items,
  );
}

function attestation({ books, from, to, today }: Survey): ReadinessTopic {
  const partner = foldedOn(books, 'partner', { on: today })?.state as PartnerState | undefined;
  const given = partner?.attestations ?? [];
  const last = given.at(-1);
  const item = {
    says: 'nobody attested for all of the period that no use of a benefit broke the partner agreement',
    does: 'let somebody who can answer for it attest it',
    clause: 'use.partner-agreement',
    ...(last && { last: last.on }),
    about: [{ thing: 'partner', act: `partner attested from ${from} to ${to}` }],
  };
  return topicOf(
    'attestation',
    {
      ready: `somebody answers for it that no use of a benefit broke the partner agreement: attested on ${last?.on}`,
      missing: 'no record shows it: a person has to answer for it',
    },
    covers(given, { from, to }) ? [] : [item],
  );
}

/** Whether attestations together reach over every day of a period. */
function covers(given: readonly Attestation[], { from, to }: { from: Day; to: Day }): boolean {
  let next = from;
  for (const one of given.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (one.from <= next && one.to >= next) next = addDays(one.to, 1);
  return next > to;
}

function checkpoint({ books, today }: Survey): ReadinessTopic {
  const [last] = checkpointsSentOn(books, { on: today });
  const item = {
    says: 'nobody outside holds a checkpoint of the journal',
    does: 'send one now: from then on a journal that is rewritten no longer fits it',
    about: [],
  };
  const ready = last
    ? `a checkpoint of ${several(last.size, 'entry', 'entries')} was sent to ${last.to} on ${last.on}, ${several(daysBetween(last.on, today), 'day')} ago`
    : '';
  return topicOf(
    'checkpoint',
    {
      ready,
      missing: 'a pack shows that the journal was not changed since a checkpoint that somebody outside holds',
    },
    last ? [] : [item],
  );
}
