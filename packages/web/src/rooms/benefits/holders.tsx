import { useState } from 'react';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';
import { Card } from '../../parts/card.tsx';

const atFirst = 50;

/** Who or what has it, or a piece of it, since when. */
export function Holders({ thing: { holders, thing } }: { thing: Thing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const [most, setMost] = useState(atFirst);
  return (
    <Card title={words.holders} id="holders">
      {holders.length === 0 ? (
        <p>{words.noHolders}</p>
      ) : (
        <ul className={styles.list}>
          {holders.slice(0, most).map((held) => (
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
      {holders.length > most && (
        <Button small onClick={() => setMost(holders.length)}>
          {words.morePictures(format.number(holders.length - most))}
        </Button>
      )}
    </Card>
  );
}

const isMachine = (holder: string): boolean =>
  !/^(person|loc|aff|acq)-/.test(holder) && holder !== 'partner' && holder !== 'outside';

/** A person by name, a company by its id, a machine as it is called. */
function Holder({ holder, holderName }: Thing['holders'][number]): ReactElement {
  if (isMachine(holder)) return <>{holder}</>;
  return <PersonName id={holder} {...(holderName !== undefined && { people: { [holder]: holderName } })} />;
}
