import { benefitsAsListedWhenBought } from './benefits-as-listed-when-bought.ts';
import type { AnyClause } from './clause.ts';
import { cloudRightsEnd } from './cloud-rights-end.ts';
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
import { licenseAfterLapse } from './license-after-lapse.ts';
import { licenseEndsWithMembership } from './license-ends-with-membership.ts';
import { licenseNoDowngrade } from './license-no-downgrade.ts';
import { licenseNoSoftwareAssurance } from './license-no-software-assurance.ts';
import { licenseNoSubstitution } from './license-no-substitution.ts';
import { marketingByOffer } from './marketing-by-offer.ts';
import { presalesActiveMember } from './presales-active-member.ts';
import { presalesEngagementHours } from './presales-engagement-hours.ts';
import { refundWindow } from './refund-window.ts';
import { sharingAssociatedOnly } from './sharing-associated-only.ts';
import { supportValid12Months } from './support-valid-12-months.ts';
import { tokenOnce } from './token-once.ts';
import { tokenReplacement } from './token-replacement.ts';
import { tokenWhole } from './token-whole.ts';
import { vsAssignedAndActivated } from './vs-assigned-and-activated.ts';
import { vsNoSharedSignIn } from './vs-no-shared-sign-in.ts';
import { vsReassignment } from './vs-reassignment.ts';

/** Every clause that is written, in the order of the Guide. */
export const clauses: readonly AnyClause[] = [
  presalesActiveMember,
  presalesEngagementHours,
  benefitsAsListedWhenBought,
  licenseNoDowngrade,
  licenseNoSoftwareAssurance,
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
  tokenWhole,
  tokenOnce,
  tokenReplacement,
  cloudRightsEnd,
  vsAssignedAndActivated,
  vsNoSharedSignIn,
  vsReassignment,
  sharingAssociatedOnly,
  incidentKindByOffer,
  incidentNMinus1,
  incidentCloudScope,
  incidentDeductedAndReturned,
  supportValid12Months,
  marketingByOffer,
  refundWindow,
  licenseNoSubstitution,
];

/** The clause with this id, or undefined. */
export const clauseById = (id: string): AnyClause | undefined => clauses.find((clause) => clause.id === id);
