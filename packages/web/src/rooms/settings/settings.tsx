import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { withWords } from '../../app/choose.ts';
import { useMessages } from '../../app/services.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { Catalog } from './catalog.tsx';
import { Membership } from './membership.tsx';
import { Organization } from './organization.tsx';
import { Reminders } from './reminders.tsx';
import { Responsible } from './responsible.tsx';
import styles from './settings.module.css';
import { SourceSettings } from './sources.tsx';

const parts = {
  organization: Organization,
  membership: Membership,
  responsible: Responsible,
  reminders: Reminders,
  sources: SourceSettings,
  catalog: Catalog,
} as const;
type PartName = keyof typeof parts;
const names = Object.keys(parts) as PartName[];

/** Facts about the organization and how it wants its record kept, by subject. */
export function Settings(): ReactElement {
  const words = useMessages().settings;
  const org = useOrg();
  const { part: asked } = useParams({ strict: false });
  const chosen = names.find((name) => name === asked) ?? 'organization';
  const Part = parts[chosen];
  const journal: string = '/orgs/$org/journal';
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.says}>
          {words.says}{' '}
          <Link to={journal} params={{ org } as never} search={withWords({ thing: 'partner' })}>
            {words.history}
          </Link>
        </p>
      </header>
      <Tabs
        label={words.parts}
        chosen={chosen}
        tabs={names.map((part) => ({
          key: part,
          label: words.part[part],
          link: { to: '/orgs/$org/settings/$part', params: { org, part } },
        }))}
      />
      <div className={styles.page}>
        <Part />
      </div>
    </>
  );
}
