import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import styles from './journal.module.css';
import { rareWords } from './words.ts';
import type { JournalSearch } from './words.ts';

const answers = ['forbidden', 'unknown', 'discretionary', 'permitted'] as const;

/** What the journal is narrowed down by. */
export function FilterBar({ search }: { search: JournalSearch }): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  const choose = useChoose();
  const { kinds } = useRead('/v1/events');
  const events =
    kinds.find(({ kind }) => kind === search.kind)?.events ?? kinds.flatMap(({ events: all }) => all);
  const names = [...new Set(events.map(({ event }) => event))].sort();
  return (
    <search className="not-printed">
      <div className={styles.filters}>
        <SearchField
          label={words.search}
          hint={words.searchHint}
          value={search.q}
          onType={() => undefined}
          onRest={(q) => choose({ q }, true)}
        />
        <Choice
          label={words.kind}
          name="kind"
          chosen={search.kind}
          all={words.allKinds}
          choices={kinds.map(({ kind, title }) => [kind, title])}
        />
        <Choice
          label={words.event}
          name="event"
          chosen={search.event}
          all={words.allEvents}
          choices={names.map((name) => [name, messages.record.verb(name)])}
        />
        <Choice
          label={words.answer}
          name="answer"
          chosen={search.answer}
          all={words.anyAnswer}
          choices={answers.map((answer) => [answer, messages.answers[answer]])}
        />
        <Choice
          label={words.withdrawn}
          name="withdrawn"
          chosen={search.withdrawn}
          all={words.withdrawns.all}
          choices={(['no', 'yes'] as const).map((value) => [value, words.withdrawns[value]])}
        />
        <Choice
          label={words.order}
          name="order"
          chosen={search.order}
          all={words.orders.newest}
          choices={[['oldest', words.orders.oldest]]}
        />
      </div>
      <More search={search} />
    </search>
  );
}

function More({ search }: { search: JournalSearch }): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  return (
    <details className={styles.more} open={rareWords.some((word) => search[word] !== undefined)}>
      <summary>{words.more}</summary>
      <div className={styles.filters}>
        {(['thing', 'person', 'by', 'file'] as const).map((word) => (
          <Text key={word} label={words[word]} word={word} value={search[word]} />
        ))}
        {(['from', 'to', 'recordedFrom', 'recordedTo'] as const).map((word) => (
          <Text key={word} label={words[word]} word={word} value={search[word]} isDay />
        ))}
      </div>
    </details>
  );
}

type TextProps = { label: string; word: string; value: string | undefined; isDay?: boolean };

/** A filter that is typed, and taken when it is left or confirmed. */
function Text({ label, word, value = '', isDay = false }: TextProps): ReactElement {
  const choose = useChoose();
  const take = (text: string): void => {
    if (text.trim() !== value) choose({ [word]: text.trim() || undefined });
  };
  return (
    <Field label={label}>
      <input
        // The back button changes it as well.
        key={value}
        type={isDay ? 'date' : 'text'}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      />
    </Field>
  );
}
