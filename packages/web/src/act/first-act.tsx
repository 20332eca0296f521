import type { ReactElement } from 'react';
import { useServices } from '../app/services.ts';
import { EventWords } from '../parts/event-words.tsx';
import styles from './act.module.css';
import type { Draft } from './draft.ts';
import { EventForm } from './event-form.tsx';

type Props = { draft: Draft; onChange: (draft: Draft) => void };

/** What is told just before the act, in the same list; it can be put right. */
export function FirstAct({ draft, onChange }: Props): ReactElement {
  const { messages, format } = useServices();
  const { thing, event, on, fields } = draft;
  return (
    <section className={styles.first} aria-label={messages.act.first}>
      <p>
        {messages.act.first} <code>{thing}</code>
        {on !== '' && ` · ${format.shortDay(on)}`}
      </p>
      <EventWords event={{ ...fields, thing, event, on }} people={{}} />
      <details className={styles.more}>
        <summary>{messages.act.change}</summary>
        <EventForm draft={draft} onChange={onChange} fixed />
      </details>
    </section>
  );
}
