import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useOrg } from '../api/use-read.ts';
import styles from './back-link.module.css';
import { Icon } from './icon.tsx';

/** From a page of one thing to the page of all, above its heading. */
export function BackLink({ to, children }: { to: string; children: ReactNode }): ReactElement {
  const org = useOrg();
  return (
    <Link to={to} params={{ org } as never} className={`${styles.back} not-printed`}>
      <Icon name="previous" />
      {children}
    </Link>
  );
}
