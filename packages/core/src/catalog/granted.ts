import { offerByCode } from './offer.ts';
import { sameName } from './row.ts';
import type { CatalogRow, OwnRow } from './row.ts';

// What stands in the Source column of an entitlement that was granted from the catalog: first what Partner Center
// writes there, the program and the specialization, then where its number came from.

type From = { offer: string; row: CatalogRow & Pick<Partial<OwnRow>, 'own'>; isSet: boolean };

/** For example `Solutions Partner - Security - catalog of 2026-07, certainty B`. */
export function grantedFrom({ offer, row, isSet }: From): string {
  const { scope, asOf, certainty, own } = row;
  const program = offerByCode(offer)?.sources[0] ?? offer;
  const from = `${own === undefined ? 'catalog' : 'own row'} of ${asOf}, certainty ${certainty}`;
  return [program, scope, `${from}${isSet ? ', quantity as told' : ''}`]
    .filter((part) => part !== undefined)
    .join(' - ');
}

const shape = /^(.+?)(?: - (.+))? - (?:catalog|own row) of \d/;

/** Whether a source written from the catalog and a Source cell such as `MAPS - Core` name the same specialization. */
export function isGrantedFrom(written: string, cell: string): boolean {
  const parts = shape.exec(written);
  if (!parts) return false;
  const scope = cell.split(' - ').slice(1).join(' - ');
  return sameName(parts[2] ?? 'Core', scope === '' ? 'Core' : scope);
}
