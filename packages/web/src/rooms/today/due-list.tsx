import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useChoose, withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { DueRow } from './due-row.tsx';
import { isHandled, isReminded, sectionOf, sections } from './due.ts';
import type { DueItem } from './due.ts';
import type { Handling } from './handle-dialog.tsx';
import { Card } from '../../parts/card.tsx';
import styles from './today.module.css';
import { useTodaySearch } from './use-today-search.ts';
import type { TodaySearch } from './use-today-search.ts';

const HandleDialog = lazy(async () => ({ default: (await import('./handle-dialog.tsx')).HandleDialog }));

type Props = { items: readonly DueItem[]; today: string };

const ownerOf = ({ all }: DueItem): string => all[0]?.owner ?? 'nobody';

/** Everything that falls due, soonest first, with who sees to it and what can be done. */
export function DueList({ items, today }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today;
  const search = useTodaySearch();
  const [handling, setHandling] = useState<Handling>();
  const { month, owner, reach, handled } = search;
  const chosen = items
    .filter((item) => handled === 'yes' || !isHandled(item))
    .filter((item) => owner === undefined || ownerOf(item) === owner)
    .filter(({ on }) => month === undefined || on.startsWith(month));
  const isNear = (item: DueItem): boolean => isReminded(item) || isHandled(item);
  const shown = month === undefined && reach !== 'all' ? chosen.filter(isNear) : chosen;
  const later = chosen.length - shown.length;
  return (
    <Card title={words.due} id="due">
      <Tools items={items} search={search} />
      {shown.length === 0 && <p>{words.nothingDue}</p>}
      {sections.map((section) => {
        const own = shown.filter(({ on }) => sectionOf(on, today) === section);
        return own.length === 0 ? null : (
          <div key={section}>
            <h3 className={styles.section}>{words.within[section]}</h3>
            <ul>
              {own.map((item) => (
                <DueRow key={item.key} item={item} today={today} handle={setHandling} />
              ))}
            </ul>
          </div>
        );
      })}
      {later > 0 && (
        <Link to="." search={withWords({ reach: 'all' })} resetScroll={false}>
          {words.showLater(format.number(later))}
        </Link>
      )}
      <Suspense>
        {handling && <HandleDialog handling={handling} close={() => setHandling(undefined)} today={today} />}
      </Suspense>
    </Card>
  );
}

function Tools({ items, search }: { items: readonly DueItem[]; search: TodaySearch }): ReactElement {
  const { messages } = useServices();
  const words = messages.today;
  const choose = useChoose();
  const org = useOrg();
  const owners = new Map(
    items.flatMap(({ all }) =>
      all.flatMap(({ owner, ownerName }) => (owner ? [[owner, ownerName ?? owner]] : [])),
    ),
  );
  return (
    <div className={`${styles.tools} not-printed`}>
      <label>
        {words.owner}
        <select
          value={search.owner ?? ''}
          onChange={({ target }) => choose({ owner: target.value || undefined })}
        >
          <option value="">{words.everybody}</option>
          <option value="nobody">{words.nobody}</option>
          {[...owners].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={search.handled === 'yes'}
          onChange={({ target }) => choose({ handled: target.checked ? 'yes' : undefined })}
        />
        {words.showHandled}
      </label>
      {search.month !== undefined && (
        <Link to="." search={withWords({ month: undefined })} resetScroll={false}>
          {words.allMonths}
        </Link>
      )}
      {search.reach === 'all' && (
        <Link to="." search={withWords({ reach: undefined })} resetScroll={false}>
          {words.hideLater}
        </Link>
      )}
      <Link to="/orgs/$org/settings/$part" params={{ org, part: 'reminders' }}>
        {words.leadTimes}
      </Link>
    </div>
  );
}
