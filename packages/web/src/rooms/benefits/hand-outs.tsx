import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { HandOutLink } from '../../parts/hand-out-link.tsx';

/** What can still be handed out of an entitlement, today; where its unit leaves the kind open, each kind. */
export function HandOuts({ entitlement }: { entitlement: string }): ReactElement {
  const { handOuts } = useRead('/v1/orgs/{org}/hand-outs', { query: { of: entitlement } });
  return (
    <>
      {handOuts.map((handOut) => (
        <li key={handOut.kind}>
          <HandOutLink handOut={handOut} isOneOfMany={handOuts.length > 1} />
        </li>
      ))}
    </>
  );
}
