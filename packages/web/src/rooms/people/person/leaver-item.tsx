import { useId } from 'react';
import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ClauseLink, ThingLink } from '../../../parts/links.tsx';
import { NextHolder } from './next-holder.tsx';
import styles from './person.module.css';
import type { LeaverLine } from './use-person.ts';

type Props = {
  line: LeaverLine;
  day: string;
  isChosen: boolean;
  /** Absent where nothing can be told yet. */
  toggle: (() => void) | undefined;
};

/** One thing of a leaver: whether it is taken back, when it may pass on and why, and what it comes to if it is kept. */
export function LeaverItem({ line, day, isChosen, toggle }: Props): ReactElement {
  const { messages, format } = useServices();
  const id = useId();
  const { as, thing, product, many, machine, back } = line;
  const can = 'event' in back;
  const box = (
    <input
      type="checkbox"
      id={id}
      checked={isChosen}
      disabled={!can || !toggle}
      onChange={toggle}
      aria-describedby={`${id}-then`}
    />
  );
  const problem = !can && <p className={styles.facts}>{`${back.problem.message}: ${back.problem.cure}`}</p>;
  if (as === 'installer') {
    return (
      <li>
        {box} <label htmlFor={id}>{machine}</label> <span id={`${id}-then`}>{problem}</span>
      </li>
    );
  }
  return (
    <li className={styles.leaver}>
      {box}
      <div>
        <div className={styles.line}>
          <label htmlFor={id}>
            <strong>{messages.people.left.acts[actOf(line)](product)}</strong>
          </label>
          {many > 1 && <span>{format.number(many)} ×</span>}
          <ThingLink thing={thing} />
        </div>
        <div id={`${id}-then`}>
          {problem}
          <NextHolder line={line} day={day} />
          <IfKept line={line} />
        </div>
      </div>
    </li>
  );
}

type ActName = 'held' | 'own' | 'reserved' | 'use';

const actOf = ({ as, kind }: LeaverLine): ActName =>
  as === 'own' || as === 'reserved' ? as : kind === 'use' ? 'use' : 'held';

/** What stands about it when the person is gone and has it still. */
function IfKept({ line: { leaving } }: { line: LeaverLine }): ReactElement | null {
  const words = useServices().messages.people.left;
  if (leaving.length === 0) return null;
  return (
    <p className={styles.kept}>
      <span>{words.ifKept}</span>
      {leaving.map(({ clause, title, answer }) => (
        <span key={clause}>
          <Answer answer={answer} /> <ClauseLink clause={clause}>{title}</ClauseLink>
        </span>
      ))}
    </p>
  );
}
