import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { usePrinting } from '../../parts/printing.ts';
import styles from './audit.module.css';
import type { AboutThing } from './readiness-of.ts';

const mostThings = 200;

/** What an item is about: one thing by itself, several behind their number. */
export function Things({ about }: { about: readonly AboutThing[] }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.audit.readiness;
  const isPrinting = usePrinting();
  const things = about.filter(({ thing }) => thing !== 'partner');
  const [only] = things;
  if (!only) return null;
  if (things.length === 1) {
    return (
      <p className={styles.more}>
        <Thing about={only} />
      </p>
    );
  }
  const many = format.number(things.length);
  return (
    <details open={isPrinting || undefined}>
      <summary>
        {things.every(({ seq }) => seq !== undefined) ? words.acts(many) : words.things(many)}
      </summary>
      <ul className={styles.things}>
        {things.slice(0, mostThings).map((one, n) => (
          <li key={`${one.thing} ${one.seq ?? n}`}>
            <Thing about={one} />
          </li>
        ))}
        {things.length > mostThings && <li>{words.more(format.number(things.length - mostThings))}</li>}
      </ul>
    </details>
  );
}

function Thing({ about }: { about: AboutThing }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.readiness;
  const { thing, label, on, seq, holders = [], ownerName, act } = about;
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
      {holders.length > 1 && ` · ${words.holders(format.number(holders.length))}`}
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
