import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg, useRead, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { useTime } from '../../app/time.ts';
import { ActLink } from '../../parts/links.tsx';
import styles from './renewal.module.css';

/** Every freeze of who held what, the newest first. */
export function FreezeList(): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const { freezes } = useReading('/v1/orgs/{org}/freezes');
  const { today } = useRead('/v1/orgs/{org}');
  const { on = today } = useTime();
  return (
    <section aria-labelledby="freezes" className={styles.part}>
      <div className={styles.partHead}>
        <h2 id="freezes">{words.freeze}</h2>
        <span className="not-printed">
          <ActLink act={`${on} freeze-${on} frozen`} small icon="add">
            {words.freezeNow}
          </ActLink>
        </span>
      </div>
      <p className={styles.says}>{words.freezeSays}</p>
      {freezes.length === 0 && <p>{words.freezeNone}</p>}
      <ul>
        {freezes.map((one) => (
          <FreezeLine key={one.freeze} freeze={one} />
        ))}
      </ul>
    </section>
  );
}

type Told = { freeze: string; on: string; why: string; of?: string };

export function FreezeLine({ freeze: { freeze, on, why, of } }: { freeze: Told }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const org = useOrg();
  return (
    <li className={styles.freezeLine}>
      <Link to="/orgs/$org/renewal/$id" params={{ org, id: freeze }}>
        {words.frozenOn(format.day(on))}
      </Link>
      <span>{of === undefined ? words.freezeAll : words.freezeOf(of)}</span>
      <span>{why}</span>
    </li>
  );
}
