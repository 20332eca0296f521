import { administratorManages } from './administrator-manages.ts';
import { auditPresentRecords } from './audit-present-records.ts';
import { benefitsAsListedWhenBought } from './benefits-as-listed-when-bought.ts';
import type { AnyClause } from './clause.ts';
import { cloudRightsEnd } from './cloud-rights-end.ts';
import { creditByOffer } from './credit-by-offer.ts';
import { creditGithub } from './credit-github.ts';
import { creditOnProfile } from './credit-on-profile.ts';
import { creditOneActive } from './credit-one-active.ts';
import { creditSecurityCopilot } from './credit-security-copilot.ts';
import { creditThirteenMonths } from './credit-thirteen-months.ts';
import { creditUnusedLapses } from './credit-unused-lapses.ts';
import { creditUser } from './credit-user.ts';
import { incidentCloudScope } from './incident-cloud-scope.ts';
import { incidentDeductedAndReturned } from './incident-deducted-and-returned.ts';
import { incidentKindByOffer } from './incident-kind-by-offer.ts';
import { incidentNMinus1 } from './incident-n-minus-1.ts';
import { keyActivationRequired } from './key-activation-required.ts';
import { keyAnyCombination } from './key-any-combination.ts';
import { keyBelongsToOrganization } from './key-belongs-to-organization.ts';
import { keyConsumptionByScenario } from './key-consumption-by-scenario.ts';
import { keyConsumptionEveryTime } from './key-consumption-every-time.ts';
import { keyFinite } from './key-finite.ts';
import { keyMayBeNeedless } from './key-may-be-needless.ts';
import { keyNoSplit } from './key-no-split.ts';
import { keyReactivateAtRenewal } from './key-reactivate-at-renewal.ts';
import { legacyBadgesEnded } from './legacy-badges-ended.ts';
import { legacyFees } from './legacy-fees.ts';
import { legacyGoldOverSilver } from './legacy-gold-over-silver.ts';
import { legacyOneOption } from './legacy-one-option.ts';
import { legacyUntilAnniversary } from './legacy-until-anniversary.ts';
import { licenseAfterLapse } from './license-after-lapse.ts';
import { licenseEndsWithMembership } from './license-ends-with-membership.ts';
import { licenseNoDowngrade } from './license-no-downgrade.ts';
import { licenseNoSoftwareAssurance } from './license-no-software-assurance.ts';
import { licenseNoSubstitution } from './license-no-substitution.ts';
import { marketingByOffer } from './marketing-by-offer.ts';
import { membershipRenewalWindow } from './membership-renewal-window.ts';
import { offerEligibleAndBought } from './offer-eligible-and-bought.ts';
import { offerLegacyLastDay } from './offer-legacy-last-day.ts';
import { offerOneOfEach } from './offer-one-of-each.ts';
import { offerReviewBeforePaying } from './offer-review-before-paying.ts';
import { presalesActiveMember } from './presales-active-member.ts';
import { presalesEngagementHours } from './presales-engagement-hours.ts';
import { programIntroduction } from './program-introduction.ts';
import { recordsOwnMethod } from './records-own-method.ts';
import { refundWindow } from './refund-window.ts';
import { sharingAssociatedOnly } from './sharing-associated-only.ts';
import { sharingPerPartner } from './sharing-per-partner.ts';
import { supportScope } from './support-scope.ts';
import { supportValid12Months } from './support-valid-12-months.ts';
import { swapOnce } from './swap-once.ts';
import { termsProductTermsApply } from './terms-product-terms-apply.ts';
import { tokenCheckout } from './token-checkout.ts';
import { tokenExtendOrAdd } from './token-extend-or-add.ts';
import { tokenMultiple } from './token-multiple.ts';
import { tokenNewSetEachYear } from './token-new-set-each-year.ts';
import { tokenOnce } from './token-once.ts';
import { tokenRefusal } from './token-refusal.ts';
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
  programIntroduction,
  offerEligibleAndBought,
  offerLegacyLastDay,
  offerReviewBeforePaying,
  membershipRenewalWindow,
  offerOneOfEach,
  administratorManages,
  recordsOwnMethod,
  presalesActiveMember,
  presalesEngagementHours,
  termsProductTermsApply,
  benefitsAsListedWhenBought,
  auditPresentRecords,
  licenseNoDowngrade,
  licenseNoSoftwareAssurance,
  useInternal,
  useDemonstration,
  useDevelopment,
  useTraining,
  useNoDirectRevenue,
  useNoPersonal,
  useNoCustomerSite,
  useNoTransfer,
  usePartnerAgreement,
  keyBelongsToOrganization,
  keyMayBeNeedless,
  keyAnyCombination,
  keyActivationRequired,
  keyFinite,
  keyConsumptionByScenario,
  keyConsumptionEveryTime,
  keyNoSplit,
  licenseEndsWithMembership,
  keyReactivateAtRenewal,
  licenseAfterLapse,
  tokenMultiple,
  tokenWhole,
  tokenOnce,
  tokenReplacement,
  tokenRefusal,
  cloudRightsEnd,
  tokenNewSetEachYear,
  tokenExtendOrAdd,
  tokenCheckout,
  vsEditionByOffer,
  vsAssignedAndActivated,
  vsNoSharedSignIn,
  vsDesignatedEmployees,
  vsNoDirectRevenue,
  vsReassignment,
  sharingAssociatedOnly,
  sharingPerPartner,
  creditByOffer,
  creditSecurityCopilot,
  creditGithub,
  creditUnusedLapses,
  creditThirteenMonths,
  creditUser,
  creditOneActive,
  creditOnProfile,
  incidentKindByOffer,
  incidentNMinus1,
  incidentCloudScope,
  incidentDeductedAndReturned,
  supportValid12Months,
  marketingByOffer,
  refundWindow,
  swapOnce,
  legacyBadgesEnded,
  legacyUntilAnniversary,
  legacyOneOption,
  legacyFees,
  legacyGoldOverSilver,
  supportScope,
  licenseNoSubstitution,
];

/** The clause with this id, or undefined. */
export const clauseById = (id: string): AnyClause | undefined => clauses.find((clause) => clause.id === id);
