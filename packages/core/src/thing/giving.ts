import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyBelongsToOrganization } from '../terms/key-belongs-to-organization.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { useNoTransfer } from '../terms/use-no-transfer.ts';
import { party } from './field.ts';
import type { Happening } from './field.ts';
import { cannotFollow } from './kind.ts';
import type { World } from './world.ts';

/** What can happen to a product key or a token, which are the organization's. */
export const giving = {
  given: {
    says: 'it was given away, as somebody’s own',
    fields: { to: party('the person or company') },
  },
  'taken-back': { says: 'it is nobody’s own any more', fields: { from: party('the person or company') } },
};

/** Who has it as their own. */
type Given = { given: Set<string> };

export function giveAway<S extends Given>(state: S, { to }: { to: string }): S {
  state.given.add(to);
  return state;
}

/** @throws ProblemError `cannot-follow` when it was not given to them */
export function takeBack<S extends Given>(state: S, event: Happening & { from: string }): S {
  if (!state.given.delete(event.from))
    throw cannotFollow(event, 'it was not given to them', 'tell first when it was');
  return state;
}

/** What the terms make of somebody having it as their own, when it is given and while they have it. */
export function judgeGiving(to: string, world: World): Finding[] {
  const { on } = world;
  const association = world.association(to);
  const own = { own: 'organization', location: 'organization', affiliate: 'company' } as const;
  const known = association.recipient;
  const whose = known === 'outside' || known === 'unknown' ? 'outside' : own[known];
  const sharing = apply(sharingAssociatedOnly, { on, ...association });
  const recipient = {
    permitted: 'ours',
    forbidden: 'outside',
    unknown: 'unknown',
    discretionary: 'unknown',
  } as const;
  return [
    apply(keyBelongsToOrganization, { on, to: to.startsWith('person-') ? 'person' : whose }),
    sharing,
    apply(useNoTransfer, { on, recipient: recipient[sharing.answer] }),
  ];
}
