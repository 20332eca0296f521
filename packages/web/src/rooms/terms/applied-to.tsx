import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useMessages } from '../../app/services.ts';

type Clause = Pick<components['schemas']['ClauseLine'], 'serves' | 'appliedBy'>;

/** Which part of the product serves a clause, or on what it is judged, in a line. */
export function AppliedTo({ clause: { serves, appliedBy } }: { clause: Clause }): ReactElement {
  const { terms } = useMessages();
  if (serves !== undefined)
    return (
      <>
        {`${terms.servedBy} `}
        <WithCode text={serves} />
      </>
    );
  const { kinds = [], across = [] } = appliedBy ?? {};
  const parts = [
    ...(kinds.length > 0 ? [terms.appliedTo(kinds.map(({ title }) => title).join(', '))] : []),
    ...(across.length > 0 ? [terms.across(across.join(', '))] : []),
  ];
  return <>{parts.join('. ')}</>;
}

/** What stands between backticks is a name of the product. */
const WithCode = ({ text }: { text: string }): ReactElement => (
  <>{text.split('`').map((part, n) => (n % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
);
