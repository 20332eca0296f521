import { subscriptionLevel } from '../benefits/visual-studio.ts';
import type { Books } from '../books/books.ts';
import { titleOfKind } from '../books/kinds.ts';
import { lineOn, positionOn } from '../books/position.ts';
import type { PositionLine } from '../books/position.ts';
import { laidUnder, worldOn } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { thingId } from '../kernel/thing-id.ts';
import type { RawEvent } from './event.ts';

/** How a piece of an entitlement is handed out: what is to be told, as far as the record can say it. */
export type HandOut = {
  entitlement: string;
  product: string;
  /** The kind of the piece, and what it is called. */
  kind: string;
  title: string;
  /** How many are not handed out yet; absent where nobody said how many there are. */
  left?: number;
  unit: string;
  /** In the order in which they are told, in one list. The last one lacks what only a person can say. */
  acts: RawEvent[];
};

type Given = {
  books: Books;
  line: PositionLine;
  pieces: readonly PositionLine[];
  /** The enrollment that it came with. */
  enrollment: string | undefined;
  left: number | undefined;
};

type Fields = Record<string, string | number | undefined>;

/** What is said of a new piece besides what it lies under. */
type Maker = {
  prefix: string;
  event: 'granted' | 'issued';
  fields: (given: Given) => Fields;
  /** There are several of them under one entitlement; otherwise one holds all of it. */
  several?: true;
};

const licenseUnits = ['licenses', 'cores', 'CALs'];
const currencyIn = (unit: string): string => unit.slice(0, 3);

/** The kinds of pieces, those first that are given to people. */
const makers: Record<string, Maker> = {
  'visual-studio': {
    prefix: 'vs',
    event: 'granted',
    fields: ({ line }) => ({ level: subscriptionLevel(line.product) }),
    several: true,
  },
  'cloud-token': {
    prefix: 'token',
    event: 'issued',
    fields: ({ line, left }) => ({ product: line.product, seats: left }),
    several: true,
  },
  'product-key': {
    prefix: 'key',
    event: 'issued',
    // How many activations a key of so many cores or licenses has, nobody says.
    fields: ({ line, left }) => ({
      product: line.product,
      activations: line.numbers.unit === 'activations' ? left : undefined,
    }),
    several: true,
  },
  license: {
    prefix: 'lic',
    event: 'granted',
    fields: ({ line: { product, numbers }, left }) => ({
      product,
      quantity: left,
      unit: licenseUnits.find((one) => one === numbers.unit) ?? 'licenses',
    }),
  },
  'azure-credit': {
    prefix: 'credit',
    event: 'granted',
    fields: ({ line: { numbers }, left }) => ({
      amount: left === undefined ? undefined : `${left} ${currencyIn(numbers.unit)}`,
      per: numbers.unit.slice('USD per '.length),
    }),
  },
  'support-pool': {
    prefix: 'pool',
    event: 'granted',
    fields: ({ line, left }) => ({
      support: /cloud/i.test(line.product)
        ? 'cloud'
        : /premises/i.test(line.product)
          ? 'on-premises'
          : undefined,
      incidents: left,
    }),
  },
  'advisory-hours': { prefix: 'adv', event: 'granted', fields: ({ left }) => ({ hours: left }) },
  'marketing-item': {
    prefix: 'mkt',
    event: 'granted',
    fields: ({ line, left }) => ({ item: line.product, items: left }),
  },
};

const inOrder = Object.keys(makers);

/** Which kinds a benefit may be handed out as, by its unit; where Partner Center leaves it open there are several. */
const byUnit: readonly (readonly [unit: RegExp, kinds: readonly string[]])[] = [
  [/^activations?$/i, ['product-key']],
  [/^(?:users?|seats?)$/i, ['cloud-token']],
  [/^licenses?$/i, ['cloud-token', 'product-key', 'license']],
  [/^(?:cores?|servers?)$/i, ['product-key', 'license']],
  [/^CALs?$/i, ['license']],
  [/^[A-Z]{3} per (?:month|year)$/, ['azure-credit']],
  [/^incidents?$/i, ['support-pool']],
  [/^hours?$/i, ['advisory-hours']],
  [/^items?$/i, ['marketing-item']],
];

const subscription = /^(?:visual studio|msdn)\b/i;

/** What there is already says it best. */
function kindsOf({ product, numbers }: PositionLine, pieces: readonly PositionLine[]): readonly string[] {
  const last = pieces.at(-1);
  if (last) return [last.kind];
  if (subscription.test(product) && numbers.unit !== 'activations') return ['visual-studio'];
  return byUnit.find(([unit]) => unit.test(numbers.unit))?.[1] ?? [];
}

/**
 * What can still be handed out of the entitlements in force on a day, those first whose pieces are given to people.
 * `of`: of this entitlement alone.
 */
