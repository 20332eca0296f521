import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import type { Messages } from '../../messages/messages.ts';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { ClauseLink } from '../../parts/links.tsx';
import { SettingDialog } from './setting-form.tsx';
import { SettingTable } from './setting-table.tsx';
import styles from './settings.module.css';

type Reminder = components['schemas']['Settings']['reminders'][number];

/** How many days ahead each kind of deadline is announced. */
export function Reminders(): ReactElement {
  const { messages } = useServices();
  const words = messages.settings;
  const { reminders } = useReading('/v1/orgs/{org}/settings');
  const [open, setOpen] = useState<Reminder>();
  return (
    <Card title={words.part.reminders} id="reminders">
      <p className={styles.says}>{words.remindersSays}</p>
      <SettingTable
        what={words.deadline}
        value={words.ahead}
        rows={reminders}
        onChange={setOpen}
        row={(reminder) => ({
          key: reminder.of,
          title: reminder.says,
          head: (
            <>
              {sentenceStart(reminder.says)}
              <span className={styles.under}>
                <ClauseLink clause={reminder.of}>{reminder.title}</ClauseLink>
              </span>
            </>
          ),
          value: (
            <>
              <span className={styles.number}>{aheadOf(reminder.days, words)}</span>{' '}
              {!reminder.told && <span className={styles.quiet}>{words.asShipped}</span>}
            </>
          ),
        })}
      />
      {open && <DaysAhead reminder={open} close={() => setOpen(undefined)} />}
    </Card>
  );
}

const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `60, 30, 7 days ahead, the day itself`. */
function aheadOf(days: readonly number[], words: Messages['settings']): string {
  const before = days.filter((ahead) => ahead > 0).join(', ');
  const parts = [before && words.daysAhead(before), days.includes(0) && words.theDay].filter(Boolean);
  return parts.join(', ') || words.noReminder;
}

function DaysAhead({ reminder, close }: { reminder: Reminder; close: () => void }): ReactElement {
  const words = useServices().messages.settings;
  const [typed, setTyped] = useState(reminder.days.join(', '));
  const days = typed.trim() === '' ? 'none' : typed.trim();
  const event = { thing: 'partner', event: 'reminded', of: reminder.of };
  return (
    <SettingDialog
      title={sentenceStart(reminder.says)}
      close={close}
      events={days === reminder.days.join(', ') ? undefined : [{ ...event, days }]}
    >
      <Field label={words.days} hint={words.daysHint(reminder.shipped.join(', ') || words.noReminder)}>
        <input
          autoFocus
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
    </SettingDialog>
  );
}
