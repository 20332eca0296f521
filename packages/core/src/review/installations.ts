import type { LicenseState } from '../benefits/license.ts';
import type { ProductKeyState } from '../benefits/product-key.ts';
import type { Books, Fact } from '../books/books.ts';
import { factsOf, foldedOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { productKeyOf } from '../catalog/product.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyAnyCombination } from '../terms/key-any-combination.ts';
import { licenseNoSubstitution } from '../terms/license-no-substitution.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Day } from '../kernel/day.ts';
import type { Act } from './act.ts';
import { holdsLicenses, licensesHeld } from './licenses.ts';
import type { Held } from './licenses.ts';

// Machines that have a product, by every key and license, against the licenses held for it that day. It spans things:
// each of them knows only its own machines. Products without a number of licenses on record are left alone.

type Line = Finding & { thing: string; on: Day; event?: string; seq?: number };

const installing = new Set(['activated', 'installed']);
const isSoftware = (thing: string): boolean => thing.startsWith('key-') || thing.startsWith('lic-');
const isInstalling = ({ thing, event }: AnyEvent): boolean => isSoftware(thing) && installing.has(event);
const machineOf = (event: AnyEvent): string => String(event['machine']).toLowerCase();

/** The product that a thing says it is of, under the one name that all its names have. */
function productOf(books: Books, thing: string, reading: Reading): string | undefined {
  const state = foldedOn(books, thing, reading)?.state as (ProductKeyState & LicenseState) | undefined;
  const product = state?.issue?.product ?? state?.grant?.product;
  return product === undefined ? undefined : productKeyOf(product);
}

const softwareOf = (books: Books, product: string, reading: Reading): string[] =>
  [...(books.products.get(product) ?? [])].filter(
    (id) => isSoftware(id) && productOf(books, id, reading) === product,
  );

/** How many machines have a product, by which thing: as facts go by in their order. */
type Counter = { pass: (event: AnyEvent) => number };

function counter(): Counter {
  const by = new Map<string, Set<string>>();
  const pass = (event: AnyEvent): number => {
    const machine = machineOf(event);
    const things = by.get(machine) ?? new Set();
    if (isInstalling(event)) by.set(machine, things.add(event.thing));
    if (event.event === 'uninstalled' && things.delete(event.thing) && things.size === 0) by.delete(machine);
    return by.size;
  };
  return { pass };
}

const inOrder = (a: Dated, b: Dated): number =>
  a.event.on === b.event.on ? a.seq - b.seq : a.event.on < b.event.on ? -1 : 1;

type Dated = Pick<Fact, 'seq' | 'event'>;

/** Facts of installing and uninstalling a product, in their order. */
const installationsOf = (books: Books, product: string, reading: Reading): Fact[] =>
  softwareOf(books, product, reading)
    .flatMap((id) => {
      const timeline = books.timelines.get(id);
      return timeline ? factsOf(timeline, reading) : [];
    })
    .filter(({ event }) => isInstalling(event) || event.event === 'uninstalled')
    .sort(inOrder);

/** One act of installing or activating. */
export function judgeInstallation(books: Books, act: Act): Finding[] {
  const { event, reading } = act;
  if (!isInstalling(event)) return [];
  const product = productOf(books, event.thing, reading);
  if (product === undefined || !holdsLicenses(books, product)) return [];
  const { pass } = counter();
  const before = installationsOf(books, product, reading).filter((fact) => inOrder(fact, act) < 0);
  for (const fact of before) pass(fact.event);
  return judged(event.on, pass(event), licensesHeld(books, product, reading));
}

/** Products of which a number of licenses may be on record; `of`: those that one thing may be of. */
const licensed = (books: Books, of?: string): string[] =>
  [...books.products]
    .filter(([product, things]) => (of === undefined || things.has(of)) && holdsLicenses(books, product))
    .map(([product]) => product);

/** The same for every act that a reading knows of, counted in one pass, and what stands on its day. */
export const installationFindings = (books: Books, reading: Reading, of?: string): Line[] =>
  licensed(books, of).flatMap((product) => [
    ...onActs(books, product, reading),
    ...standing(books, product, reading),
  ]);

/** What stands on the day alone. */
export const standingInstallations = (books: Books, reading: Reading): Line[] =>
  licensed(books).flatMap((product) => standing(books, product, reading));

function onActs(books: Books, product: string, reading: Reading): Line[] {
  const { pass } = counter();
  const held = new Map<Day, Held | undefined>();
  const heldOn = (on: Day): Held | undefined => {
    if (!held.has(on)) held.set(on, licensesHeld(books, product, { ...reading, on }));
    return held.get(on);
  };
  return installationsOf(books, product, reading).flatMap(({ event, seq }): Line[] => {
    const installed = pass(event);
    if (!isInstalling(event)) return [];
    const { thing, event: name, on } = event;
    const findings = judged(on, installed, heldOn(on));
    return findings.map((finding) => ({ ...finding, thing, event: name, on, seq }));
  });
}

function standing(books: Books, product: string, reading: Reading): Line[] {
  const { on } = reading;
  const having = softwareOf(books, product, reading)
    .map((id) => ({ id, machines: [...installedOn(books, id, reading)] }))
    .filter(({ machines }) => machines.length > 0);
  const installed = new Set(having.flatMap(({ machines }) => machines)).size;
  const findings = installed === 0 ? [] : judged(on, installed, licensesHeld(books, product, reading));
  const stands = having.flatMap(({ id }) => findings.map((finding): Line => ({ ...finding, thing: id, on })));
  return [...stands, ...substitutions(books, product, reading)];
}

const installedOn = (books: Books, id: string, reading: Reading): Iterable<string> =>
  (foldedOn(books, id, reading)?.state as ProductKeyState | LicenseState | undefined)?.installed.keys() ?? [];

const judged = (on: Day, installed: number, held: Held | undefined): Finding[] =>
  held ? [apply(keyAnyCombination, { on, installed, ...held })] : [];

/** Commercial licenses whose machine or user has the benefit as well: for a person to look at. */
function substitutions(books: Books, product: string, reading: Reading): Line[] {
  const ids = [...(books.products.get(product) ?? [])];
  const holders = (id: string): string[] => {
    const timeline = books.timelines.get(id);
    const folded = timeline?.kind.holders && foldedOn(books, id, reading);
    return folded ? (timeline?.kind.holders?.(folded.state) ?? []).map(({ holder }) => holder) : [];
  };
  const benefit = /^(?:key|lic|token)-/;
  const ours = ids.filter((id) => id.startsWith('com-'));
  const theirs =
    ours.length === 0 ? undefined : new Set(ids.filter((id) => benefit.test(id)).flatMap(holders));
  return ours.flatMap((thing) => {
    const both = holders(thing).filter((holder) => theirs?.has(holder)).length;
    return both === 0
      ? []
      : [{ ...apply(licenseNoSubstitution, { on: reading.on, covered: 0, both }), thing, on: reading.on }];
  });
}
