import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { readQuery } from '../api/read.ts';
import { useOrg, useRead } from '../api/use-read.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Connection } from './connection.tsx';
import { Preferences } from './preferences.tsx';
import { rooms } from './rooms.ts';
import { useMessages, useServices } from './services.ts';
import styles from './shell.module.css';
import { ActLink } from '../parts/links.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TimeBar, TimeButton } from './time-bar.tsx';

const loadAct = () => import('../act/act-dialog.tsx');
const ActDialog = lazy(async () => ({ default: (await loadAct()).ActDialog }));

/** The frame around every page of an organization. */
export function Shell(): ReactElement {
  const { app } = useMessages();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setOpen(false), [path]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {app.skip}
      </a>
      <Progress />
      <Top open={open} toggle={() => setOpen(!open)} />
      <Side open={open} />
      <div className={styles.band}>
        <div className={`${styles.connection} not-printed`}>
          <Connection />
        </div>
        <TimeBar />
      </div>
      <main className={styles.page} id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <Act />
      <Shortcuts />
    </div>
  );
}

function Act(): ReactElement | null {
  const { act } = useSearch({ strict: false });
  useActReady();
  return act === undefined ? null : (
    <Suspense>
      <ActDialog />
    </Suspense>
  );
}

/**
 * Brings the dialog, and what it reads first, once the page has stood there for a moment: the first page waits for
 * neither, and whoever opens the dialog later waits for nothing.
 */
function useActReady(): void {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      // Without a connection it comes when it is asked for, which says so.
      loadAct().catch(() => undefined);
      void queries.prefetchQuery(readQuery(api, '/v1/events', { path: { org } }));
    }, aMoment);
    return () => clearTimeout(timer);
  }, [api, org, queries]);
}

const aMoment = 2000;

function Progress(): ReactElement | null {
  const { app } = useMessages();
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  return isLoading ? <div className={styles.progress} role="progressbar" aria-label={app.loading} /> : null;
}

function Top({ open, toggle }: { open: boolean; toggle: () => void }): ReactElement {
  const { app } = useMessages();
  const org = useOrg();
  return (
    <header className={`${styles.top} not-printed`}>
      <Button
        look="quiet"
        icon="menu"
        className={styles.menu ?? ''}
        aria-label={app.menu}
        aria-expanded={open}
        aria-controls="rooms"
        onClick={toggle}
      />
      <Link to="/orgs/$org/today" params={{ org }} className={styles.brand ?? ''}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        {app.name}
      </Link>
      <OrganizationName />
      <span className={styles.room} />
      <ActLink act=" " icon="add" look="primary">
        <span className={styles.word}>{app.tell}</span>
      </ActLink>
      <TimeButton />
      <Preferences />
    </header>
  );
}

function OrganizationName(): ReactElement {
  const { org, name = org } = useRead('/v1/orgs/{org}');
  return <span className={styles.organization}>{name}</span>;
}

function Side({ open }: { open: boolean }): ReactElement {
  const { app, help } = useMessages();
  const org = useOrg();
  const { demo } = useRead('/v1/orgs/{org}');
  return (
    <nav className={`${styles.side} not-printed`} id="rooms" aria-label={app.rooms} data-open={open}>
      <ul>
        {rooms.map(({ path, icon, word }) => (
          <li key={path}>
            <Link to={`/orgs/$org/${path}`} params={{ org }} className={styles.link ?? ''}>
              <Icon name={icon} />
              {app[word]}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {demo && (
          <Link to="/orgs/$org/own-data" params={{ org }}>
            {help.ownData.title}
          </Link>
        )}
        <Link to="/orgs/$org/limits" params={{ org }}>
          {help.limits.title}
        </Link>
        <p>{app.disclaimer}</p>
      </div>
    </nav>
  );
}
