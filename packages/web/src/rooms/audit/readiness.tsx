import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Icon } from '../../parts/icon.tsx';
import { ClauseLink } from '../../parts/links.tsx';
import styles from './audit.module.css';
import { Mend } from './mend.tsx';
import { ownerIn } from './owner-in.ts';
import type { Item, Topic } from './readiness-of.ts';
import { doesOf, saysOf } from './readiness-words.ts';
import { Rest } from './rest.tsx';
import { Things } from './things.tsx';

type Props = {
  from: string;
  to: string;
  /** Who sees to the review: to what nobody else sees to as well. */
  reviewOwner?: string | undefined;
};

/** Topic by topic what is missing, what to do about it and who sees to it; and then what is ready. */
export function Readiness({ from, to, reviewOwner }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.audit.readiness;
  const { topics } = useRead('/v1/orgs/{org}/readiness', { query: { from, to } });
  const missing = topics.filter(({ ready }) => !ready);
  const ready = topics.filter((topic) => topic.ready);
  return (
    <div className={styles.readiness}>
      <h3>{missing.length === 0 ? words.allReady : words.missing(format.number(missing.length))}</h3>
      <ul>
        {missing.map((topic) => (
          <li key={topic.topic} className={styles.topic}>
            <h4>{words.names[topic.topic]}</h4>
            {[...Map.groupBy(topic.items, (item) => doesOf({ topic: topic.topic, item }, words))].map(
              ([does, items]) => (
                <div key={does} className={styles.group}>
                  <p className={styles.says}>{does}</p>
                  <ul>
                    {items.map((item) => (
                      <ItemRow
                        key={item.says}
                        topic={topic.topic}
                        item={item}
                        to={to}
                        reviewOwner={reviewOwner}
                      />
                    ))}
                  </ul>
                </div>
              ),
            )}
            {topic.count > topic.items.length && (
              <p>
                {words.more(format.number(topic.count - topic.items.length))}{' '}
                <Rest topic={topic.topic} to={to} />
              </p>
            )}
            <Mend topic={topic} />
          </li>
        ))}
      </ul>
      <h3>{words.ready(format.number(ready.length))}</h3>
      <ul className={styles.readyTopics}>
        {ready.map(({ topic }) => (
          <li key={topic}>
            <Icon name="permitted" />
            {words.topics[topic]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type RowProps = { topic: Topic['topic']; item: Item; to: string; reviewOwner: string | undefined };

function ItemRow({ topic, item, to, reviewOwner }: RowProps): ReactElement {
  const services = useServices();
  const { format, messages } = services;
  const words = messages.audit.readiness;
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.what}>{saysOf({ topic, item }, { words, format })}</p>
        <Things item={item} topic={topic} to={to} />
      </div>
      <p className={styles.more}>
        <span>{ownerIn(item, reviewOwner, { words, format })}</span>
        {item.clause !== undefined && <ClauseLink clause={item.clause} />}
      </p>
    </li>
  );
}
