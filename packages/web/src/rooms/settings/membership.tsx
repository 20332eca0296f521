import { Link } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useOrg, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { Standing } from './standing.tsx';
import styles from './settings.module.css';

type Settings = components['schemas']['Settings'];

/** What the membership is made of: each is a thing of its own, told as everywhere. */
export function Membership(): ReactElement {
  const settings = useReading('/v1/orgs/{org}/settings');
  return (
    <>
      <Enrollments enrollments={settings.enrollments} />
      <Companies companies={settings.companies} />
      <Designations designations={settings.designations} />
      {settings.competencies.length > 0 && <Competencies competencies={settings.competencies} />}
      <Standing rights={settings.rights} learning={settings.learning} />
    </>
  );
}

function Enrollments({ enrollments }: Pick<Settings, 'enrollments'>): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  const org = useOrg();
  return (
    <Card title={words.enrollments} id="enrollments">
      <p className={styles.says}>{words.enrollmentsSays}</p>
      {enrollments.length === 0 && <p>{words.enrollmentsNone}</p>}
      <ul className={styles.list}>
        {enrollments
          .toSorted((a, b) => (a.first < b.first ? 1 : -1))
          .map(({ thing, title, first, until, state, eligible }) => (
            <li key={thing} className={styles.line}>
              <span>
                <ThingLink thing={thing}>{title}</ThingLink> <code>{thing}</code>
                <span className={styles.under}>
                  {format.shortDay(first)} – {format.shortDay(until)} · {words.eligible[eligible]}
                </span>
              </span>
              <strong data-state={state}>{words.state[state]}</strong>
            </li>
          ))}
      </ul>
      <div className={styles.tools}>
        <Link
          to="/orgs/$org/start/$step"
          params={{ org, step: 'offers' }}
          className={buttonClass({ look: 'primary' })}
        >
          {words.addEnrollment}
        </Link>
      </div>
    </Card>
  );
}

function Companies({ companies }: Pick<Settings, 'companies'>): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  return (
    <Card title={words.companies} id="companies">
      <p className={styles.says}>{words.companiesSays}</p>
      {companies.length === 0 && <p>{words.companiesNone}</p>}
      <ul className={styles.list}>
        {companies.map(({ thing, associated, parted }) => (
          <li key={thing} className={styles.line}>
            <span>
              <ThingLink thing={thing} />
              <span className={styles.under}>
                {words.associated(format.shortDay(associated))}
                {parted !== undefined && ` · ${words.parted(format.shortDay(parted))}`}
              </span>
            </span>
            {parted === undefined && (
              <ActLink act={`${thing} parted`} small>
                {words.partNow}
              </ActLink>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <ActLink act="loc- associated" icon="add">
          {words.addLocation}
        </ActLink>
        <ActLink act="aff- associated" icon="add">
          {words.addAffiliate}
        </ActLink>
      </div>
    </Card>
  );
}

function Designations({ designations }: Pick<Settings, 'designations'>): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  return (
    <Card title={words.designations} id="designations">
      {designations.length === 0 && <p>{words.designationsNone}</p>}
      <ul className={styles.list}>
        {designations.map(({ thing, area, attained, score }) => (
          <li key={thing} className={styles.line}>
            <span>
              <ThingLink thing={thing}>{area}</ThingLink>
              <span className={styles.under}>
                {attained === undefined ? words.notAttained : words.attained(format.shortDay(attained))}
                {score !== undefined && ` · ${words.score(format.number(score))}`}
              </span>
            </span>
            <ActLink act={`${thing} assessed area "${area}"`} small>
              {words.assess}
            </ActLink>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <ActLink act="des- attained" icon="add">
          {words.addDesignation}
        </ActLink>
      </div>
    </Card>
  );
}

function Competencies({ competencies }: Pick<Settings, 'competencies'>): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  return (
    <Card title={words.competencies} id="competencies">
      <ul className={styles.list}>
        {competencies.map(({ thing, level, since, ended }) => (
          <li key={thing}>
            <ThingLink thing={thing} /> {level} · {words.since(format.shortDay(since))}
            {ended !== undefined && ` · ${words.ended(format.shortDay(ended))}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
