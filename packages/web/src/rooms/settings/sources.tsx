import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { SettingDialog } from './setting-form.tsx';
import { SettingTable } from './setting-table.tsx';
import styles from './settings.module.css';

type Source = components['schemas']['Source'];

/** How often each source is to be imported. */
export function SourceSettings(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  const { sources } = useReading('/v1/orgs/{org}/sources');
  const [open, setOpen] = useState<Source>();
  return (
    <Card title={words.part.sources} id="source-settings">
      <p className={styles.says}>{words.sourcesSays}</p>
      <SettingTable
        what={words.source}
        value={words.every}
        rows={sources}
        onChange={setOpen}
        row={({ format: key, title, every, told }) => ({
          key,
          title,
          head: title,
          value: (
            <>
              {every === undefined ? words.notAwaited : words.everyDays(format.number(every))}{' '}
              {!told && <span className={styles.quiet}>{words.asShipped}</span>}
            </>
          ),
        })}
      />
      {open && <HowOften source={open} close={() => setOpen(undefined)} />}
    </Card>
  );
}

function HowOften({ source, close }: { source: Source; close: () => void }): ReactElement {
  const words = useServices().messages.settings;
  const [isAwaited, setAwaited] = useState(source.every !== undefined);
  const [every, setEvery] = useState(String(source.every ?? source.usual));
  const { format } = source;
  const told = isAwaited
    ? { thing: 'partner', event: 'source-awaited', format, every }
    : { thing: 'partner', event: 'source-not-awaited', format };
  return (
    <SettingDialog title={source.title} close={close} events={[told]}>
      <label className={styles.check}>
        <input type="checkbox" checked={isAwaited} onChange={({ target }) => setAwaited(target.checked)} />
        {words.await}
      </label>
      {isAwaited && (
        <Field label={words.daysBetween}>
          <input
            type="number"
            min={1}
            max={999}
            required
            value={every}
            onChange={({ target }) => setEvery(target.value)}
          />
        </Field>
      )}
    </SettingDialog>
  );
}
