import { measure } from '../row.ts';
import type { CatalogRow, CatalogEdition, Quantity } from '../row.ts';

// The last public tables of Action Pack and Learning Action Pack, and of support before the offers of 2024.

const asOf = '2023-09';
const docs = (page: string): string => `Partner Center docs, ${page} (public copy of October 2023)`;

type Line = readonly [benefit: string, unit: string, quantity: Quantity, conflict?: string];

const cloud: Line[] = [
  ['Azure AD Basic', 'users', 5],
  ['Azure monthly credit', 'per month', '100 USD'],
  ['Visual Studio Professional subscription', 'users', 3],
  ['Dynamics 365 Customer Engagement', 'users', 5],
  ['Enterprise Mobility Suite', 'users', 5],
  ['Intune', 'users', 5],
  ['Office 365 E3', 'users', 5],
];

const misprint = (edition: string): string =>
  `the page prints Windows Server 2022 ${edition}; Microsoft's pick-list of 2021 has Windows 10 in the same place`;

const onPremises: Line[] = [
  ['R Server for SUSE Linux', 'licenses', 1],
  ['R Server for Teradata DB', 'licenses', 1],
  ['System Center 2019 Client Management Suite', 'licenses', 10],
  ['System Center 2019 Standard', 'cores', 16],
  ['System Center Configuration Manager', 'licenses', 10],
  ['System Center Endpoint Protection', 'licenses', 10],
  ['Windows Server 2019 CAL', 'CALs', 10],
  ['Windows Server 2019 Essentials', 'licenses', 1],
  ['Windows Server 2019 RDS CAL', 'CALs', 10],
  ['Windows Server 2019 Standard (per core)', 'cores', 16],
  ['Windows Storage Server 2016 Workgroup', 'licenses', 1],
  ['Dynamics CRM Workgroup Server 2016', 'servers with 5 users', 1],
  ['Machine Learning Server for Hadoop', 'licenses', 1],
  ['Machine Learning Server for Linux', 'licenses', 1],
  ['SQL Server 2019 Standard (per core)', 'cores', 2],
  ['Advanced Threat Analytics client management license', 'licenses', 5],
  ['MDOP 2015', 'licenses', 10],
  ['Exchange Server 2019 Standard', 'servers', 1],
  ['Exchange Server 2019 Standard CAL', 'CALs', 10],
  ['Office Professional Plus 2019', 'licenses', 10],
  ['Project Professional 2019', 'licenses', 1],
  ['SharePoint Server 2019 Enterprise', 'servers', 1],
  ['SharePoint Server 2019 Enterprise CAL (with Standard)', 'CALs', 10],
  ['Skype for Business Server 2019', 'servers', 1],
  ['Skype for Business Server 2019 Standard CAL', 'CALs', 10],
  ['Visio Professional 2019', 'licenses', 1],
  ['Windows 10 Enterprise', 'licenses', 10, misprint('Enterprise')],
  ['Windows 10 Professional', 'licenses', 10, misprint('Professional')],
  ['Windows Embedded 8 Standard', 'licenses', 10],
  ['Windows Embedded 8.1 Industry Enterprise', 'licenses', 10],
  ['Windows Embedded 8.1 Industry Pro', 'licenses', 10],
  ['Windows Embedded POSReady 7', 'licenses', 10],
];

const learningCloud: Line[] = [
  ['Azure monthly credit', 'per month', '100 USD'],
  ['Visual Studio Professional', 'users', 3],
  ['Office 365 E3', 'users', 5],
  ['Dynamics 365 Customer Engagement', 'users', 5],
];

const learningOnPremises: Line[] = [
  ['Windows Server 2022 Enterprise Learning VHD', 'licenses', 100],
  ['SQL Server 2019 Standard (per core)', 'cores', 2],
  ['Windows Server 2019 Essentials', 'licenses', 1],
  ['Windows Server 2019 CAL', 'CALs', 10],
];

const products = (offer: string, category: string, lines: readonly Line[]): CatalogRow[] =>
  lines.map(([benefit, unit, quantity, conflict]) => ({
    offer,
    benefit,
    category,
    quantity,
    ...measure(unit),
    source: docs('mpn-get-action-pack'),
    asOf,
    certainty: 'A',
    ...(conflict !== undefined && { conflict }),
  }));

type Support = readonly [benefit: string, unit: string, quantity: Quantity, note?: string];

const fromAdvisory = 'takes advisory hours; no number of its own';
const byCompetency = (otherwise: number): string => `unlimited for cloud competencies, else ${otherwise}`;

const supportOf = (offer: string, page: string, lines: readonly Support[]): CatalogRow[] =>
  lines.map(([benefit, unit, quantity, note]) => ({
    offer,
    benefit,
    category: 'Support',
    quantity,
    unit,
    source: docs(page),
    asOf,
    certainty: 'A',
    ...(note !== undefined && { note }),
  }));

const technical = 'mpn-benefits-technical-support and technical-benefits';

export const products2023: CatalogEdition = {
  list: 'products',
  asOf,
  rows: [
    ...products('maps', 'Cloud', cloud),
    ...products('maps', 'On-premises', onPremises),
    ...products('laps', 'Cloud', learningCloud),
    ...products('laps', 'On-premises', learningOnPremises),
  ],
};

export const support2023: CatalogEdition = {
  list: 'support',
  asOf,
  rows: [
    ...supportOf('spd', technical, [
      ['Cloud support', 'incidents', 'unlimited'],
      ['On-premises support', 'incidents', 20],
      ['Advisory hours', 'hours', 50],
      ['Technical presales', 'hours', 'unlimited'],
    ]),
    ...supportOf('gold', technical, [
      ['Cloud support', 'incidents', 'unknown', byCompetency(10)],
      ['On-premises support', 'incidents', 20],
      ['Advisory hours', 'hours', 50],
      ['Technical presales', 'hours', 'unlimited'],
    ]),
    ...supportOf('silver', technical, [
      ['Cloud support', 'incidents', 'unknown', byCompetency(5)],
      ['On-premises support', 'incidents', 15],
      ['Advisory hours', 'hours', 20],
      ['Technical presales', 'hours', 'unlimited'],
    ]),
    ...supportOf('maps', technical, [
      ['Cloud support', 'incidents', 0],
      ['On-premises support', 'incidents', 10],
      ['Advisory hours', 'hours', 5],
      ['Technical presales', 'hours', 'unknown', fromAdvisory],
    ]),
    ...supportOf('laps', 'mpn-get-action-pack', [
      ['Cloud support', 'incidents', 0],
      ['On-premises support', 'incidents', 10],
      ['Advisory hours', 'hours', 5],
    ]),
  ],
};
