import { unitBeside, daysBetween } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { ActLink, ClauseLink } from '../../parts/links.tsx';
import { manyText } from './amounts.ts';
import { keyOf, shared, shortTitleOf } from './plan.ts';
import type { Plan, Task } from './plan.ts';
import styles from './renewal.module.css';
import { Things } from './things.tsx';

type Props = { plans: readonly Plan[]; today: string };

/** What is to be done by day, each with the choices that ask for it. */
export function Calendar({ plans, today }: Props): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { of } = useSearch({ strict: false });
  const chosen = plans.filter((plan) => of === undefined || keyOf(plan) === of);
  const tasks = shared(chosen, (plan) => plan.tasks, nameOf);
  const days = [...Map.groupBy(tasks, ({ first }) => first.on)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section aria-labelledby="calendar" className={styles.part}>
      <div className={styles.partHead}>
        <h2 id="calendar">{words.calendar}</h2>
        <Of plans={plans} of={of} />
      </div>
      <ol className={styles.days}>
        {days.map(([day, own]) => (
          <li key={day} className={styles.dayOf}>
            <h3>
              {format.shortDay(day)} <span>{format.fromNow(daysBetween(today as Day, day as Day))}</span>
            </h3>
            <ul>
              {[...Map.groupBy(own, ({ first }) => first.what)].map(([what, tasksOf]) => (
                <li key={what} className={styles.task}>
                  <strong>{capital(messages.record.due(what))}</strong>
                  {tasksOf.map(({ first, all }) => (
                    <TaskLine
                      key={nameOf(first)}
                      task={first}
                      all={all.map(({ one, plan }) => ({ task: one, plan }))}
                      isAll={all.length === plans.length || of !== undefined}
                    />
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The same task of several choices; how many it is of may differ, and then it is not the same. */
const nameOf = ({ on, what, clause, product, many, words, things }: Task): string =>
  [on, what, clause, product ?? things[0], many, words].join('|');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Of({ plans, of }: { plans: readonly Plan[]; of: string | undefined }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const choose = useChoose();
  return (
    <label className={`${styles.tools} not-printed`}>
      {words.of}
      <select value={of ?? ''} onChange={({ target }) => choose({ of: target.value || undefined })}>
        <option value="">{words.allChoices}</option>
        {plans.map((plan) => (
          <option key={keyOf(plan)} value={keyOf(plan)}>
            {shortTitleOf(plan, words)}
          </option>
        ))}
      </select>
    </label>
  );
}

type LineProps = { task: Task; all: readonly { task: Task; plan: Plan }[]; isAll: boolean };

function TaskLine({ task, all, isAll }: LineProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const { many, unit, product, left, clause, title, things, words: told } = task;
  return (
    <div className={styles.taskLine}>
      <span>
        {many !== undefined &&
          `${manyText(many, { format, words })} ${messages.record.unit(unitBeside(many, unit ?? ''))} `}
        {product ?? <Things things={things} />}
        {left !== undefined && <span className={styles.left}>{words.left(format.amount(left))}</span>}
      </span>
      <ClauseLink clause={clause}>{title}</ClauseLink>
      {!isAll && all.map(({ plan }) => <PlanTag key={keyOf(plan)} plan={plan} />)}
      {told !== undefined && (
        <span className="not-printed">
          <ActLink act={told} small>
            {words.tellWords}
          </ActLink>
        </span>
      )}
    </div>
  );
}

export function PlanTag({ plan }: { plan: Plan }): ReactElement {
  const { messages } = useServices();
  return <span className={styles.tag}>{shortTitleOf(plan, messages.renewal)}</span>;
}
