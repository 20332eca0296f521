import type { ReactElement } from 'react';
import { useMessages } from '../../app/services.ts';
import { Field } from '../../parts/field.tsx';
import { nameOf } from './bought.ts';
import type { Held } from './bought.ts';
import styles from './start.module.css';

type Props = {
  held: Held;
  today: string;
  taken: ReadonlySet<string>;
  onChange: (held: Held) => void;
};

const answers = ['', 'yes', 'no'] as const;

/** When an offer was bought, and what is known of it. */
export function OfferFields({ held, today, taken, onChange }: Props): ReactElement {
  const words = useMessages().start;
  return (
    <div className={styles.fields}>
      <Field label={words.bought}>
        <input
          type="date"
          required
          max={today}
          value={held.on}
          onChange={({ target }) => onChange({ ...held, on: target.value })}
        />
      </Field>
      <Field label={words.until} hint={words.untilHint}>
        <input
          type="date"
          min={held.on}
          value={held.until}
          onChange={({ target }) => onChange({ ...held, until: target.value })}
        />
      </Field>
      <Field label={words.eligible}>
        <select
          value={held.eligible}
          onChange={({ target }) => {
            const eligible = answers.find((answer) => answer === target.value) ?? '';
            onChange({ ...held, eligible });
          }}
        >
          {answers.map((answer) => (
            <option key={answer} value={answer}>
              {words.eligibleChoices[answer]}
            </option>
          ))}
        </select>
      </Field>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={held.renewal}
          onChange={({ target }) => onChange({ ...held, renewal: target.checked })}
        />
        {words.renewal}
      </label>
      <p className={styles.quiet}>
        {words.id}: <code>{nameOf(held, taken)}</code>
      </p>
    </div>
  );
}
