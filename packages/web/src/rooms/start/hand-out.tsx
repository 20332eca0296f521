import { Link } from '@tanstack/react-router';
import type { components } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { HandOutLink } from '../../parts/hand-out-link.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './start.module.css';

type Proposed = components['schemas']['HandOut'];

/** What the offers bring is given to people and put to use: the last step, which never ends. */
export function HandOut(): ReactElement {
  const words = useServices().messages.start;
  const org = useOrg();
  const { handOuts } = useRead('/v1/orgs/{org}/hand-outs');
  const groups = Map.groupBy(handOuts, ({ entitlement }) => entitlement);
  return (
    <div className={styles.page}>
      <p className={styles.says}>{words.handoutSays}</p>
      {handOuts.length === 0 ? <Notice>{words.nothingToHandOut}</Notice> : <Left groups={groups} />}
      <div className={styles.tools}>
        <Link to="/orgs/$org/today" params={{ org }} className={buttonClass({})}>
          {words.finish}
        </Link>
      </div>
    </div>
  );
}

function Left({ groups }: { groups: ReadonlyMap<string, readonly Proposed[]> }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.start;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.benefit}</th>
          <th scope="col">{words.left}</th>
          <th scope="col">{messages.act.handOut}</th>
        </tr>
      </thead>
      <tbody>
        {[...groups].map(([entitlement, all]) => {
          const { product = entitlement, left, unit = '' } = all[0] ?? {};
          return (
            <tr key={entitlement}>
              <th scope="row">
                <ThingLink thing={entitlement}>{product}</ThingLink>
              </th>
              <td>{left === undefined ? words.leftUnknown : `${format.number(left)} ${unit}`}</td>
              <td>
                <span className={`${styles.tools} ${styles.handOuts}`}>
                  {all.map((handOut) => (
                    <HandOutLink
                      key={handOut.kind}
                      handOut={handOut}
                      isOneOfMany={all.length > 1}
                      of={product}
                    />
                  ))}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
