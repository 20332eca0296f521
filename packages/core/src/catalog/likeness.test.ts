import { expect, test } from 'vitest';
import { likenessOf } from './likeness.ts';

test.each([
  ['Microsoft 365 E3', 'SPE_E3', 0],
  ['Microsoft 365 E3', 'Microsoft 365 E3 (no Teams)', 1],
  ['Power BI Premium Per User', 'Power BI Premium (per user)', 1],
  ['Microsoft Defender Suite', 'Defender Suite', 1],
  ['SQL Server Enterprise 2022 (per core)', 'SQL Server Enterprise 2019 (per core)', 1],
  ['Visual Studio Enterprise', 'Visual Studio Enterprise IDE (no monthly Azure credit)', 2],
  ['Signature Cloud Support', 'Cloud support', 2],
  ['Windows Server Standard', 'Windows Server Standard 2025 (per core)', 3],
] as const)('%s is in a list as %s', (one, other, far) => {
  expect([likenessOf(one, other), likenessOf(other, one)]).toEqual([far, far]);
});

test.each([
  ['Azure monthly credit', 'Visual Studio Enterprise IDE (no monthly Azure credit)'],
  ['Visual Studio Professional', 'Visual Studio Enterprise'],
  ['Windows 11 Enterprise', 'Windows 11 IoT LTSC'],
  ['Microsoft 365 E3', 'Microsoft 365 E5'],
  ['Support', 'Cloud support'],
])('%s is not %s', (one, other) => {
  expect(likenessOf(one, other)).toBeUndefined();
});
