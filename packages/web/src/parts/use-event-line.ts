import { useMemo } from 'react';
import { useRead } from '../api/use-read.ts';
import { useServices } from '../app/services.ts';
import type { EventSaid } from './event-words.tsx';

const own = new Set(['thing', 'event', 'on', 'about', 'commitment']);

export type EventLine = (event: EventSaid, people: Readonly<Record<string, string>>) => string;

/**
 * What happened and what was told of it, as one line of text: `it was assigned · to Olga Sidorova`. It is the same
 * function as long as the language is the same.
 */
export function useEventLine(): EventLine {
  const { messages, format } = useServices();
  const { kinds } = useRead('/v1/events');
  return useMemo(() => {
    type People = Readonly<Record<string, string>>;
    const shown = (value: unknown, people: People, type?: string): string => {
      if (typeof value === 'boolean') return value ? messages.act.yes : messages.act.no;
      if (typeof value === 'number') return format.number(value);
      if (type === 'choice') return messages.record.choice(String(value));
      return people[String(value)] ?? format.shortDay(format.amount(String(value)));
    };
    return (event, people) => {
      const prefix = event.thing.split('-', 1)[0] ?? '';
      const kind = kinds.find(({ prefixes }) => prefixes.includes(prefix));
      const spec = kind?.events.find((one) => one.event === event.event);
      const typeOf = (name: string): string | undefined =>
        spec?.fields.find((field) => field.name === name)?.type;
      const fields = Object.entries(event).filter(([name]) => !own.has(name));
      return [
        spec?.says ?? messages.record.verb(event.event),
        ...fields.map(
          ([name, value]) => `${messages.record.field(name)} ${shown(value, people, typeOf(name))}`,
        ),
      ].join(' · ');
    };
  }, [messages, format, kinds]);
}
