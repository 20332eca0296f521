import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { components } from '@benefolio/client';
import { useChoose, withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Answer } from '../../parts/answer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import styles from './findings.module.css';
import type { FindingsSearch } from './words.ts';

type Counts = components['schemas']['FindingCounts'];
type Props = { search: FindingsSearch; counts: Counts | undefined };

const answers = ['forbidden', 'unknown', 'discretionary', 'permitted'] as const;

/** What the list is narrowed down by, with how many there are of each. */
export function FilterBar({ search, counts }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.findings;
  const choose = useChoose();
  const counted = (word: string, count: number): string => words.counted(word, format.number(count));
  const type = (text: string | undefined): void => choose({ q: text === '' ? undefined : text }, true);
  return (
    <search className="not-printed">
      <div className={styles.filters}>
        <SearchField
          label={words.search}
          hint={words.searchHint}
          value={search.q}
          onType={() => undefined}
          onRest={type}
        />
        <Choice
          label={words.clause}
          name="clause"
          chosen={search.clause}
          all={words.allClauses}
          choices={(counts?.clauses ?? []).map(({ clause, title, count }) => [clause, counted(title, count)])}
        />
        <Choice
          label={words.kind}
          name="kind"
          chosen={search.kind}
          all={words.allKinds}
          choices={(counts?.kinds ?? []).map(({ kind, title, count }) => [kind, counted(title, count)])}
        />
        <Choice
          label={words.about}
          name="about"
          chosen={search.about}
          all={words.everything}
          choices={(['act', 'state'] as const).map((about) => [about, words.abouts[about]])}
        />
        <Choice
          label={words.group}
          name="group"
          chosen={search.group}
          all={words.groups.clause}
          choices={(['thing', 'none'] as const).map((group) => [group, words.groups[group]])}
        />
      </div>
      <Answers chosen={search.answer} counts={counts} />
    </search>
  );
}

function Answers({
  chosen,
  counts,
}: {
  chosen: string | undefined;
  counts: Counts | undefined;
}): ReactElement {
  const { messages, format } = useServices();
  const words = messages.findings;
  // Every one of these leads to this page; which of them is chosen, only the answer says.
  const isChosen = (answer: string | undefined) => ({
    activeProps: {},
    'aria-current': answer === chosen,
    ...(answer === chosen && { 'data-chosen': '' }),
  });
  return (
    <nav aria-label={words.answer}>
      <ul className={styles.answers}>
        <li>
          <Link to="." search={withWords({ answer: undefined })} resetScroll={false} {...isChosen(undefined)}>
            {words.answersAll}
          </Link>
        </li>
        {answers.map((answer) => (
          <li key={answer}>
            <Link to="." search={withWords({ answer })} resetScroll={false} {...isChosen(answer)}>
              <Answer answer={answer} /> {counts && format.number(counts.answers[answer])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
