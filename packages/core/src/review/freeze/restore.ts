import type { AzureCreditState } from '../../benefits/azure-credit.ts';
import type { CloudTokenState } from '../../benefits/cloud-token.ts';
import type { LicenseState } from '../../benefits/license.ts';
import { lineOn } from '../../books/position.ts';
import type { PositionLine } from '../../books/position.ts';
import { foldedOn } from '../../books/view.ts';
import type { RawEvent } from '../event.ts';
import type { Frozen } from './frozen.ts';
import { candidatesFor, rowFor } from './supply.ts';
import type { Supply } from './supply.ts';

const stateIn = <S>({ books, on }: Supply, id: string): S | undefined =>
  foldedOn(books, id, { on })?.state as S | undefined;

/** How many of a thing are left, after what was told since the supply was made. */
function leftOf({ books, on }: Supply, { thing }: PositionLine): number {
  const numbers = lineOn(books, thing, { on })?.numbers;
  if (numbers === undefined || numbers.entitled === 'unknown') return 0;
  return numbers.entitled - Math.max(numbers.assignedNow, numbers.activationsConsumed ?? 0);
}

/** The first of each product that has enough left, the likest product first. */
const enough = (supply: Supply, { kind, product }: Frozen, many: number): PositionLine[] =>
  candidatesFor(supply, kind, product).flatMap(
    (lines) => lines.find((line) => leftOf(supply, line) >= many) ?? [],
  );

/** Acts that would give a holder so many again of what was held, the best first. Each alone would do. */
export function actsFor(supply: Supply, line: Frozen, many: number): RawEvent[] {
  const { on } = supply;
  switch (line.kind) {
    case 'visual-studio':
      return visualStudio(supply, line);
    case 'cloud-token':
      return seats(supply, line, many);
    case 'license':
      return enough(supply, line, many).map(({ thing }) => ({ thing, on, ...licensed(supply, line, many) }));
    case 'product-key':
      return enough(supply, line, many).map(({ thing }) => ({
        thing,
        event: 'activated',
        on,
        machine: line.holder,
      }));
    case 'azure-credit':
      return credit(supply, line);
    default:
      return [];
  }
}

/** The same subscription in the next list, or one that is free: the one that the person had last before any other. */
function visualStudio(supply: Supply, { thing, holder, product }: Frozen): RawEvent[] {
  const { on, lastHad, books } = supply;
  const own = lineOn(books, thing, { on });
  const row = own?.ended && own.numbers.assignedNow > 0 ? rowFor(supply, product) : undefined;
  const again = row ? [{ thing, event: 'continued', on, under: row.thing }] : [];
  const last = lastHad.get(holder);
  const groups = candidatesFor(supply, 'visual-studio', product);
  const isFree = groups.some((lines) => lines.some((line) => line.thing === last));
  const free = groups.flatMap(([first]) => first?.thing ?? []);
  const best = last !== undefined && isFree ? [last, ...free] : free;
  return [...again, ...best.map((one) => ({ thing: one, event: 'assigned', on, to: holder }))];
}

/** Seats of a token that is redeemed and runs; where there is only one that is not, it is to be redeemed first. */
function seats(supply: Supply, { thing, holder, product }: Frozen, many: number): RawEvent[] {
  const { on } = supply;
  const tokens = candidatesFor(supply, 'cloud-token', product).flat();
  const running = tokens.filter((line) => {
    const state = stateIn<CloudTokenState>(supply, line.thing);
    return state?.redeemed && !state.stopped && !state.replaced && leftOf(supply, line) >= many;
  });
  if (running.length > 0) {
    const taken = { event: 'assigned', on, to: holder, ...(many > 1 && { seats: many }) };
    return running.map((line) => ({ thing: line.thing, ...taken }));
  }
  const tenant = stateIn<CloudTokenState>(supply, thing)?.redeemed?.tenant;
  return tokens
    .filter((line) => {
      const state = stateIn<CloudTokenState>(supply, line.thing);
      return state?.issue && !state.redeemed && !state.replaced;
    })
    .map((line) => ({ thing: line.thing, event: 'redeemed', on, ...(tenant !== undefined && { tenant }) }));
}

/** As it was: installed on a machine, or assigned to a person, company or device. */
function licensed(
  supply: Supply,
  { thing, holder }: Frozen,
  many: number,
): { event: string; [field: string]: unknown } {
  const state = stateIn<LicenseState>(supply, thing);
  const isOurs = holder === 'partner' || /^(?:person|loc|aff|acq)-/.test(holder);
  const count = many > 1 ? { count: many } : {};
  if (state?.installed.has(holder)) {
    const version = state.installed.get(holder)?.version;
    return { event: 'installed', machine: holder, ...(version !== undefined && { version }), ...count };
  }
  return { event: 'assigned', ...(isOurs ? { to: holder } : { device: holder }), ...count };
}

/** A credit has one user, or lies on a billing profile. */
function credit(supply: Supply, { holder, product }: Frozen): RawEvent[] {
  const { on } = supply;
  const isPerson = holder.startsWith('person-');
  return candidatesFor(supply, 'azure-credit', product)
    .flat()
    .filter(({ thing }) => {
      const state = stateIn<AzureCreditState>(supply, thing);
      return isPerson ? !state?.user : !state?.profiles.has(holder);
    })
    .map(({ thing }) => ({
      thing,
      on,
      ...(isPerson ? { event: 'assigned', to: holder } : { event: 'deposited', profile: holder }),
    }));
}
