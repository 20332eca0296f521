import { expect, test } from 'vitest';
import { activatedBy } from './activation.ts';
import { editions } from './catalog.ts';

/** What public lists name among software for own machines. */
const listed = editions
  .flatMap(({ rows }) => rows)
  .filter(({ category }) => category === 'On-premises')
  .map(({ benefit }) => benefit);

test('of every on-premises product that the catalog lists it is known', () => {
  expect(listed.length).toBeGreaterThan(40);
  expect(listed.filter((benefit) => activatedBy(benefit) === 'unknown')).toEqual([]);
});

test.each([
  ['Windows 11 Enterprise', 'windows-client'],
  ['Microsoft Windows 10 Professional', 'windows-client'],
  ['Windows 11 IoT Enterprise LTSC', 'windows-client'],
  ['Windows Embedded 8 Standard', 'windows-client'],
  ['Windows Enterprise', 'windows-client'],
  ['Windows Server 2022 Standard', 'windows-server'],
  ['Windows Storage Server 2016 Workgroup', 'windows-server'],
  ['Office Professional Plus 2019', 'office'],
  ['Office LTSC Professional Plus 2024', 'office'],
  ['Visio Professional 2019', 'office'],
  ['Project Professional 2019', 'office'],
  ['Project Server 2019', 'other'],
  ['Office Online Server', 'other'],
  ['Office 365 E3', 'other'],
  ['Visio Plan 2', 'other'],
  ['Windows Server 2019 CAL', 'other'],
  ['SQL Server 2022 Standard', 'other'],
  ['System Center Client Management Suite 2022', 'other'],
  ['Windows Something', 'unknown'],
  ['MS Office 2021', 'office'],
  ['Win 11 Pro', 'windows-client'],
  ['Win10', 'windows-client'],
  ['WinSvr 2022', 'unknown'],
  ['O365ProPlus', 'unknown'],
  ['MAK for the lab', 'unknown'],
  ['Machine Learning Server for Linux', 'other'],
  ['Dynamics CRM Workgroup Server 2016', 'other'],
  ['Advanced Threat Analytics client management license', 'other'],
  ['Visual Studio Enterprise 2026', 'other'],
])('%s: activation is read as that of %s', (product, what) => {
  expect(activatedBy(product)).toBe(what);
});
