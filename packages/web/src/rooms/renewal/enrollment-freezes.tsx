import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ActLink } from '../../parts/links.tsx';
import { FreezeLine } from './freeze-list.tsx';
import type { Renewal } from './plan.ts';
import styles from './renewal.module.css';

/** What was frozen of an enrollment, or the words to freeze it. */
export function EnrollmentFreezes({ renewal }: { renewal: Renewal }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const { freezes, enrollment, on } = renewal;
  const name = `freeze-${enrollment.replace(/^enr-/, '')}`;
  return (
    <section aria-labelledby="freezes" className={styles.part}>
      <h2 id="freezes">{words.freeze}</h2>
      <p className={styles.says}>{words.freezeSays}</p>
      {freezes.length === 0 ? (
        <p className="not-printed">
          <ActLink act={`${on} ${name} frozen of ${enrollment}`} icon="add">
            {words.freezeNow}
          </ActLink>
        </p>
      ) : (
        <ul>
          {freezes.map((one) => (
            <FreezeLine key={one.freeze} freeze={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