export function handOutsOn(books: Books, on: Day, of?: string): HandOut[] {
  const lines = of === undefined ? positionOn(books, { on }).lines : linesOf(books, of, on);
  const pieces = Map.groupBy(lines, ({ under }) => under ?? '');
  const world = worldOn(books, { on });
  return lines
    .filter(({ kind, ended }) => kind === 'entitlement' && !ended)
    .flatMap((line) => {
      const enrollment = world.membership(line.under)?.id;
      const own = (pieces.get(line.thing) ?? []).filter(({ ended }) => !ended).sort(byNumber);
      return kindsOf(line, own).flatMap(
        (kind) => handOutOf(kind, { books, line, pieces: own, enrollment }) ?? [],
      );
    })
    .sort((a, b) => inOrder.indexOf(a.kind) - inOrder.indexOf(b.kind));
}

const linesOf = (books: Books, entitlement: string, on: Day): PositionLine[] =>
  [entitlement, ...laidUnder(books, entitlement, { on }).map(({ id }) => id)].flatMap(
    (id) => lineOn(books, id, { on }) ?? [],
  );

function handOutOf(kind: string, given: Omit<Given, 'left'>): HandOut | undefined {
  const maker = makers[kind];
  if (!maker) return undefined;
  const { line, pieces } = given;
  const { entitled } = line.numbers;
  const made = entitled === 'unknown' ? undefined : entitled - madeOf(pieces, kind);
  const idle = kind === 'visual-studio' ? pieces.filter(isIdle) : [];
  const isMore = maker.several ? made === undefined || made > 0 : pieces.length === 0;
  // One that nobody ever had may go to anybody; one that was taken back is asked about like any other.
  const free = idle.find(({ numbers }) => numbers.peak === 0) ?? (isMore ? undefined : idle[0]);
  if (!free && !isMore) return undefined;
  const left = made === undefined ? undefined : Math.max(0, made) + idle.length;
  return {
    entitlement: line.thing,
    product: line.product,
    kind,
    title: titleOfKind(kind),
    ...(left !== undefined && { left }),
    unit: line.numbers.unit,
    acts: free ? [{ thing: free.thing, event: 'assigned' }] : actsOf(maker, { ...given, left: made }),
  };
}

/** How much of the entitlement its pieces have. One of an unknown number may have all of it. */
const madeOf = (pieces: readonly PositionLine[], kind: string): number =>
  kind === 'visual-studio'
    ? pieces.length
    : pieces.reduce(
        (sum, { numbers: { entitled } }) => sum + (entitled === 'unknown' ? Infinity : entitled),
        0,
      );

/** Nobody has it, and it is kept for nobody. */
const isIdle = ({ numbers, reserved }: PositionLine): boolean => numbers.assignedNow === 0 && !reserved;

function actsOf(maker: Maker, given: Given): RawEvent[] {
  const { line } = given;
  const thing = nameOf(maker, given);
  const said = Object.entries(maker.fields(given)).filter(([, value]) => value !== undefined);
  const act: RawEvent = { thing, event: maker.event, ...Object.fromEntries(said), under: line.thing };
  if (maker.prefix !== 'vs') return [act];
  const on = grantedOn(given);
  return [
    { ...act, ...(on && { on }) },
    { thing, event: 'assigned' },
  ];
}

/** A subscription is there since its row was granted, whenever it is given to somebody. */
const grantedOn = ({ books, line }: Given): Day | undefined =>
  books.timelines
    .get(line.thing)
    ?.facts.find(({ event, withdrawn }) => event.event === 'granted' && !withdrawn)?.event.on;

/** The next number after its like; the first is named after what it comes from. */
function nameOf({ prefix }: Maker, { books, line, pieces, enrollment }: Given): string {
  const isFree = (id: string): boolean => !books.timelines.has(id);
  const numbered = pieces.map(({ thing }) => /^(.+)-(\d+)$/.exec(thing)).findLast((found) => found !== null);
  const [, stem, last = '0'] = numbered ?? [];
  const names = [
    (prefix === 'vs' ? enrollment : undefined)?.slice('enr-'.length) ?? line.thing.slice('ent-'.length),
  ];
  const plain = thingId(prefix, names);
  if (stem === undefined && prefix !== 'vs' && isFree(plain)) return plain;
  for (let n = Number(last) + 1; ; n += 1) {
    const id = stem === undefined ? thingId(prefix, names, `${n}`) : `${stem}-${n}`;
    if (isFree(id)) return id;
  }
}

/** `vs-9` before `vs-10`. */
const byNumber = (a: PositionLine, b: PositionLine): number =>
  a.thing.length - b.thing.length || (a.thing < b.thing ? -1 : 1);
