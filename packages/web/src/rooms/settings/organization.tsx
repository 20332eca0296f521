import type { ReactElement } from 'react';
import { useRead, useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { SettingForm } from './setting-form.tsx';

/** What the organization is called, and in which time zone its days are counted. */
export function Organization(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.settings;
  const { today, zone: inUse } = useRead('/v1/orgs/{org}');
  const { name = '', zone } = useReading('/v1/orgs/{org}/settings');
  return (
    <>
      <Card title={words.name} id="name">
        <SettingForm value={name} eventsOf={(name) => [{ thing: 'partner', event: 'named', name }]}>
          {({ value, onType }) => (
            <Field label={words.name} hint={words.nameHint}>
              <input maxLength={200} value={value} onChange={({ target }) => onType(target.value)} />
            </Field>
          )}
        </SettingForm>
      </Card>
      <Card title={words.zone} id="zone">
        <p>
          {zone === undefined && `${words.zoneServer(inUse)} `}
          {words.zoneToday(format.day(today))}
        </p>
        <SettingForm value={zone ?? ''} eventsOf={(zone) => [{ thing: 'partner', event: 'time-zone', zone }]}>
          {({ value, onType }) => (
            <Field label={words.zone} hint={words.zoneHint}>
              <input
                list="zones"
                autoComplete="off"
                spellCheck={false}
                value={value}
                placeholder={inUse}
                onChange={({ target }) => onType(target.value)}
              />
            </Field>
          )}
        </SettingForm>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </Card>
    </>
  );
}
