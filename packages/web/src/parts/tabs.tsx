import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import styles from './tabs.module.css';

export type Tab = {
  key: string;
  label: ReactNode;
  /** How many stand behind it. */
  count?: string | undefined;
  /** Where it leads: words of this page, or another page. */
  link: { to: string; params?: object; search?: never };
};

type Props = { label: string; tabs: readonly Tab[]; chosen: string };

/** Parts of a page of which one is shown; each has an address, so they are links. */
export function Tabs({ label, tabs, chosen }: Props): ReactElement {
  return (
    <nav aria-label={label} className={`${styles.tabs} not-printed`}>
      <ul>
        {tabs.map(({ key, label, count, link: { to, params, search } }) => (
          <li key={key}>
            <Link
              to={to}
              {...(params && { params: params as never })}
              {...(search !== undefined && { search })}
              activeOptions={{ exact: true }}
              activeProps={{}}
              aria-current={key === chosen ? 'page' : undefined}
              resetScroll={false}
            >
              {label}
              {count !== undefined && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
