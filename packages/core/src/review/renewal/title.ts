import { feeOf } from '../../catalog/fee.ts';
import { offerByCode } from '../../catalog/offer.ts';

/** What an offer is called, where the catalog knows it. */
export const titleOf = (offer: string): string =>
  offerByCode(offer)?.title ?? feeOf(offer, '9999')?.title ?? offer;
