import { heldLicenses, inForce } from '../membership/commercial-license.ts';
import type { CommercialLicenseState } from '../membership/commercial-license.ts';
import type { AnyKind, Holding } from '../thing/kind.ts';
import type { Lapsed, World } from '../thing/world.ts';

/** Something that is on record of a product, as it stands on the day. */
type OfProduct = { id: string; kind: AnyKind; state: unknown };

/** Who or what still uses a benefit whose right has ended; nobody where the service has ended too. */
function using({ id, kind, state }: OfProduct, world: World): Holding[] {
  const until = kind.line?.(state, world).until;
  if (until === undefined || until >= world.on) return [];
  const service = id.startsWith('token-') ? world.subscription(id) : undefined;
  const isOver = service?.dated === true && service.until !== undefined && service.until < world.on;
  return isOver ? [] : (kind.holders?.(state) ?? []);
}

/** What is still used of a product after the right to it, and the commercial licenses that are not free for it. */
export function lapsedOf(things: readonly OfProduct[], world: World): Lapsed {
  const needing = new Map<string, number>();
  for (const thing of things.filter(({ id }) => /^(?:key|lic|token)-/.test(id)))
    for (const { holder, many } of using(thing, world))
      needing.set(holder, Math.max(needing.get(holder) ?? 0, many));
  const elsewhere = things
    .filter(({ id }) => id.startsWith('com-'))
    .map(({ state }) => state as CommercialLicenseState)
    .filter((state) => inForce(state, world.on) !== 0)
    .flatMap(heldLicenses)
    .filter((holders) => !holders.some((holder) => needing.has(holder)));
  return { needed: [...needing.values()].reduce((sum, many) => sum + many, 0), elsewhere: elsewhere.length };
}
