import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Icon } from '../../../parts/icon.tsx';
import { ActLink, ClauseLink } from '../../../parts/links.tsx';
import { PersonName } from '../../../parts/person-name.tsx';
import styles from './person.module.css';
import type { LeaverLine } from './use-person.ts';

/** When somebody else may have it, and the clause that says so. */
export function NextHolder({ line, day }: { line: LeaverLine; day: string }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.people.left;
  const { thing, next, reservable, kept, as } = line;
  if (!next) return null;
  const { on, answer, findings } = next;
  const isLater = on !== undefined && on !== day;
  const head = on === undefined ? words.never[answer] : isLater ? words.from(format.day(on)) : words.atOnce;
  return (
    <>
      <p className={styles.next}>
        <span>
          <Icon name={on === undefined ? 'forbidden' : isLater ? 'clock' : 'permitted'} />{' '}
          {as === 'installer' ? words.again[answer] : head}
        </span>
        {kept && (
          <span>
            {words.keptFrom(format.day(kept.from))}{' '}
            <PersonName
              id={kept.for}
              people={kept.forName === undefined ? {} : { [kept.for]: kept.forName }}
            />
          </span>
        )}
        {reservable && on !== undefined && (
          <span className="not-printed">
            <ActLink act={`${thing} reserved from ${on}`} look="link">
              {words.keep}
            </ActLink>
          </span>
        )}
      </p>
      {findings
        .filter((finding) => finding.answer !== 'permitted')
        .map(({ clause, title, why }) => (
          <p key={`${clause} ${why}`} className={styles.facts}>
            <ClauseLink clause={clause}>{title}</ClauseLink> {format.withDays(why)}
          </p>
        ))}
    </>
  );
}
