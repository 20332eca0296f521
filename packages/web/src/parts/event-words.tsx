import type { ReactElement } from 'react';
import { useRead } from '../api/use-read.ts';
import { useServices } from '../app/services.ts';
import { ThingLink } from './links.tsx';
import styles from './event-words.module.css';
import { PersonName } from './person-name.tsx';

export type EventSaid = { thing: string; event: string; on: string; [field: string]: unknown };

type Props = {
  event: EventSaid;
  /** The people that it names, by id. */
  people: Readonly<Record<string, string>>;
};

const own = new Set(['thing', 'event', 'on', 'commitment']);

/** What happened, in the words of the kind, with all that was told of it. */
export function EventWords({ event, people }: Props): ReactElement {
  const { record } = useServices().messages;
  const { kinds } = useRead('/v1/events');
  const prefix = event.thing.split('-', 1)[0] ?? '';
  const kind = kinds.find(({ prefixes }) => prefixes.includes(prefix));
  const spec = kind?.events.find((one) => one.event === event.event);
  const fields = Object.entries(event).filter(([name]) => !own.has(name));
  return (
    <span className={styles.words}>
      <span>{capital(spec?.says ?? record.verb(event.event))}</span>
      {fields.map(([name, value]) => {
        const type = spec?.fields.find((field) => field.name === name)?.type;
        return (
          <span key={name} className={styles.field}>
            <span className={styles.name}>{record.field(name)}</span>{' '}
            <FieldValue value={value} type={type} people={people} />
          </span>
        );
      })}
    </span>
  );
}

/** Fields that name somebody. */
const parties = new Set(['person', 'company', 'party']);

type ValueProps = { value: unknown; type: string | undefined; people: Readonly<Record<string, string>> };

function FieldValue({ value, type = '', people }: ValueProps): ReactElement {
  const { messages, format } = useServices();
  if (parties.has(type)) return <PersonName id={String(value)} people={people} />;
  if (type === 'thing') return <ThingLink thing={String(value)} />;
  if (typeof value === 'boolean') return <>{value ? messages.act.yes : messages.act.no}</>;
  if (type === 'day') return <>{format.shortDay(String(value))}</>;
  if (type === 'amount') return <>{format.amount(String(value))}</>;
  return <>{type === 'choice' ? messages.record.choice(String(value)) : String(value)}</>;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
