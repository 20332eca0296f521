import type { Imported } from '../imported.ts';
import { eventsIn, imported } from './import.ts';
import type { World } from './import.ts';

export const guid = '6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e01';
export const thing = `vs-${guid}`;
export const ada = 'ada@contoso.example';
export const bob = 'bob@contoso.example';
const head =
  'Subscriber Name,Sign-in Email,Azure AD group,Subscription Level,Assigned,Activated,Expiration Date (UTC),Subscription Status,Subscription GUID,Usage Status';

export type Cells = {
  mail?: string;
  assigned?: string;
  activated?: string;
  status?: string;
  level?: string;
  until?: string;
  guid?: string;
};
const line = ({
  mail = '',
  assigned = '',
  activated = '',
  status = mail ? 'Assigned' : 'Unassigned',
  level = 'Visual Studio Enterprise',
  until = '',
  ...rest
}: Cells): string =>
  ['', mail, '', level, assigned, activated, until, status, rest.guid ?? guid.toUpperCase(), 'Used'].join(
    ',',
  );
export const list = (...cells: Cells[]): string => `${[head, ...cells.map(line)].join('\n')}\n`;
export const run = (world: World, ...cells: Cells[]): Imported => imported(world, list(...cells));
export const short = (done: Imported): string[] =>
  eventsIn(done).map(({ on, event, to }) => [on, event, to].filter(Boolean).join(' '));
