import { offerByCode } from '../catalog/offer.ts';
import type { Day } from '../kernel/day.ts';
import type { CompanyState } from '../membership/company.ts';
import type { CompetencyState } from '../membership/competency.ts';
import type { DesignationState } from '../membership/designation.ts';
import { isInForce } from '../membership/enrollment.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import { partner } from '../membership/partner.ts';
import type { PartnerState } from '../membership/partner.ts';
import type { Association } from '../thing/world.ts';
import type { Books } from './books.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** What the membership is made of: companies, enrollments, designations, and what the partner itself holds. */
export type Profile = {
  rights: Association['productRights'];
  learning: PartnerState['learning'];
  companies: { thing: string; associated: Day; parted?: Day }[];
  enrollments: {
    thing: string;
    offer: string;
    title: string;
    first: Day;
    until: Day;
    eligible: 'yes' | 'no' | 'unknown';
    state: 'to come' | 'in force' | 'over' | 'refunded' | 'lapsed';
  }[];
  designations: { thing: string; area: string; attained?: Day; qualified?: boolean; score?: number }[];
  competencies: { thing: string; level: 'silver' | 'gold'; since: Day; ended?: Day }[];
};

export function profileOn(books: Books, reading: Reading): Profile {
  const each = <S>(kind: string): { thing: string; state: S }[] =>
    [...(books.ofKind.get(kind) ?? [])].sort().flatMap((thing) => {
      const folded = foldedOn(books, thing, reading);
      return folded ? [{ thing, state: folded.state as S }] : [];
    });
  const own = (foldedOn(books, 'partner', reading)?.state as PartnerState | undefined) ?? partner.blank();
  return {
    rights: own.rights,
    learning: own.learning,
    companies: each<CompanyState>('company').flatMap(({ thing, state: { associated, parted } }) =>
      associated ? [{ thing, associated, ...(parted && { parted }) }] : [],
    ),
    enrollments: each<EnrollmentState>('enrollment').flatMap(({ thing, state }) =>
      enrollmentIn(thing, state, reading.on),
    ),
    designations: each<DesignationState>('designation').flatMap(({ thing, state }) =>
      designationIn(thing, state),
    ),
    competencies: each<CompetencyState>('competency').flatMap(({ thing, state: { held, ended } }) =>
      held ? [{ thing, ...held, ...(ended && { ended }) }] : [],
    ),
  };
}

function enrollmentIn(thing: string, state: EnrollmentState, on: Day): Profile['enrollments'] {
  if (!state.purchase) return [];
  const { offer, first, until, eligible } = state.purchase;
  const title = offerByCode(offer)?.title ?? offer;
  return [{ thing, offer, title, first, until, eligible, state: stateOf(state, { first, until, on }) }];
}

type Year = { first: Day; until: Day; on: Day };

function stateOf(
  state: EnrollmentState,
  { first, until, on }: Year,
): Profile['enrollments'][number]['state'] {
  if (state.refunded) return 'refunded';
  if (isInForce(state, on)) return 'in force';
  if (on < first) return 'to come';
  return state.lapsed && until < on ? 'lapsed' : 'over';
}

function designationIn(thing: string, state: DesignationState): Profile['designations'] {
  const { area, attained, assessment } = state;
  if (area === undefined) return [];
  const { qualified, score } = assessment ?? {};
  return [
    {
      thing,
      area,
      ...(attained && { attained }),
      ...(qualified !== undefined && { qualified }),
      ...(score !== undefined && { score }),
    },
  ];
}
