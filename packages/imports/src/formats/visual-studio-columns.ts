import type { Content } from '../format.ts';
import { placesOf } from '../reading/columns.ts';
import type { Places } from '../reading/columns.ts';
import { headOf, separators } from '../reading/table.ts';
import type { Separator } from '../reading/table.ts';

/** The columns of the export, by every name that Microsoft's pages give them. */
export const columns = {
  guid: { names: ['Subscription GUID', 'Subscription ID', 'GUID'] },
  level: { names: ['Subscription Level', 'Level'] },
  status: { names: ['Subscription Status', 'Status'] },
  name: { names: ['Subscriber Name', 'Name'], optional: true as const },
  mail: {
    names: ['Email', 'Sign-in Email', 'Sign-in Email Address', 'Subscriber Email'],
    optional: true as const,
  },
  group: { names: ['Microsoft Entra group', 'Azure AD group', 'AAD group'], optional: true as const },
  assigned: { names: ['Assigned', 'Assigned Date', 'Date Assigned'], optional: true as const },
  activated: { names: ['Activated', 'Activated Date', 'Activation Date'], optional: true as const },
  until: { names: ['Expiration Date (UTC)', 'Expiration Date'], optional: true as const },
  usage: { names: ['Usage Status'], optional: true as const },
};

export type Columns = typeof columns;
export type Found = { places: Places<Columns>; separator: Separator };

/** Where the columns stand; undefined for another table. */
export function findColumns({ text }: Content): Found | undefined {
  for (const separator of separators) {
    const places = placesOf(headOf(text, separator), columns);
    if (places) return { places, separator };
  }
  return undefined;
}

const levels: readonly [RegExp, string][] = [
  [/\btest professional\b/i, 'test-professional'],
  [/\bmsdn platforms?\b/i, 'msdn-platforms'],
  [/\benterprise\b/i, 'enterprise'],
  [/\bprofessional\b/i, 'professional'],
];

/** The edition that a level names, `Visual Studio Enterprise with GitHub Enterprise` for example. */
export const levelOf = (text: string): string =>
  levels.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
