import { expect, test } from 'vitest';
import { activatedBy } from './activation.ts';

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
])('%s: activation is read as that of %s', (product, what) => {
  expect(activatedBy(product)).toBe(what);
});
