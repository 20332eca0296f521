import type { components } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Pick } from '../../act/pick.tsx';
import { useReading } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { SettingDialog } from './setting-form.tsx';
import { SettingTable } from './setting-table.tsx';
import styles from './settings.module.css';

type Trust = components['schemas']['Settings']['entrusted'][number];

/** The program administrator, and who is entrusted with which kind of benefit. */
export function Responsible(): ReactElement {
  const words = useMessages().settings;
  const { administrator, entrusted, people } = useReading('/v1/orgs/{org}/settings');
  const [open, setOpen] = useState<Trust | 'administrator'>();
  const person = (id: string): ReactElement => <PersonName id={id} people={people} />;
  return (
    <>
      <Card title={words.administrator} id="administrator">
        <p className={styles.says}>{words.administratorSays}</p>
        <div className={styles.tools}>
          <strong>{administrator === undefined ? words.nobody : person(administrator)}</strong>
          <Button onClick={() => setOpen('administrator')} aria-label={words.changeWhat(words.administrator)}>
            {words.change}
          </Button>
        </div>
      </Card>
      <Card title={words.part.responsible} id="entrusted">
        <SettingTable
          what={words.kind}
          value={words.person}
          rows={entrusted}
          onChange={setOpen}
          row={({ with: key, title, to }) => ({
            key,
            title,
            head: title,
            value:
              to === undefined ? <span className={styles.quiet}>{words.byAdministrator}</span> : person(to),
          })}
        />
      </Card>
      {open !== undefined && <Who trust={open} close={() => setOpen(undefined)} />}
    </>
  );
}

function Who({ trust, close }: { trust: Trust | 'administrator'; close: () => void }): ReactElement {
  const words = useMessages().settings;
  const [to, setTo] = useState('');
  const thing = 'partner';
  const told =
    trust === 'administrator'
      ? { thing, event: 'administered', by: to }
      : { thing, event: 'entrusted', with: trust.with, to };
  const other =
    trust === 'administrator' || trust.to === undefined
      ? undefined
      : { label: words.relieve, events: [{ thing, event: 'relieved', of: trust.with }] };
  return (
    <SettingDialog
      title={trust === 'administrator' ? words.administrator : trust.title}
      close={close}
      events={to === '' ? undefined : [told]}
      other={other}
    >
      <Pick
        label={words.person}
        hint={words.personHint}
        prefixes={['person']}
        value={to}
        onPick={setTo}
        autoFocus
      />
    </SettingDialog>
  );
}
