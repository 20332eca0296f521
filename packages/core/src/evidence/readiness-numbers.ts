import type { PositionLine } from '../books/position.ts';
import { productKeyOf } from '../catalog/product.ts';
import { several } from '../kernel/verdict.ts';
import { looseOf } from './gaps.ts';
import { topicOf } from './readiness-shape.ts';
import type { ReadinessItem, ReadinessTopic } from './readiness-shape.ts';
import type { Survey } from './readiness-survey.ts';

/** Whether the record itself, and the numbers in it, stand on something. */
export const numberTopics = (survey: Survey): ReadinessTopic[] => [
  record(survey),
  enrollment(survey),
  quantity(survey),
  backing(survey),
  difference(survey),
];

function record({ books, from, to }: Survey): ReadinessTopic {
  const told = books.facts.filter(({ event }) => event.on <= to);
  const inPeriod = told.filter(({ event }) => event.on >= from).length;
  const ready = `${several(told.length, 'entry tells', 'entries tell')} of days up to ${to}, ${inPeriod} of them of the period`;
  const nothing = {
    says: 'nothing is on record of the period',
    does: 'tell or import what happened, each fact with its own day',
    about: [],
  };
  return topicOf('record', { ready, missing: ready }, inPeriod === 0 ? [nothing] : []);
}

function enrollment({ books, closing, about }: Survey): ReadinessTopic {
  const loose = looseOf(books, closing);
  const item = {
    says: `${several(loose.length, 'thing that is counted lies', 'things that are counted lie')} under no enrollment on record`,
    does: 'take back the entry that granted it, and tell it again with the enrollment that it came with',
    about: loose.map((thing) => about(thing)),
  };
  return topicOf(
    'enrollment',
    {
      ready: 'everything that is counted lies under an enrollment on record',
      missing: 'an auditor asks by what purchase each thing came',
    },
    loose.length > 0 ? [item] : [],
  );
}

function quantity({ closing, about }: Survey): ReadinessTopic {
  const unknown = closing.lines.filter(({ numbers }) => numbers.entitled === 'unknown');
  const item = {
    says: `of ${several(unknown.length, 'thing')} it is not on record how many were granted`,
    does: 'take back the entry that granted it, and tell it again with the quantity that was listed',
    about: unknown.map(({ thing, product }) => about(thing, { label: product })),
  };
  return topicOf(
    'quantity',
    {
      ready: 'of everything it is on record how many were granted',
      missing: 'nobody can be within a number that is not known',
    },
    unknown.length > 0 ? [item] : [],
  );
}

/** A number is backed where a file or a count of Microsoft's says it, of the thing itself or of what it lies under. */
function backing({ books, closing, about }: Survey): ReadinessTopic {
  const byId = new Map(closing.lines.map((line) => [line.thing, line]));
  const counted = new Set(closing.counts.map(({ product }) => productKeyOf(product)));
  const isImported = (thing: string): boolean =>
    books.timelines.get(thing)?.facts.some(({ imported, withdrawn }) => imported && !withdrawn) ?? false;
  const isBacked = (line: PositionLine): boolean => {
    const parent = line.under === undefined ? undefined : byId.get(line.under);
    const own =
      line.counted !== undefined || isImported(line.thing) || counted.has(productKeyOf(line.product));
    return own || (parent !== undefined && isBacked(parent));
  };
  const bare = closing.lines.filter((line) => line.ended === undefined && !isBacked(line));
  const item = {
    says: `${several(bare.length, 'number rests', 'numbers rest')} on your own word alone: no file and no count of Microsoft’s stands beside ${bare.length === 1 ? 'it' : 'them'}`,
    does: 'import the benefits grid of Partner Center and the counts of Microsoft 365, or keep at hand what shows it',
    about: bare.map(({ thing, product }) => about(thing, { label: product })),
  };
  return topicOf(
    'backing',
    {
      ready: 'beside every number stands a file or a count of Microsoft’s',
      missing: 'an auditor compares the record with what Microsoft has',
    },
    bare.length > 0 ? [item] : [],
  );
}

function difference({ closing, about }: Survey): ReadinessTopic {
  const does = 'find out which of the two is right; correct the record, or keep the explanation at hand';
  const ofProducts = closing.counts.flatMap((count): ReadinessItem[] =>
    (['licenses', 'assigned'] as const).flatMap((what) => {
      const { ours, theirs, difference: apart } = count[what];
      if (apart === 0) return [];
      return [
        {
          says: `${count.by} counted ${theirs} ${what} of ${count.product} on ${count.on}; the record has ${ours}`,
          does,
          last: count.on,
          counted: { product: count.product, what, theirs, ours },
          about: [about(count.sku, { label: count.product })],
        },
      ];
    }),
  );
  const ofLines = closing.lines.flatMap(({ thing, product, counted }): ReadinessItem[] => {
    if (!counted || counted.difference === 0) return [];
    const { number, on, by } = counted;
    const ours = number - counted.difference;
    return [
      {
        says: `${by} had ${number} for ${thing} on ${on} (${counted.what}); the record has ${ours}`,
        does,
        last: on,
        counted: { product, what: 'left', theirs: number, ours },
        about: [about(thing, { label: product })],
      },
    ];
  });
  return topicOf(
    'difference',
    {
      ready: 'no count of Microsoft’s differs from the record',
      missing: 'an auditor has Microsoft’s numbers, and asks about each difference',
    },
    [...ofProducts, ...ofLines],
  );
}
