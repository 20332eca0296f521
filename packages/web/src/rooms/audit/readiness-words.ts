import type { Format } from '../../app/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Item, Topic } from './readiness-of.ts';

type Words = Messages['audit']['readiness'];
type Missing = { topic: Topic['topic']; item: Item };

/** What is missing, in the language of the page; what the terms say stays in our own English. */
export function saysOf(
  { topic, item }: Missing,
  { words, format }: { words: Words; format: Format },
): string {
  const { says } = words;
  const { title = '', count, counted } = item;
  const many = format.number(count);
  const things = count === 1 ? words.oneThing : words.things(many);
  const acts = count === 1 ? words.oneAct : words.acts(many);
  switch (topic) {
    case 'record':
    case 'attestation':
    case 'checkpoint':
      return says[topic];
    case 'enrollment':
    case 'quantity':
    case 'backing':
    case 'purpose':
      return says[topic](things);
    case 'difference':
      return counted
        ? says[counted.what](counted.product, format.number(counted.theirs), format.number(counted.ours))
        : item.says;
    case 'terms':
      return item.stands ? says.stands(title, things) : says.acts(title, acts);
    case 'facts':
      return says.facts(title, (item.missing ?? []).join(', '), things);
    case 'import':
      return item.format === undefined || item.last === undefined
        ? says.neverImported
        : says.imported(item.format, format.shortDay(item.last), format.number(item.days ?? 0));
    case 'doubt':
      return says.doubt(title, item.doubt ?? '');
  }
}

/** What to do about it. */
export const doesOf = ({ topic, item }: Missing, { does }: Words): string =>
  topic === 'terms' ? (item.stands ? does.stands : does.acts) : does[topic];
