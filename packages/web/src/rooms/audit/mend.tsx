import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { ActLink } from '../../parts/links.tsx';
import type { Topic } from './readiness-of.ts';

/** The act or the page by which a topic is seen to, where there is one for all of it. */
export function Mend({ topic: { topic, items } }: { topic: Topic }): ReactElement | null {
  const { audit } = useMessages();
  const words = audit.readiness;
  const org = useOrg();
  const imports: string = '/orgs/$org/imports';
  const act = items[0]?.about[0]?.act;
  switch (topic) {
    case 'attestation':
      return act === undefined ? null : (
        <p className="not-printed">
          <ActLink act={act} small>
            {words.doIt}
          </ActLink>
        </p>
      );
    case 'checkpoint':
      return (
        <p className="not-printed">
          <Link
            to="/orgs/$org/audit"
            params={{ org }}
            hash="checkpoints"
            className={buttonClass({ small: true })}
          >
            {words.sendCheckpoint}
          </Link>
        </p>
      );
    case 'import':
    case 'backing':
      return (
        <p className="not-printed">
          <Link to={imports} params={{ org } as never} className={buttonClass({ small: true })}>
            {words.imports}
          </Link>
        </p>
      );
    case 'record':
    case 'enrollment':
    case 'quantity':
    case 'difference':
    case 'terms':
    case 'facts':
    case 'purpose':
    case 'doubt':
      return null;
  }
}
