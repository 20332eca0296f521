import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { ClauseLink } from '../../../parts/links.tsx';
import styles from './person.module.css';
import type { PersonPage } from './use-person.ts';

type Props = {
  person: PersonPage;
  clauses: readonly string[];
  title: (count: string) => string;
  /** Shown without a click. */
  open: boolean;
};

/** Clauses in our words, each with its place. */
export function Terms({ person, clauses, title, open }: Props): ReactElement {
  const { messages, format } = useServices();
  const { answers } = messages;
  const shown = clauses.flatMap((id) => person.clauses.find(({ clause }) => clause === id) ?? []);
  return (
    <details className={styles.terms} open={open}>
      <summary>{title(format.number(shown.length))}</summary>
      <dl>
        {shown.map(({ clause, title: name, says, section, page }) => (
          <div key={clause}>
            <dt>
              <ClauseLink clause={clause}>{name}</ClauseLink>
            </dt>
            <dd>
              {says}{' '}
              <span className={styles.place}>
                {page ? answers.page(page.title, page.asOf) : section.at(-1)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
