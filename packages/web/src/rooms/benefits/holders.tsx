import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { First } from '../../parts/first.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';

/** Who or what has it, or a piece of it, since when. */
export function Holders({ thing: { holders, thing } }: { thing: Thing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  return (
    <Card title={words.holders} id="holders">
      {holders.length === 0 && <p>{words.noHolders}</p>}
      <First of={holders} many={15}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((held) => (
              <li key={`${held.thing} ${held.holder}`} className={styles.line}>
                <span>
                  <Holder {...held} />
                  {held.thing !== thing && (
                    <>
                      {' · '}
                      <ThingLink thing={held.thing} />
                    </>
                  )}
                </span>
                <span>
                  {held.many > 1 && `${format.number(held.many)} · `}
                  {held.since === 'unknown' ? messages.numbers.unknown : format.shortDay(held.since)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </First>
    </Card>
  );
}

const isParty = (holder: string): boolean =>
  /^(person|loc|aff|acq)-/.test(holder) || holder === 'partner' || holder === 'outside';

/** A person by name, a company by its id, a machine as it is called. */
function Holder({ holder, holderName }: Thing['holders'][number]): ReactElement {
  const org = useOrg();
  if (isParty(holder))
    return <PersonName id={holder} {...(holderName !== undefined && { people: { [holder]: holderName } })} />;
  return (
    <Link to="/orgs/$org/people/$id" params={{ org, id: holder }}>
      {holder}
    </Link>
  );
}
