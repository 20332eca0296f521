import {
  clauseById,
  differing,
  effectOf,
  kindOf,
  leafHash,
  readEntry,
  rejudge,
  takenBack,
  withdrawnBy,
  withdrawnSpec,
} from '@benefolio/core';
import type { AnyEvent, Books, Differing, NumberChange, EventSpec, Fact, Finding } from '@benefolio/core';
import type { Desk, Office } from './desk.ts';
import { findingBody } from './finding.ts';
import { sha256 } from './hash.ts';
import { peopleIn } from './people-named.ts';

type Asked = { seq: number; knownAt: string | undefined };

/** What stands in the books about an entry. */
type Read = {
  size: number;
  takesBack?: Pick<Fact, 'seq' | 'event'>;
  takenBack?: { seq: number; recordedAt: string; on: string; because: string };
  judged: Finding[];
  changed: NumberChange[];
};

/** One entry explained to whoever reads it first. */
export async function explain(office: Office, desk: Desk, asked: Asked) {
  const [stored] = await office.store.readEntries(desk.org, asked.seq, 1);
  if (!stored) throw new Error(`the journal of ${desk.org} has no entry ${asked.seq}`);
  const { text } = stored;
  const entry = readEntry(text);
  const { event, findings } = entry;
  const read = await desk.writer.read((books, size) => readBooks(books, size, asked));
  await desk.people.fresh();
  const { kind, title, spec } = kindOfEvent(event);
  const bodiesOf = (found: readonly Finding[]) =>
    found.map((finding) => findingBody({ ...finding }, { ...event, seq: asked.seq }));
  const back = read.takenBack;
  return {
    item: {
      entry,
      hash: leafHash(sha256, text).toBase64(),
      ...(back && { withdrawn: { seq: back.seq, recordedAt: back.recordedAt } }),
    },
    text,
    size: read.size,
    kind,
    title,
    says: spec?.says ?? event.event,
    fields: fieldsOf(event, spec),
    people: peopleIn(desk.people, [event, ...(read.takesBack ? [read.takesBack.event] : [])]),
    given: bodiesOf(findings),
    judged: bodiesOf(read.judged),
    differs: back ? [] : differing(findings, read.judged).map(turned),
    ...(read.takesBack && { takesBack: read.takesBack }),
    ...(back && { takenBack: back }),
    changed: read.changed,
  };
}

function readBooks(books: Books, size: number, { seq, knownAt }: Asked): Read {
  const fact = books.facts[seq];
  if (!fact) throw new Error(`the books have no entry ${seq}`);
  const target = withdrawnBy(fact.event);
  const wrong = target === undefined ? undefined : books.facts[target];
  const withdrawn = takenBack(fact, knownAt);
  const back = withdrawn && books.facts[withdrawn.seq];
  return {
    size,
    ...(wrong && { takesBack: { seq: wrong.seq, event: wrong.event } }),
    ...(withdrawn &&
      back && {
        takenBack: { ...withdrawn, on: back.event.on, because: String(back.event['because'] ?? '') },
      }),
    judged: rejudge(books, fact, knownAt),
    changed: effectOf(books, fact),
  };
}

function kindOfEvent(event: AnyEvent): { kind: string; title: string; spec: EventSpec | undefined } {
  if (withdrawnBy(event) !== undefined)
    return { kind: 'entry', title: 'Entry of the journal', spec: withdrawnSpec };
  const kind = kindOf(event.thing);
  return {
    kind: kind?.kind ?? '',
    title: kind?.title ?? '',
    spec: kind && Object.hasOwn(kind.events, event.event) ? kind.events[event.event] : undefined,
  };
}

/** Its fields with what they mean; one that this release does not know says nothing more than its value. */
const fieldsOf = ({ thing: _, event: __, on: ___, ...fields }: AnyEvent, spec: EventSpec | undefined) =>
  Object.entries(fields).map(([name, value]) => {
    const field = spec?.fields[name];
    return { name, says: field?.says ?? '', type: field?.type ?? 'text', value };
  });

const turned = ({ clause, given, judged }: Differing) => ({
  clause,
  title: clauseById(clause)?.title ?? clause,
  ...(given && { given: turnOf(given) }),
  ...(judged && { judged: turnOf(judged) }),
});

const turnOf = ({ answer, until, why }: Finding) => ({ answer, ...(until && { until }), why });
