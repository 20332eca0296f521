import { thingId } from '../kernel/thing-id.ts';
import { several } from '../kernel/verdict.ts';
import type { FindingLine } from '../review/findings.ts';
import { clauseText } from './clause-text.ts';
import { doubtsOf } from './gaps.ts';
import { purposelessOf } from './purposes.ts';
import { topicOf } from './readiness-shape.ts';
import type { AboutThing, ReadinessItem, ReadinessTopic } from './readiness-shape.ts';
import type { Survey } from './readiness-survey.ts';

/** What the terms make of the record, and what they could not. */
export const termsTopics = (survey: Survey): ReadinessTopic[] => [
  terms(survey),
  facts(survey),
  purpose(survey),
  doubt(survey),
];

const titleOf = (clause: string): string => clauseText(clause).title;

function terms({ findings, about }: Survey): ReadinessTopic {
  const forbidden = findings.filter(({ answer }) => answer === 'forbidden');
  const groups = Map.groupBy(
    forbidden,
    ({ clause, seq }) => `${seq === undefined ? 'stands' : 'act'} ${clause}`,
  );
  // What can still be put right comes first.
  const stand = (all: readonly FindingLine[]): number => (all[0]?.seq === undefined ? 0 : 1);
  const ordered = [...groups.values()].sort((a, b) => stand(a) - stand(b));
  const items = ordered.map((all): ReadinessItem => {
    const [{ clause, seq } = { clause: '', seq: undefined }] = all;
    const stands = seq === undefined;
    const many = stands
      ? `${several(all.length, 'thing stands', 'things stand')} against it on the last day`
      : `${several(all.length, 'act')} of the period ${all.length === 1 ? 'was' : 'were'} against it`;
    const title = titleOf(clause);
    return {
      says: `${title}: ${many}`,
      title,
      stands,
      does: stands
        ? 'put it right now, and be ready to say since when it was so'
        : 'what happened stays on record: be ready to explain it',
      clause,
      about: all.map((line) => about(line.thing, placeOf(line))),
    };
  });
  return topicOf(
    'terms',
    {
      ready: 'nothing in the period is against the terms',
      missing: 'an auditor will find it: it is in the pack',
    },
    items,
  );
}

const placeOf = ({ on, seq }: FindingLine): Omit<AboutThing, 'thing'> => ({
  on,
  ...(seq !== undefined && { seq }),
});

function facts({ findings, about }: Survey): ReadinessTopic {
  const unknown = findings.filter(({ answer }) => answer === 'unknown');
  const groups = Map.groupBy(unknown, ({ clause, missing = [] }) => [clause, ...missing].join('\n'));
  const items = [...groups.values()].map((found): ReadinessItem => {
    // What is missing of an act is mostly missing of what stands as well.
    const all = [...new Map(found.toReversed().map((line) => [line.thing, line])).values()].toReversed();
    const [{ clause, missing = [] } = { clause: '', missing: [] }] = all;
    const title = titleOf(clause);
    return {
      title,
      says: `${title}: ${several(all.length, 'thing')} lack${all.length === 1 ? 's' : ''} ${missing.join(', ')}`,
      does: `tell it: ${missing.join(', ')}`,
      clause,
      missing,
      about: all.map((line) => about(line.thing, placeOf(line))),
    };
  });
  return topicOf(
    'facts',
    {
      ready: 'no finding lacked a fact',
      missing: 'where a fact is missing, nobody can say that the terms were kept',
    },
    items,
  );
}

function purpose({ books, closing, about }: Survey): ReadinessTopic {
  const open = purposelessOf(books, closing);
  const held = open.reduce((sum, { holders }) => sum + holders.length, 0);
  const item = {
    says: `it is not stated what ${several(open.length, 'thing')} in ${several(held, 'hand')} ${open.length === 1 ? 'is' : 'are'} used for`,
    does: 'let each holder state the purpose, or state it for all of them',
    about: open.map(({ thing, holders }) => {
      const [only] = holders.length === 1 ? holders : [];
      return about(thing, { holders, ...(only !== undefined && { act: stating(thing, only) }) });
    }),
  };
  return topicOf(
    'purpose',
    {
      ready: 'for everything that somebody holds it is stated what it is used for',
      missing: 'the terms turn on what a benefit is used for',
    },
    open.length > 0 ? [item] : [],
  );
}

/** A machine states nothing: the partner does. */
function stating(thing: string, holder: string): string {
  const by = /^(person|loc|aff|acq)-|^partner$/.test(holder) ? holder : 'partner';
  return `${thingId('use', [thing, holder])} stated of ${thing} by ${by}`;
}

function doubt({ findings }: Survey): ReadinessTopic {
  const clauses = [...new Set(findings.map(({ clause }) => clause))].sort().map(clauseText);
  const items = doubtsOf(findings, clauses).map(({ clause, says }): ReadinessItem => ({
    says: `${titleOf(clause)}: ${says}`,
    title: titleOf(clause),
    doubt: says,
    does: 'the stricter reading answers; be ready to say how you read it',
    clause,
    about: [],
  }));
  return topicOf(
    'doubt',
    {
      ready: 'no finding rests on a clause that we are not sure of',
      missing: 'where the wording leaves room, an auditor may read it otherwise',
    },
    items,
  );
}
