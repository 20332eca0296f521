import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './benefit.module.css';
import type { Thing } from './thing.ts';

/** What it is, and where it comes from. */
export function Head({
  thing: { thing, title, label, line, kind, entries, people },
}: {
  thing: Thing;
}): ReactElement {
  const { messages, format } = useServices();
  const words = messages.benefits;
  const org = useOrg();
  const isKnown = line !== undefined || entries.length > 0;
  return (
    <header className={styles.head}>
      <BackLink to="/orgs/$org/benefits">{words.title}</BackLink>
      <h1>{line?.product ?? label ?? thing}</h1>
      <dl className={styles.facts}>
        <Fact name={words.kind}>
          {title} <code>{thing}</code>
        </Fact>
        {line?.enrollment !== undefined && (
          <Fact name={words.from}>
            <ThingLink thing={line.enrollment}>{line.offerTitle}</ThingLink> <code>{line.enrollment}</code>
          </Fact>
        )}
        {line?.entitlement !== undefined && (
          <Fact name={words.under}>
            <ThingLink thing={line.entitlement} />
          </Fact>
        )}
        {line?.reserved && (
          <Fact name={words.keptFor}>
            <PersonName id={line.reserved.for} people={people} />,{' '}
            {words.keptFrom(format.day(line.reserved.from))}
          </Fact>
        )}
        {kind === 'enrollment' && (
          <Fact name={words.title}>
            <Link to="/orgs/$org/benefits" params={{ org }} search={{ offer: thing } as never}>
              {words.benefitsOf}
            </Link>
          </Fact>
        )}
      </dl>
      {!isKnown && <Notice>{words.notNow}</Notice>}
    </header>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
