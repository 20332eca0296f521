import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Field } from '../../parts/field.tsx';
import styles from './imports.module.css';

/** What a file does not say by itself. */
export type How = { on?: string; dates?: 'mdy' | 'dmy' };

type Props = { how: How; onChange: (how: How) => void };

/** The day of the export, and which of month and day comes first. */
export function HowToRead({ how, onChange }: Props): ReactElement {
  const words = useMessages().imports;
  const { today } = useRead('/v1/orgs/{org}');
  const { on, dates } = how;
  return (
    <div className={styles.how}>
      <Field label={words.on} hint={words.onHint}>
        <input
          type="date"
          max={today}
          value={on ?? today}
          onChange={({ target: { value } }) =>
            onChange({ ...(value !== '' && value !== today && { on: value }), ...(dates && { dates }) })
          }
        />
      </Field>
      <Field label={words.dates} hint={words.datesHint}>
        <select
          value={dates ?? ''}
          onChange={({ target: { value } }) =>
            onChange({
              ...(on !== undefined && { on }),
              ...((value === 'mdy' || value === 'dmy') && { dates: value }),
            })
          }
        >
          <option value="">{words.datesAuto}</option>
          <option value="mdy">{words.mdy}</option>
          <option value="dmy">{words.dmy}</option>
        </select>
      </Field>
    </div>
  );
}
