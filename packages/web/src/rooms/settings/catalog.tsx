import { unitBeside } from '@benefolio/core';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import styles from './settings.module.css';

/** The rows of the catalog that the organization keeps itself. */
export function Catalog(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  const { offers } = useReading('/v1/orgs/{org}/catalog');
  const own = offers.flatMap(({ title, rows }) =>
    rows.flatMap((row) => (row.own === undefined ? [] : [{ ...row, own: row.own, offer: title }])),
  );
  return (
    <Card title={words.part.catalog} id="catalog">
      <p className={styles.says}>{words.catalogSays}</p>
      {own.length === 0 && <p>{words.catalogNone}</p>}
      <ul className={styles.list}>
        {own.map(({ own: thing, offer, benefit, quantity, unit, source, asOf }) => (
          <li key={thing} className={styles.line}>
            <span>
              <ThingLink thing={thing}>{benefit}</ThingLink> · {offer}
              <span className={styles.under}>{words.sourceOf(source, format.shortDay(asOf))}</span>
            </span>
            <strong>
              {typeof quantity === 'number' ? format.number(quantity) : format.amount(quantity)}{' '}
              {messages.record.unit(unitBeside(quantity, unit))}
            </strong>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <ActLink act="row- set" icon="add">
          {words.addRow}
        </ActLink>
      </div>
    </Card>
  );
}
