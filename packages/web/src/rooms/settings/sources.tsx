import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { SettingDialog } from './setting-form.tsx';
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
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.every}</th>
            <th scope="col">
              <span className="for-readers">{words.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.format}>
              <th scope="row">{source.title}</th>
              <td>
                {source.every === undefined ? words.notAwaited : words.everyDays(format.number(source.every))}{' '}
                {!source.told && <span className={styles.quiet}>{words.asShipped}</span>}
              </td>
              <td className={styles.does}>
                <Button small onClick={() => setOpen(source)} aria-label={words.changeWhat(source.title)}>
                  {words.change}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
