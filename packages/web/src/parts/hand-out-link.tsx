import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import { ActLink } from './links.tsx';

type Props = {
  handOut: components['schemas']['HandOut'];
  /** The same entitlement can be handed out otherwise as well, so the kind is said. */
  isOneOfMany?: boolean;
  /** Where many stand in a list: of what. */
  of?: string;
};

/** Opens the dialog with all that the record can say of the piece; a person who gets it is to be named. */
export function HandOutLink({ handOut: { acts, title }, isOneOfMany, of }: Props): ReactElement {
  const { act } = useMessages();
  const first = acts.length > 1 ? acts[0] : undefined;
  return (
    <ActLink act={acts.at(-1) ?? ''} first={first} look={of === undefined ? 'primary' : undefined} small>
      {isOneOfMany ? act.handOutAs(title) : act.handOut}
      {of !== undefined && <span className="for-readers">{`: ${of}`}</span>}
    </ActLink>
  );
}
