import type { AnyEvent } from '../../thing/field.ts';

type Sum = { assigned: number; consumed?: number };
const numberIn = (event: AnyEvent, name: string): number => Number(event[name] ?? 1);

/** What the events of a thing add up to, one after another, by nothing but their names and numbers. */
export function sumOf(thing: string, events: readonly AnyEvent[]): Sum {
  const held = new Map<string, number>();
  const counted = { opened: 0, received: 0, used: 0, activated: 0 };
  for (const event of events) {
    const holder = String(event['machine'] ?? event['to'] ?? event['from'] ?? event['engagement'] ?? '');
    const many = numberIn(event, event.event === 'drawn' ? 'hours' : thing === 'lic-1' ? 'count' : 'seats');
    switch (`${thing.split('-')[0]} ${event.event}`) {
      case 'key activated':
      case 'key installed':
      case 'lic installed':
      case 'com held':
        held.set(holder, many);
        break;
      case 'token assigned':
      case 'lic assigned':
      case 'adv drawn':
        held.set(holder, (held.get(holder) ?? 0) + many);
        break;
      case 'vs assigned':
        held.clear();
        held.set(holder, 1);
        break;
      case 'vs released':
        held.clear();
        break;
      case 'key uninstalled':
      case 'lic uninstalled':
      case 'lic released':
      case 'token released':
      case 'adv returned':
        held.delete(holder);
        break;
      case 'pool opened':
        counted.opened += 1;
        break;
      case 'pool returned':
        counted.opened -= 1;
        break;
      case 'mkt received':
        counted.received += 1;
        break;
      case 'mkt used':
        counted.used += 1;
        break;
    }
    if (event.event === 'activated') counted.activated += 1;
  }
  const holding = [...held.values()].reduce((sum, many) => sum + many, 0);
  const assigned = holding + counted.opened + Math.max(counted.received, counted.used);
  return { assigned, ...(thing === 'key-1' && { consumed: counted.activated }) };
}
