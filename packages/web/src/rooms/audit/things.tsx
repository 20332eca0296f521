import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { usePrinting } from '../../parts/printing.ts';
import styles from './audit.module.css';
import type { AboutThing, Item, Topic } from './readiness-of.ts';
import { Rest } from './rest.tsx';

type Props = { item: Item; topic: Topic['topic']; to: string };

/** What an item is about: one thing by itself, several behind their number, and where the rest is. */
export function Things({ item, topic, to }: Props): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.audit.readiness;
  const isPrinting = usePrinting();
  const { count, about } = item;
  const things = about.filter(({ thing }) => thing !== 'partner');
  const [only] = things;
  if (!only) return null;
  if (count === 1) {
    return (
      <p className={styles.more}>
        <Thing about={only} />
      </p>
    );
  }
  const many = format.number(count);
  return (
    <details open={isPrinting || undefined}>
      <summary>
        {things.every(({ seq }) => seq !== undefined) ? words.acts(many) : words.things(many)}
      </summary>
      <ul className={styles.things}>
        {things.map((one, n) => (
          <li key={`${one.thing} ${one.seq ?? n}`}>
            <Thing about={one} />
          </li>
        ))}
        {count > about.length && (
          <li>
            {words.more(format.number(count - about.length))}{' '}
            <Rest topic={topic} to={to} clause={item.clause} />
          </li>
        )}
      </ul>
    </details>
  );
}

function Thing({ about }: { about: AboutThing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.readiness;
  const { thing, label, on, seq, held = 0, ownerName, act } = about;
  return (
    <span>
      {label !== undefined && `${label} `}
      <ThingLink thing={thing} />
      {on !== undefined && ` · ${format.shortDay(on)}`}
      {seq !== undefined && (
        <>
          {' · '}
          <ThingLink thing={`entry-${seq}`}>{words.entry(seq)}</ThingLink>
        </>
      )}
      {held > 1 && ` · ${words.holders(format.number(held))}`}
      {ownerName !== undefined && ` · ${words.owner(ownerName)}`}
      {act !== undefined && (
        <>
          {' · '}
          <ActLink act={act} look="link">
            {words.doIt}
          </ActLink>
        </>
      )}
    </span>
  );
}
