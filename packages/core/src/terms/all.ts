import { benefitsAsListedWhenBought } from './benefits-as-listed-when-bought.ts';
import type { AnyClause } from './clause.ts';
import { cloudRightsEnd } from './cloud-rights-end.ts';
import { keyConsumptionByScenario } from './key-consumption-by-scenario.ts';
import { keyConsumptionEveryTime } from './key-consumption-every-time.ts';
import { keyFinite } from './key-finite.ts';
import { keyNoSplit } from './key-no-split.ts';
import { legacyBadgesEnded } from './legacy-badges-ended.ts';
import { legacyFees } from './legacy-fees.ts';
import { legacyGoldOverSilver } from './legacy-gold-over-silver.ts';
import { legacyOneOption } from './legacy-one-option.ts';
import { legacyUntilAnniversary } from './legacy-until-anniversary.ts';
import { licenseEndsWithMembership } from './license-ends-with-membership.ts';
import { membershipRenewalWindow } from './membership-renewal-window.ts';
import { offerEligibleAndBought } from './offer-eligible-and-bought.ts';
import { offerLegacyLastDay } from './offer-legacy-last-day.ts';
import { offerReviewBeforePaying } from './offer-review-before-paying.ts';
import { refundWindow } from './refund-window.ts';
import { sharingAssociatedOnly } from './sharing-associated-only.ts';
import { supportScope } from './support-scope.ts';
import { swapOnce } from './swap-once.ts';
import { tokenOnce } from './token-once.ts';
import { tokenReplacement } from './token-replacement.ts';
import { tokenWhole } from './token-whole.ts';
import { useDemonstration } from './use-demonstration.ts';
import { useDevelopment } from './use-development.ts';
import { useInternal } from './use-internal.ts';
import { useNoCustomerSite } from './use-no-customer-site.ts';
import { useNoDirectRevenue } from './use-no-direct-revenue.ts';
import { useNoPersonal } from './use-no-personal.ts';
import { useNoTransfer } from './use-no-transfer.ts';
import { usePartnerAgreement } from './use-partner-agreement.ts';
import { useTraining } from './use-training.ts';
import { vsAssignedAndActivated } from './vs-assigned-and-activated.ts';
import { vsDesignatedEmployees } from './vs-designated-employees.ts';
import { vsEditionByOffer } from './vs-edition-by-offer.ts';
import { vsNoDirectRevenue } from './vs-no-direct-revenue.ts';
import { vsNoSharedSignIn } from './vs-no-shared-sign-in.ts';
import { vsReassignment } from './vs-reassignment.ts';

/** Every clause that is written, in the order of the Guide. */
export const clauses: readonly AnyClause[] = [
  offerEligibleAndBought,
  offerLegacyLastDay,
  offerReviewBeforePaying,
  membershipRenewalWindow,
  benefitsAsListedWhenBought,
  useInternal,
  useDemonstration,
  useDevelopment,
  useTraining,
  useNoDirectRevenue,
  useNoPersonal,
  useNoCustomerSite,
  useNoTransfer,
  usePartnerAgreement,
  keyFinite,
  keyConsumptionByScenario,
  keyConsumptionEveryTime,
  keyNoSplit,
  licenseEndsWithMembership,
  tokenWhole,
  tokenOnce,
  tokenReplacement,
  cloudRightsEnd,
  vsEditionByOffer,
  vsAssignedAndActivated,
  vsNoSharedSignIn,
  vsDesignatedEmployees,
  vsNoDirectRevenue,
  vsReassignment,
  sharingAssociatedOnly,
  refundWindow,
  swapOnce,
  legacyBadgesEnded,
  legacyUntilAnniversary,
  legacyOneOption,
  legacyFees,
  legacyGoldOverSilver,
  supportScope,
];

/** The clause with this id, or undefined. */
export const clauseById = (id: string): AnyClause | undefined => clauses.find((clause) => clause.id === id);
