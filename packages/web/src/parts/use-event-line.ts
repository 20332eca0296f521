import { useMemo } from 'react';
import { useRead } from '../api/use-read.ts';
import { useServices } from '../app/services.ts';
import type { EventSaid } from './event-words.tsx';
import { fieldName } from './field-name.ts';

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
    const shown = (value: unknown, people: Readonly<Record<string, string>>): string => {
      if (typeof value === 'boolean') return value ? messages.act.yes : messages.act.no;
      if (typeof value === 'number') return format.number(value);
      return people[String(value)] ?? format.shortDay(format.amount(String(value)));
    };
    return (event, people) => {
      const prefix = event.thing.split('-', 1)[0] ?? '';
      const kind = kinds.find(({ prefixes }) => prefixes.includes(prefix));
      const says = kind?.events.find((one) => one.event === event.event)?.says ?? event.event;
      const fields = Object.entries(event).filter(([name]) => !own.has(name));
      return [says, ...fields.map(([name, value]) => `${fieldName(name)} ${shown(value, people)}`)].join(
        ' · ',
      );
    };
  }, [messages, format, kinds]);
}
